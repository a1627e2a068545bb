import type { Locale } from '#lib/i18n/locales';

/** How the city hall reaches a resident: his language, and his e-mail address where he has given and confirmed one. */
export type Contact = { residentId: string; locale: Locale; email: string | undefined };
