import { useTranslations } from 'next-intl';
import { nameOfWarning } from '#lib/disasters/warnings/naming';
import type { Warning } from '#lib/disasters/warnings/rules';

/** A warning by its name, in the reader's language. */
export function WarningName({ warning }: { warning: Warning }) {
  return nameOfWarning(warning, useTranslations());
}
