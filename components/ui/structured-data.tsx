/** What a page is about as schema.org tells it to search engines and assistants (JSON-LD). */
export function StructuredData({ data }: { data: Record<string, unknown> }) {
  // `<` would let a text end the script element.
  const json = JSON.stringify({ '@context': 'https://schema.org', ...data }).replaceAll('<', '\\u003c');
  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON made here, escaped above.
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
