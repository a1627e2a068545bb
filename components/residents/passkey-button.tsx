import { useTranslations } from 'next-intl';
import { Island } from '#components/ui/island';

type Props = {
  /** Where the options come from, where the device's answer goes, and the page that follows. */
  ask: string;
  answer: string;
  next: string;
  label: string;
  /** Makes a passkey instead of using one; the label of the name it is to have, '' for none. */
  makes?: string;
  autofill?: boolean;
  solid?: boolean;
};

/** Asks the device for a passkey; its island does it, since only a script can. */
export function PasskeyButton({ ask, answer, next, label, makes, autofill = false, solid = false }: Props) {
  const t = useTranslations('me');
  return (
    <>
      <passkey-button
        hidden
        className="block max-w-md"
        data-ask={ask}
        data-answer={answer}
        data-next={next}
        data-failed={t('signIn.passkeyFailed')}
        data-makes={makes === undefined ? undefined : ''}
        data-autofill={autofill ? '' : undefined}
      >
        {makes && (
          <label className="mb-3 block font-bold">
            {makes}
            <input className="field mt-1 block font-normal" maxLength={80} />
          </label>
        )}
        <button className={`button ${solid ? 'button-solid' : 'button-outline'}`} type="button">
          {label}
        </button>
        <p role="alert" className="mt-2 font-bold text-alarm" />
      </passkey-button>
      <noscript>
        <p>{t('security.needsScript')}</p>
      </noscript>
      <Island name="passkey" />
    </>
  );
}
