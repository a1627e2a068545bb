import { cityOfRequest } from '#lib/web/city';

/** The city as it stands behind a paper about money. */
export async function issuerOfRequest(): Promise<{ city: string; registration: string }> {
  const { city, settings } = await cityOfRequest();
  return { city, registration: settings.invoiceNumber };
}
