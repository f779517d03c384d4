/** Room for a line of JSON on a page. */
const WIDTH = 90;

/** JSON in which everything that fits on a line stands on one. */
export function compactJson(value: unknown, indent = ''): string {
  const line = inline(value);
  if (indent.length + line.length <= WIDTH || typeof value !== 'object' || value === null)
    return line;
  const inner = `${indent}  `;
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  const parts = Array.isArray(value)
    ? value.map((it) => `${inner}${compactJson(it, inner)}`)
    : Object.entries(value).map(
        ([name, it]) => `${inner}${JSON.stringify(name)}: ${compactJson(it, inner)}`,
      );
  return `${open}\n${parts.join(',\n')}\n${indent}${close}`;
}

function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(
    ([name, it]) => `${JSON.stringify(name)}: ${inline(it)}`,
  );
  return `{ ${fields.join(', ')} }`;
}
