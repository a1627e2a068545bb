import type { BackupFault, RestoreFault } from '#lib/backups/model';

/** Says in a sentence why a backup was not taken or not restored, and what to do. */
export function explainBackupFault(fault: BackupFault | RestoreFault): string {
  switch (fault.code) {
    case 'command-missing':
      return missingCommand(fault.command);
    case 'command-failed':
      return `${fault.command} が終わりまで動きませんでした。 / ${fault.command} did not finish.\n${fault.said}`;
    case 'escaping':
      return `${fault.path} には、フォルダの外を指す名前（${fault.name}）があります。戻しません。何も変えていません。 / ${fault.path} contains a name that points outside its folder (${fault.name}): refused. Nothing was changed.`;
    case 'other-engine':
      return fault.engine === 'postgres'
        ? `${fault.path} は PostgreSQL の控えです。空のデータベースを DATABASE_URL に指定してください。 / ${fault.path} is a backup of a PostgreSQL database: set DATABASE_URL to an empty one.`
        : `${fault.path} は SQLite の控えです。DATABASE_URL を指定せずに戻してください。 / ${fault.path} is a backup of an SQLite file: restore it without DATABASE_URL.`;
    case 'newer':
      return `${fault.path} は新しい版（${fault.version}）の控えです。その版を入れてから戻してください。 / ${fault.path} was taken by a newer version (${fault.version}): install that version, then restore.`;
    case 'different':
      return `${fault.path} の表 ${fault.table} が、控えの記録と合いません。この控えは使えません。 / Table ${fault.table} in ${fault.path} is not what the backup says it is: do not use this backup.`;
    default:
      return simple[fault.code](fault.path);
  }
}

const simple = {
  'no-city': (path) => `${path} に city.sqlite がありません。DATA_DIR を確かめてください。 / ${path} has no city.sqlite: check DATA_DIR.`,
  'city-damaged': (path) =>
    `${path} の city.sqlite が壊れています。控えは作っていません。前の控えを戻してください。 / city.sqlite in ${path} is damaged. No backup was taken; restore an earlier one.`,
  exists: (path) => `${path} はもうあります。別の名前にしてください。 / ${path} exists already: choose another name.`,
  missing: (path) => `${path} がありません。 / There is no ${path}.`,
  damaged: (path) =>
    `${path} は壊れています。別の控えを使ってください。何も変えていません。 / ${path} is damaged: use another backup. Nothing was changed.`,
  foreign: (path) =>
    `${path} は市役所の控えではありません。何も変えていません。 / ${path} is no backup of a city hall. Nothing was changed.`,
  'city-running': (path) =>
    `市役所が ${path} で開いています。止めてから戻してください。何も変えていません。 / The city hall is running on ${path}: stop it, then restore. Nothing was changed.`,
  'city-there': (path) =>
    `${path} にはもう市役所があります。入れ替えるなら --replace を付けてください（今のものは before-restore-… に残ります）。 / ${path} already holds a city: add --replace to exchange it (the present one is kept in before-restore-…).`,
  'database-not-empty': (path) =>
    `データベース ${path} は空ではありません。新しい空のデータベースを DATABASE_URL に指定してください。何も変えていません。 / The database ${path} is not empty: set DATABASE_URL to a new, empty one. Nothing was changed.`,
} satisfies Record<string, (path: string) => string>;

function missingCommand(command: string): string {
  const debian = command.startsWith('pg_') ? 'postgresql-client' : command;
  return `${command} がありません。入れてからもう一度始めてください（Debian なら apt-get install ${debian}）。 / ${command} is missing: install it (Debian: apt-get install ${debian}) and start again.`;
}
