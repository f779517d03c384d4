import * as z from 'zod/mini';
import { attributionPages } from '../../../../docs/attribution/pages.ts';
import { contractPages } from '../../../../docs/contracts/pages.ts';
import { kolScorePages } from '../../../../docs/model-card/pages.ts';
import { settlementPages } from '../../../../docs/settlement/pages.ts';
import { drawings } from '../../../../docs/site/drawing.ts';
import { readCatalogue, text } from './catalogue.ts';
import { codesPage } from './codes.ts';
import { formOf } from './node.ts';
import { fieldTable, page, recordPage, recordTable } from './page.ts';
import { type DescribedSchema, readSchemas } from './schemas.ts';
import { type Table, tablesOf } from './tables.ts';

/** The files that the registries of records give, by path, and what is wrong with their sources. */
export interface Written {
  readonly files: ReadonlyMap<string, string>;
  readonly findings: readonly string[];
  /** How many fields were asked for their meaning. */
  readonly fields: number;
}

/** Every page and JSON Schema of the records, as the schemas and their doc comments give them. */
export async function writeRecords(): Promise<Written> {
  const { index, records, formsIndex, forms } = readCatalogue();
  const schemas = await readSchemas({ records, forms });
  const files = new Map<string, string>();
  const findings: string[] = [];
  let fields = 0;
  const tables = ({ label, linked }: DescribedSchema): Table[] => {
    const own = tablesOf(linked);
    const rows = own.flatMap((table) => table.rows);
    fields += rows.length;
    const meaningless = rows.filter(({ meaning }) => meaning === '' || /^Left out/.test(meaning));
    for (const { path } of meaningless)
      findings.push(`${label}: ${path} has no doc comment that says what it means`);
    return own;
  };
  for (const one of schemas.filter(({ file }) => file !== undefined)) {
    const { label: kind, file = '', node } = one;
    const entry = records[kind];
    if (entry === undefined) {
      findings.push(`catalogue.json does not describe the record ${kind}`);
      continue;
    }
    findings.push(...examplesOf(entry.example).flatMap((example) => misfits(one, example)));
    files.set(file, `${JSON.stringify({ title: kind, ...node }, null, 2)}\n`);
    files.set(`docs/records/${kind}.md`, recordPage([kind, entry], file, tables(one)));
  }
  const sections = Object.entries(forms).flatMap(([label, { example }]) => {
    const form = schemas.findLast((one) => one.label === label);
    if (form === undefined) return [];
    findings.push(...misfits(form, example), ...(form.doc ? [] : [`${label}: no doc comment`]));
    const own = tables(form).filter(({ rows }) => rows.length > 0);
    const body = own.length > 0 ? own.map(fieldTable) : [`In JSON: ${formOf(form.linked)}.`];
    return [`## ${label}`, form.doc ?? '', ...body, `For example \`${JSON.stringify(example)}\``];
  });
  const table = recordTable(Object.entries(records));
  const start = index.map((part) => part.replace('{records}', table));
  files.set('docs/records/README.md', page(...start));
  files.set('docs/records/forms.md', page(...formsIndex, ...sections));
  files.set('docs/reference/codes.md', await codesPage('en'));
  files.set('docs/reference/codes.zh-Hans.md', await codesPage('zh-Hans'));
  for (const [file, content] of drawings()) files.set(file, content);
  for (const [file, content] of await kolScorePages()) files.set(file, content);
  for (const [file, content] of contractPages()) files.set(file, content);
  for (const [file, content] of settlementPages()) files.set(file, content);
  for (const [file, content] of attributionPages()) files.set(file, content);
  return { files, findings, fields };
}

function examplesOf(file: string): readonly unknown[] {
  const lines = file.endsWith('.ndjson') ? text(file).trim().split('\n') : [text(file)];
  return lines.flatMap((line) => JSON.parse(line) as unknown);
}

function misfits({ label, schema }: DescribedSchema, example: unknown): string[] {
  const { error } = z.safeParse(schema, example);
  return error === undefined ? [] : [`the example of ${label}: ${error.message}`];
}
