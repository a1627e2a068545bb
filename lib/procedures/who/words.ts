import { procedureWords } from '#lib/i18n/procedure-words';
import type { Voice } from '#lib/i18n/voice';
import { applicantRoles, type ProcedureText } from '#lib/procedures/model';
import { whoFields, whoOption, whoStep } from '#lib/procedures/who/model';

/** A definition's texts with the house's own words for who applies, in the reader's language whatever languages the definition has. */
export function withWhoTold(text: ProcedureText, voice: Voice): ProcedureText {
  const { t } = procedureWords(voice);
  const options = (['self', ...applicantRoles] as const).map((as) => [whoOption(as), t(`who.${as}`)]);
  return {
    ...text,
    steps: { ...text.steps, [whoStep]: t('who.step') },
    fields: {
      ...text.fields,
      ...{ [whoFields.role]: t('who.role'), [whoFields.name]: t('who.name'), [whoFields.relation]: t('who.relation') },
      ...{ [whoFields.address]: t('who.address'), [whoFields.phone]: t('who.phone'), [whoFields.email]: t('who.email') },
      ...{ [whoFields.letter]: t('who.letter'), [whoFields.power]: t('who.proof'), [whoFields.next]: t('who.next') },
    },
    hints: {
      ...text.hints,
      ...{ [whoFields.relation]: t('who.relationHint'), [whoFields.letter]: t('who.letterHint') },
      ...{ [whoFields.power]: t('who.proofHint'), [whoFields.email]: t('who.emailHint') },
    },
    bodies: { ...text.bodies, [whoFields.next]: t('who.nextBody') },
    options: { ...text.options, ...Object.fromEntries(options) },
  };
}
