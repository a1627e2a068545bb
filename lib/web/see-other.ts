/** After a form: on to a page that can be reloaded without sending again (303). The address is always ours. */
export function seeOther(path: string, headers: Record<string, string> = {}): Response {
  return new Response(null, { status: 303, headers: { ...headers, Location: path } });
}

/** The path a form names to go back to: only one of ours, without its locale; anything else leads home. */
export function ownPath(back: FormDataEntryValue | null): string {
  return typeof back === 'string' && /^(\/[a-z0-9-]+)*(\?[^\s#\\]*)?$/i.test(back) && back.length < 2000 ? back : '';
}

/** The same, with cookies to set. */
export function seeOtherWith(path: string, cookies: readonly string[]): Response {
  const response = seeOther(path);
  for (const cookie of cookies) response.headers.append('Set-Cookie', cookie);
  return response;
}
