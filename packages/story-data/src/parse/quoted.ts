/** A text between quotes, as it is written in YAML: double ones, or single ones where the text holds such itself. */
export function quoted(text: string): string {
  if (!/["\\]/.test(text)) return `"${text}"`;
  return `'${text.replaceAll("'", "''")}'`;
}
