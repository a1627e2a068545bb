import { takeBack } from '#lib/web/attaching-door';

export const POST = takeBack;
