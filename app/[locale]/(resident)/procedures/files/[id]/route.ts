import { showFile } from '#lib/web/attaching-door';

export const GET = showFile;
