/** The text of a value that a source wrote as text or as a number; empty for lists, objects and truth values. */
export function writtenText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}
