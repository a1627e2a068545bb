import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folderOf = (folder: string) => join(process.cwd(), 'messages', folder);

/** The domains in a folder of messages, one file each. */
export function domainsIn(folder: string): string[] {
  return readdirSync(folderOf(folder)).flatMap((file) => (file.endsWith('.json') ? [file.slice(0, -'.json'.length)] : []));
}

/** All messages of a folder as one JSON text, by domain. That they hold what their types say is for the tests to see. */
export function messagesAsJson(folder: string): string {
  const told = (domain: string) => `"${domain}":${readFileSync(join(folderOf(folder), `${domain}.json`), 'utf8')}`;
  return `{${domainsIn(folder).map(told).join(',')}}`;
}
