/** The value of one cookie in a `Cookie` header; '' when it is missing. Never throws on a broken header. */
export function cookieValue(header: string | undefined, name: string): string {
  if (!header) return '';
  for (const pair of header.split(';')) {
    const at = pair.indexOf('=');
    if (at > 0 && pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim();
  }
  return '';
}

const yearSeconds = 365 * 86_400;

/** The header that remembers somebody's choice on his device for a year; only the server reads it. */
export function choiceCookie(name: string, value: string): Record<'Set-Cookie', string> {
  return { 'Set-Cookie': `${name}=${value}; Path=/; Max-Age=${yearSeconds}; SameSite=Lax; HttpOnly` };
}
