import type { z } from 'zod';
import type {
  Acknowledged,
  Acknowledgement,
  HandedApplication,
  HandoverError,
  WaitingList,
  WaitingRevision,
} from '#lib/procedures/handover/model';

/* What stands in the description of the API; its test holds each to its schema. */

const waiting: WaitingRevision = {
  ...{ reference: '7KQ3-M9TD', revision: 1, state: 'submitted', procedure: 'dog-registration' },
  submittedAt: '2026-11-22T01:00:00.000Z',
};
const photo = 'Zq3nT0vXw8yBk1LrD5sMfC7uHa9eJg2P';

export const waitingExample: WaitingList = { applications: [waiting], next: null };

export const applicationExample: HandedApplication = {
  ...waiting,
  ...{ version: 3, office: 'environment', channel: 'online', appliedAs: 'self' },
  answers: { 'who-applies': 'who-self', 'dog-name': 'ポチ', 'owner-name': { name: '見本 花子' }, 'vaccination-certificate': [photo] },
  columns: { 申請者の区分: 'who-self', 犬の名: 'ポチ', 所有者氏名: '見本 花子', 注射済証: photo },
  attachments: [
    {
      ...{ id: photo, field: 'vaccination-certificate', name: '注射済証.jpg', type: 'image/jpeg', bytes: 248_113 },
      sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    },
  ],
};

export const acknowledgementExample: Acknowledgement = { revision: 1, receipt: '2026-000123' };

export const acknowledgedExample: Acknowledged = {
  ...{ reference: waiting.reference, revision: 1, receipt: '2026-000123' },
  acknowledgedAt: '2026-11-22T01:05:00.000Z',
};

export const faultExample: z.infer<typeof HandoverError> = {
  error: { code: 'older-revision', message: 'There is a newer revision. Fetch revision 2.', parameter: 'revision', current: 2 },
};
