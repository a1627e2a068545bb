import { cache } from 'react';
import { systemClock } from '#lib/clock';
import { cityWarnings } from '#lib/disasters/warnings/operations';

/** What is in force for the city while a page is being drawn. Looked up once per page, since every page may have to say so. */
export const warningsOfRequest = cache(async () => cityWarnings(systemClock()));
