/** After a form: on to a page that can be reloaded without sending again (303). The address is always ours. */
export function seeOther(path: string, headers: Record<string, string> = {}): Response {
  return new Response(null, { status: 303, headers: { ...headers, Location: path } });
}
