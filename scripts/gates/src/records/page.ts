import { type RecordEntry, text } from './catalogue.ts';
import type { Table } from './tables.ts';

/** The page of a record: what it is for, its fields, CSV where it is taken, an example. */
export function recordPage(
  [kind, entry]: readonly [string, RecordEntry],
  schema: string,
  tables: readonly Table[],
): string {
  const { about, csv, example } = entry;
  const name = `${kind}.schema.json`;
  const isShipped = schema.startsWith('packages/contracts/');
  return page(
    `# ${kind}`,
    about,
    `Written by: ${entry.writtenBy}. Read by: ${entry.readBy}.`,
    ...(entry.commands.length === 0 ? [] : [`Taken by: ${commands(entry)}.`]),
    `JSON Schema: [\`${name}\`](https://github.com/livelane/livelane/blob/main/${schema})${isShipped ? `, shipped as \`@livelane/contracts/schemas/${name}\`` : ''}.`,
    'The forms of values, such as money and instants, are described [once for all](forms.md).',
    ...tables.map(fieldTable),
    ...(csv === undefined
      ? []
      : [
          '## As CSV',
          csv.about,
          table(
            ['column', 'field', 'cell', 'required'],
            csv.columns.map(([column, ...cells]) => [`\`${column}\``, ...cells]),
          ),
          fence('csv', csv.file),
        ]),
    '## Example',
    fence('json', example),
  );
}

/** Every record, who writes and reads it, which command takes it. */
export function recordTable(records: readonly (readonly [string, RecordEntry])[]): string {
  return table(
    ['record', 'written by', 'read by', 'taken by', 'also as CSV'],
    records.map(([kind, entry]) => [
      `[${kind}](${kind}.md)`,
      entry.writtenBy,
      entry.readBy,
      commands(entry),
      entry.csv === undefined ? '' : 'yes',
    ]),
  );
}

/** The fields as a table; where a value has several forms, a column says in which the field occurs. */
export function fieldTable({ at, rows }: Table): string {
  const several = rows.some((row) => row.with !== undefined);
  const lines = rows.map((row) => [
    ...(several ? [row.with ?? 'any'] : []),
    `\`${at === '' ? row.path : row.path.slice(at.length + 1)}\``,
    row.form,
    row.required ? 'yes' : 'no',
    row.meaning,
  ]);
  const heading = at === '' ? '' : `## \`${at}\` in its forms\n\n`;
  const head = ['field', 'form', 'required', 'meaning'];
  return heading + table(several ? ['of', ...head] : head, lines);
}

/** A table of Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}

function commands({ commands: taken }: RecordEntry): string {
  return taken.map((command) => `\`${command}\``).join(', ');
}

function fence(language: string, file: string): string {
  return `\`\`\`${language}\n${text(file).trimEnd()}\n\`\`\``;
}

/** A page of Markdown. */
export function page(...parts: readonly string[]): string {
  return `${parts.join('\n\n')}\n`;
}
