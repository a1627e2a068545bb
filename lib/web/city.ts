import { cache } from 'react';
import { citySettings } from '#lib/city/settings/operations';
import { cityName } from '#lib/city/settings/rules';
import { voiceOfRequest } from '#lib/web/request';

/** The city whose page is being drawn: its name as this reader is told it, and its settings. Looked up once per page. */
export const cityOfRequest = cache(async () => {
  const [settings, voice] = await Promise.all([citySettings(), voiceOfRequest()]);
  return { city: cityName(settings, voice), settings };
});
