import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../workspace.ts';
import { type FormEntry, loadSchema, type RecordEntry, readCatalogue } from './catalogue.ts';
import { csvMisfits } from './csv.ts';
import { withDescriptions } from './describe.ts';
import { type LinkOf, type Row, type Table, tablesOf } from './fields.ts';
import { plainForm } from './json.ts';
import { unusedMeanings } from './lent.ts';
import { meaningless } from './meaningless.ts';
import { type FormSection, formsPage, indexPage, recordPage } from './page.ts';
import { shapeOf, typeDoc } from './shape.ts';

/** What the sources of the records give: files by path, and what is wrong with them. */
export interface Written {
  readonly files: ReadonlyMap<string, string>;
  readonly findings: readonly string[];
  /** How many fields were asked for their meaning. */
  readonly fields: number;
}

/** Every page and JSON Schema of the records, as the schemas and their doc comments give them. */
export async function writeRecords(): Promise<Written> {
  const { records, forms } = readCatalogue();
  const files = new Map<string, string>();
  const findings: string[] = [];
  const rows: Row[] = [];
  const links = linksOf(Object.entries(records), Object.entries(forms));
  for (const [kind, entry] of Object.entries(records)) {
    const schema = await loadSchema(entry.schema);
    const linkOf: LinkOf = (name) => (name === schema.name ? undefined : links.get(name));
    const tables = tablesOf(schema, linkOf);
    const example = text(entry.example);
    const csvExample = entry.csv && text(entry.csv.file);
    rows.push(...tables.flatMap((table) => table.rows));
    findings.push(
      ...exampleMisfits(entry, example, schema.misfit),
      ...(await csvMisfits(kind, entry)),
      ...commandMisfits(kind, entry),
    );
    files.set(`docs/records/${kind}.md`, recordPage({ kind, entry, tables, example, csvExample }));
    if (entry.jsonSchema !== undefined) {
      const described = { title: kind, ...withDescriptions(schema.node, schema.place) };
      files.set(entry.jsonSchema, `${JSON.stringify(described, null, 2)}\n`);
    }
  }
  const sections = await Promise.all(
    Object.entries(forms).map(([label, form]) => formSection({ label, form, links, findings })),
  );
  rows.push(...sections.flatMap(({ tables }) => tables.flatMap((table) => table.rows)));
  files.set('docs/records/forms.md', formsPage(sections));
  files.set('docs/records/README.md', indexPage(Object.entries(records)));
  findings.push(...meaningless(rows));
  findings.push(
    ...unusedMeanings().map((key) => `docs/records/meanings.json: nothing asks for ${key}`),
  );
  return { files, findings: [...new Set(findings)], fields: rows.length };
}

function text(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

/** Where the reader finds what a schema's name stands for: the page of a record, or a section of the forms. */
function linksOf(
  records: readonly (readonly [string, RecordEntry])[],
  forms: readonly (readonly [string, FormEntry])[],
): ReadonlyMap<string, string> {
  const name = (address: string) => address.split('#')[1] ?? '';
  return new Map([
    ...records
      .filter(([, { schema }]) => name(schema) !== 'ProductSchema')
      .map(([kind, { schema }]) => [name(schema), `[${kind}](${kind}.md)`] as const),
    ...forms.map(
      ([label, { schema }]) =>
        [name(schema), `[${label}](forms.md#${label.replaceAll(' ', '-')})`] as const,
    ),
  ]);
}

interface FormParts {
  readonly label: string;
  readonly form: FormEntry;
  readonly links: ReadonlyMap<string, string>;
  readonly findings: string[];
}

async function formSection({ label, form, links, findings }: FormParts): Promise<FormSection> {
  const schema = await loadSchema(form.schema);
  const misfit = schema.misfit(form.example);
  if (misfit !== undefined) findings.push(`catalogue.json: the example of ${label}: ${misfit}`);
  const shape = shapeOf(schema.place);
  const linkOf: LinkOf = (name) => (name === schema.name ? undefined : links.get(name));
  const tables: Table[] =
    shape.is === 'object' || shape.is === 'union' ? tablesOf(schema, linkOf) : [];
  const doc = typeDoc([schema.name], schema.place) ?? '';
  if (doc === '') findings.push(`${form.schema} has no doc comment`);
  const plain = shape.is === 'map' ? 'object with one field per key' : plainForm(schema.node);
  return { label, doc, form: plain, tables, example: JSON.stringify(form.example) };
}

function exampleMisfits(
  { example }: RecordEntry,
  content: string,
  misfit: (value: unknown) => string | undefined,
): string[] {
  const whole: unknown = example.endsWith('.ndjson')
    ? content
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown)
    : JSON.parse(content);
  const values: readonly unknown[] = Array.isArray(whole) ? whole : [whole];
  return values.flatMap((value) => {
    const why = misfit(value);
    return why === undefined ? [] : [`${example}: ${why}`];
  });
}

const bins: Readonly<Record<string, string>> = {
  'livelane-kol': 'kol-score',
  'livelane-contracts': 'contracts',
  'livelane-rtc': 'rtc',
  'livelane-attribution': 'attribution',
};

/** A command that the page names and the package does not have. */
function commandMisfits(kind: string, { commands }: RecordEntry): string[] {
  return commands.flatMap((command) => {
    const [bin = '', name = '', flag] = command.split(' ');
    const source = binSource(bins[bin] ?? '');
    const known =
      source.includes(`'${name}'`) && (flag === undefined || source.includes(`'${flag} <`));
    return known ? [] : [`catalogue.json: ${kind} names ${command}, which no command takes`];
  });
}

function binSource(name: string): string {
  const known = sources.get(name);
  if (known !== undefined) return known;
  const folder = `packages/${name}/src/bin`;
  const all = readdirSync(join(root, folder))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => text(`${folder}/${file}`))
    .join('\n');
  sources.set(name, all);
  return all;
}

const sources = new Map<string, string>();
