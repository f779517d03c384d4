import type { RecordEntry } from './catalogue.ts';
import type { Row, Table } from './fields.ts';

const repository = 'https://github.com/livelane/livelane/blob/main';

/** A record as its page tells it. */
export interface RecordPage {
  readonly kind: string;
  readonly entry: RecordEntry;
  readonly tables: readonly Table[];
  readonly example: string;
  readonly csvExample: string | undefined;
}

/** A form of value as the page of forms tells it. */
export interface FormSection {
  readonly label: string;
  readonly doc: string;
  /** What JSON tells of it. */
  readonly form: string;
  readonly tables: readonly Table[];
  readonly example: string;
}

/** The page of a record: what it is for, its fields, CSV where it is taken, an example. */
export function recordPage({ kind, entry, tables, example, csvExample }: RecordPage): string {
  const [main, ...more] = tables;
  return page([
    `# ${kind}`,
    entry.about,
    `Written by: ${entry.writtenBy}. Read by: ${entry.readBy}.`,
    ...(entry.commands.length === 0 ? [] : [`Taken by: ${commands(entry)}.`]),
    ...schemaLine(entry),
    'The forms of values, such as money and instants, are told [once for all](forms.md).',
    fieldTable(main?.rows ?? []),
    ...more.flatMap(({ at, rows }) => [`## \`${at}\` in its forms`, fieldTable(rows, at)]),
    ...csvSection(entry, csvExample),
    '## Example',
    fence('json', example),
  ]);
}

/** The page of the forms of values that the records share. */
export function formsPage(sections: readonly FormSection[]): string {
  return page([
    '# Forms of values',
    'What the fields of the [records](README.md) are made of. Money, ids and instants are text, because numbers lose digits; shares and rates are whole parts per million, probabilities are numbers from 0 to 1.',
    ...sections.flatMap(({ label, doc, form, tables, example }) => [
      `## ${label}`,
      doc,
      ...(tables.length === 0 ? [`In JSON: ${form}.`] : tables.map(({ rows }) => fieldTable(rows))),
      `For example \`${example}\``,
    ]),
  ]);
}

/** The first page: every record, who writes and reads it, which command takes it. */
export function indexPage(records: readonly (readonly [string, RecordEntry])[]): string {
  const rows = records.map(
    ([kind, entry]) =>
      `| [${kind}](${kind}.md) | ${entry.writtenBy} | ${entry.readBy} | ${commands(entry)} | ${entry.csv === undefined ? '' : 'yes'} |`,
  );
  return page([
    '# Records',
    'What the packages hand on to one another, in the order of the loop. Each is plain JSON with a page, a JSON Schema and an example; [the forms of values](forms.md) are told once for all.',
    [
      '| record | written by | read by | taken by | also as CSV |',
      '| --- | --- | --- | --- | --- |',
      ...rows,
    ].join('\n'),
    '## How records grow',
    [
      '- A field that a reader does not know is kept, at every depth; additions keep the `version`, so an old reader takes a new record.',
      '- A `version` that a reader does not know is refused. What it meant before stays readable for ever.',
      '- A fingerprint is taken over the canonical form (RFC 8785) of the JSON as received, unknown fields included, never over a copy that a schema made.',
      '- `recordJsonSchema(kind)` of `@livelane/contracts/vocabulary` makes the JSON Schema of a record at run time, without descriptions; the files linked from the pages carry them.',
    ].join('\n'),
  ]);
}

function commands({ commands: taken }: RecordEntry): string {
  return taken.map((command) => `\`${command}\``).join(', ');
}

function schemaLine({ jsonSchema }: RecordEntry): string[] {
  if (jsonSchema === undefined) return [];
  const name = jsonSchema.split('/').at(-1) ?? '';
  const shipped = jsonSchema.startsWith('packages/contracts/schemas/')
    ? `, shipped as \`@livelane/contracts/schemas/${name}\``
    : '';
  return [`JSON Schema: [\`${name}\`](${repository}/${jsonSchema})${shipped}.`];
}

function csvSection({ csv }: RecordEntry, example: string | undefined): string[] {
  if (csv === undefined || example === undefined) return [];
  const rows = csv.columns.map(
    ([column, field, cell, needed]) =>
      `| \`${column}\` | ${field} | ${cell.replaceAll('|', '\\|')} | ${needed} |`,
  );
  return [
    '## As CSV',
    csv.about,
    ['| column | field | cell | required |', '| --- | --- | --- | --- |', ...rows].join('\n'),
    fence('csv', example),
  ];
}

/** The fields as a table; where a value has several forms, a column says in which the field occurs. */
function fieldTable(rows: readonly Row[], at = ''): string {
  const several = rows.some((row) => row.with !== undefined);
  const inner = (path: string) => (at === '' ? path : path.slice(at.length + 1));
  const lines = rows.map((row) => {
    const cells = [
      `\`${inner(row.path)}\``,
      row.form,
      row.required ? 'yes' : 'no',
      row.meaning ?? '',
    ];
    return `| ${(several ? [row.with ?? 'any', ...cells] : cells).map(cell).join(' | ')} |`;
  });
  const head = ['field', 'form', 'required', 'meaning'];
  const columns = several ? ['of', ...head] : head;
  return [`| ${columns.join(' | ')} |`, `|${' --- |'.repeat(columns.length)}`, ...lines].join('\n');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}

function fence(language: string, text: string): string {
  return `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;
}

function page(parts: readonly string[]): string {
  return `${parts.join('\n\n')}\n`;
}
