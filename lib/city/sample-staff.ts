import { randomBytes } from 'node:crypto';
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataDirectory } from '#db/engine';
import { type Role, rolesWithSecondFactor } from '#lib/staff/model';
import { createStaff, isEmptyDesk } from '#lib/staff/operations/creating';
import { keepSampleApp } from '#lib/staff/operations/own-account';

type SampleMember = { name: string; email: string; role: Role; office: string };

/** The people of the sample city's desk. None of them can sign in once the city has an address in the world. */
const members: readonly SampleMember[] = [
  { name: '浜田 千尋', email: 'editor@shiomi.example', role: 'editor', office: 'environment' },
  { name: '大沢 健一', email: 'approver@shiomi.example', role: 'approver', office: 'environment' },
  { name: '管野 明美', email: 'administrator@shiomi.example', role: 'administrator', office: '' },
  { name: '佐藤 由紀', email: 'procedures@shiomi.example', role: 'clerk', office: 'citizens' },
  { name: '村井 誠', email: 'facilities@shiomi.example', role: 'clerk', office: 'general' },
  { name: '三浦 剛', email: 'disasters@shiomi.example', role: 'approver', office: 'disaster' },
  { name: '北川 修', email: 'auditor@shiomi.example', role: 'auditor', office: '' },
];

/** Where the sample staff's passwords stand, readable by whoever runs the server only. */
export function sampleStaffFile(): string {
  return join(dataDirectory(), 'sample-staff.txt');
}

/** Gives the sample city its staff, unless somebody works there already; true when it did. */
export async function hireSampleStaff(now: Date): Promise<boolean> {
  if (!(await isEmptyDesk())) return false;
  const lines: string[] = [];
  for (const member of members) {
    const password = randomBytes(12).toString('base64url');
    const created = await createStaff({ ...member, sample: true }, password, now);
    if (!created.ok) continue;
    if (rolesWithSecondFactor.includes(member.role)) await keepSampleApp(created.value.id);
    lines.push(`${member.role}\t${member.email}\t${password}`);
  }
  writeFileSync(sampleStaffFile(), `${lines.join('\n')}\n`, { mode: 0o600 });
  chmodSync(sampleStaffFile(), 0o600);
  return true;
}
