import { type Dialect, literalRows, type StepEdge, WHITE_SPACE } from './dialect.ts';
import { Fragment, listed, sql } from './fragment.ts';
import { nameable, storable } from './text.ts';

function name(given: string): Fragment {
  return new Fragment(`"${nameable(given).replaceAll('"', '""')}"`);
}

/** With a backslash, as an escape string: its meaning does not depend on `standard_conforming_strings`. */
function text(given: string): Fragment {
  const quoted = `'${storable(given).replaceAll("'", "''").replaceAll('\\', '\\\\')}'`;
  return new Fragment(given.includes('\\') ? `E${quoted}` : quoted);
}

/** Lists instead of comparisons: to plan hundreds of these takes the server longer than to run the query. */
function searchedSteps(number: Fragment, steps: readonly StepEdge[]): Fragment {
  const list = (numbers: readonly number[]): Fragment =>
    sql`CAST('{${listed(numbers.map((it) => sql`${it}`))}}' AS bigint[])`;
  const [values, later] = [steps.map(({ value }) => value), steps.slice(1).map(({ from }) => from)];
  return later.length === 0
    ? sql`${values[0] ?? 0}`
    : sql`(${list(values)})[1 + width_bucket(${number}, ${list(later)})]`;
}

/** PostgreSQL 12 or newer. Texts are compared by the collation "C", whatever that of the database is. */
export const postgres: Dialect = {
  id: 'postgres',
  types: {
    text: sql`text NOT NULL`,
    'text?': sql`text`,
    integer: sql`bigint NOT NULL`,
    'integer?': sql`bigint`,
    texts: sql`text[] NOT NULL`,
  },
  storage: () => sql``,
  name,
  text,
  texts: (texts) => sql`CAST(ARRAY[${listed(texts.map(text))}] AS text[])`,
  rows: (alias, columns) => {
    const rows = literalRows(columns, (value) =>
      typeof value === 'number' ? `CAST(${sql`${value}`.text} AS bigint)` : text(value).text,
    );
    const names = listed(columns.map((column) => name(column.name)));
    return sql`(VALUES ${new Fragment(rows)}) AS ${alias}(${names})`;
  },
  unnested: (relation, list) =>
    sql`${relation} CROSS JOIN LATERAL unnest(${list}) WITH ORDINALITY AS unnested(item, place)`,
  before: (list, place) => sql`(${list})[1:${place} - 1]`,
  first: (list) => sql`(${list})[1]`,
  contains: (list, item) => sql`${item} = ANY(${list})`,
  exists: (list, item, predicate) =>
    sql`EXISTS (SELECT 1 FROM unnest(${list}) AS ${item} WHERE ${predicate})`,
  any: (value) => sql`min(${value})`,
  setOf: (value) =>
    sql`CAST(to_json(array_agg(DISTINCT ${value} COLLATE "C" ORDER BY ${value} COLLATE "C")) AS text)`,
  wide: (number) => sql`CAST(${number} AS numeric)`,
  whole: (number) => sql`CAST(${number} AS bigint)`,
  real: (number) => sql`CAST(${number} AS double precision)`,
  digits: (number) => sql`CAST(${number} AS text)`,
  binary: (value) => sql`${value} COLLATE "C"`,
  codeKey: (code) =>
    sql`translate(btrim(${code}, ${text(WHITE_SPACE)}), 'abcdefghijklmnopqrstuvwxyz', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ')`,
  stepAt: searchedSteps,
  characters: (value) => sql`char_length(${value})`,
  sha256: (value) => sql`encode(sha256(convert_to(${value}, 'UTF8')), 'hex')`,
};
