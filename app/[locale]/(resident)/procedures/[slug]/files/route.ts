import { takeFile } from '#lib/web/attaching-door';

export const POST = takeFile;
