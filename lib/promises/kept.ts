/**
 * Every table of the city, by its promise: what is kept, why and until when is said under that name in
 * `messages/<locale>/promises.json`, and the privacy page is made from both. A table that is in neither list of this file
 * fails the test beside it.
 */
export const promisedTables = {
  residents: 'account',
  resident_sessions: 'sessions',
  resident_verifications: 'codes',
  resident_passkeys: 'passkeys',
  resident_codes: 'codes',
  resident_lookups: 'lookups',
  resident_deputies: 'deputies',
  resident_deputy_acts: 'deputies',
  resident_pins: 'shelf',
  resident_checklists: 'shelf',
  subscribers: 'subscriptions',
  interests: 'subscriptions',
  push_endpoints: 'endpoints',
  messages: 'messages',
  outbox: 'messages',
  deliveries: 'deliveries',
  reservations: 'reservations',
  reservation_applications: 'reservations',
  reservation_events: 'reservations',
  reservation_wishes: 'reservations',
  facility_users: 'registrations',
  facility_groups: 'registrations',
  facility_group_members: 'registrations',
  draw_entries: 'draws',
  draw_wins: 'draws',
  payment_entries: 'payments',
  receipt_copies: 'payments',
  reduction_requests: 'payments',
  reservation_feeds: 'calendars',
  procedure_drafts: 'drafts',
  procedure_applications: 'applications',
  procedure_events: 'applications',
  procedure_files: 'applications',
  procedure_letters: 'applications',
  procedure_messages: 'applications',
  procedure_notes: 'applications',
  procedure_handovers: 'applications',
  counter_numbers: 'drafts',
  questions: 'questions',
  turns: 'talks',
  refused_forms: 'forms',
  audit_records: 'audit',
} as const satisfies Record<string, string>;

/** What is kept beside the tables: letters, where there is no mail server (`lib/mail`). */
const besideTables = ['letters'] as const;

export type PromiseName = (typeof promisedTables)[keyof typeof promisedTables] | (typeof besideTables)[number];

/** What the privacy page lists, in its order, each once. */
export const promises: readonly PromiseName[] = [...new Set([...Object.values(promisedTables), ...besideTables])];

/** Tables that hold nothing of residents: the city's own content, its staff, and numbers. */
export const impersonalTables: readonly string[] = [
  ...['audit_heads', 'holidays', 'catalogue_entries', 'catalogue_texts', 'catalogue_drafts', 'catalogue_versions', 'city_settings'],
  ...['link_checks', 'content_versions', 'reading_corrections', 'thesaurus_groups', 'trial_questions', 'entry_notes', 'turn_counts'],
  ...['staff', 'staff_sessions', 'staff_credentials', 'staff_verifications', 'staff_second_factors', 'staff_passkeys'],
  ...['staff_used_codes', 'staff_invitations', 'deletion_days', 'push_keys', 'leases', 'notices', 'notice_occurrences'],
  ...['disaster_feeds', 'disaster_reports', 'evacuation_orders', 'shelter_states', 'safety_notices', 'told_warnings'],
  ...['room_claims', 'room_blocks', 'draw_rounds', 'open_books', 'handover_tokens'],
];
