/** Says in a sentence why the city hall could not open, and what to do; a fault nobody foresaw is shown whole. */
export function explainFault(fault: unknown, port: number): string {
  const code = fault instanceof Error && 'code' in fault ? String(fault.code) : '';
  if (code === 'EADDRINUSE') {
    return `ポート ${port} はほかのプログラムが使っています。PORT=3001 npm start のように別の番号で始めてください。 / Port ${port} is taken: choose another, e.g. PORT=3001 npm start`;
  }
  if (code === 'ENOSPC' || code === 'SQLITE_FULL') {
    return 'ディスクに空きがありません。空きを作ってからもう一度始めてください。データは変わっていません。 / The disk is full: make room and start again. No data was changed.';
  }
  if (
    ['EROFS', 'EACCES', 'EPERM', 'ENOTDIR', 'EEXIST', 'ENOENT'].includes(code) ||
    code.startsWith('SQLITE_READONLY') ||
    code.startsWith('SQLITE_CANTOPEN')
  ) {
    return 'DATA_DIR に書き込めません。フォルダの権限を確かめるか、書き込める場所を DATA_DIR に指定してください。 / DATA_DIR cannot be written to: check its permissions or point DATA_DIR elsewhere.';
  }
  if (/already exists/.test(text(fault))) {
    return `データベースの更新が途中で止まっています。控え（バックアップ）を戻してから始めてください。データは変えていません。 / The database was left in the middle of a migration: restore a backup, then start. Nothing was changed.\n${text(fault)}`;
  }
  return fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
}

function text(fault: unknown): string {
  if (!(fault instanceof Error)) return String(fault);
  return fault.cause ? `${fault.message}: ${text(fault.cause)}` : fault.message;
}
