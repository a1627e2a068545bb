import type { EmergencyKind } from '#lib/answers/recognising/model';
import type { Helper } from '#lib/disasters/model';

/** Whom to call, in the order to show. */
export const emergencyNumbers: Readonly<Record<EmergencyKind, readonly Helper[]>> = {
  fire: ['119'],
  sea: ['118', '119'],
  disaster: ['119', 'message-board'],
  poisoning: ['119', 'poison-osaka', 'poison-tsukuba'],
  'elder-abuse': ['110', 'police'],
  'disability-abuse': ['110', 'police'],
  'child-abuse': ['child-protection', '110', 'children'],
  'domestic-violence': ['110', 'violence', 'violence-advice'],
  'sexual-violence': ['110', 'sexual-violence'],
  suicide: ['suicide', 'yorisoi', 'mental-health', '119'],
  injury: ['119', 'emergency-care'],
  crime: ['110', 'police'],
  'sick-child': ['child-care', '119'],
  danger: ['119', '110'],
};
