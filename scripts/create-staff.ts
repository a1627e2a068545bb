import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { migrateDatabase } from '#db/client';
import { systemClock } from '#lib/clock';
import { deskMessagesIn } from '#lib/i18n/desk-messages';
import { Role, StaffEmail, StaffName } from '#lib/staff/model';
import { createStaff } from '#lib/staff/operations/creating';

/** npm run staff:create -- <e-mail> <name> [role]: makes an account from the machine itself; asks for the password. */
const [, , email = '', name = '', role = 'administrator'] = process.argv;
const faults: Readonly<Record<string, string>> = deskMessagesIn('ja').staff.faults;
const english: Readonly<Record<string, string>> = deskMessagesIn('en').staff.faults;
const say = (code: string) => `${faults[code] ?? code} / ${english[code] ?? code}`;

const person = { email: StaffEmail.safeParse(email), name: StaffName.safeParse(name), role: Role.safeParse(role) };
if (!person.email.success || !person.name.success || !person.role.success) {
  console.error(
    '使い方 / Usage: npm run staff:create -- mail@city.example "名前" [administrator|approver|editor|clerk|auditor]\n' +
      [person.email, person.name].flatMap(({ error }) => error?.issues.map(({ message }) => say(message)) ?? []).join('\n'),
  );
  process.exit(1);
}
await migrateDatabase();
const created = await createStaff(
  { email: person.email.data, name: person.name.data, role: person.role.data, office: '', sample: false },
  await askPassword(),
  systemClock(),
);
if (!created.ok) {
  console.error(say(created.fault));
  process.exit(1);
}
console.log(`登録しました。/ja/admin/sign-in からサインインしてください。 / Done: sign in at /en/admin/sign-in. ${created.value.email}`);
process.exit(0);

/** The password from the terminal (or a pipe), never from the command line nor on the screen, where others could see it. */
async function askPassword(): Promise<string> {
  const terminal = process.stdin.isTTY === true;
  const unseen = new Writable({ write: (_shown, _encoding, done) => done() });
  const reader = createInterface({ input: process.stdin, output: unseen, terminal });
  reader.on('SIGINT', () => process.exit(130));
  if (terminal) process.stdout.write('パスワード（12文字以上、画面には出ません） / Password (12 characters or more, not shown): ');
  const typed = await reader.question('');
  reader.close();
  if (terminal) process.stdout.write('\n');
  return typed;
}
