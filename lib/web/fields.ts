/** The fields of a plain form; files are left out, and the character zero, which no keyboard types and PostgreSQL refuses. */
export async function fieldsOf(request: Request): Promise<Readonly<Record<string, string>>> {
  const form = await request.formData().catch(() => new FormData());
  return Object.fromEntries([...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value.replaceAll('\0', '')]] : [])));
}
