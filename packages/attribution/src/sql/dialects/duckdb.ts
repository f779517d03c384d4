import { type Dialect, literalRows, nestedSteps, WHITE_SPACE } from './dialect.ts';
import { Fragment, listed, sql } from './fragment.ts';
import { nameable, storable } from './text.ts';

function name(given: string): Fragment {
  return new Fragment(`"${nameable(given).replaceAll('"', '""')}"`);
}

/** Only the quote is special within quotes. */
function text(given: string): Fragment {
  return new Fragment(`'${storable(given).replaceAll("'", "''")}'`);
}

/** DuckDB 1.3 or newer. */
export const duckdb: Dialect = {
  id: 'duckdb',
  types: {
    text: sql`VARCHAR NOT NULL`,
    'text?': sql`VARCHAR`,
    integer: sql`BIGINT NOT NULL`,
    'integer?': sql`BIGINT`,
    texts: sql`VARCHAR[] NOT NULL`,
  },
  storage: () => sql``,
  name,
  text,
  texts: (texts) => sql`[${listed(texts.map(text))}]`,
  rows: (alias, columns) => {
    const rows = literalRows(columns, (value) =>
      typeof value === 'number' ? sql`${value}`.text : text(value).text,
    );
    const names = listed(columns.map((column) => name(column.name)));
    return sql`(VALUES ${new Fragment(rows)}) AS ${alias}(${names})`;
  },
  unnested: (relation, list) =>
    sql`${relation} CROSS JOIN LATERAL unnest(${list}) WITH ORDINALITY AS unnested(item, place)`,
  before: (list, place) => sql`${list}[1:${place} - 1]`,
  first: (list) => sql`${list}[1]`,
  contains: (list, item) => sql`list_contains(${list}, ${item})`,
  exists: (list, item, predicate) =>
    sql`len(list_filter(${list}, lambda ${item}: ${predicate})) > 0`,
  any: (value) => sql`any_value(${value})`,
  setOf: (value) => sql`CAST(to_json(list_sort(list(DISTINCT ${value}))) AS VARCHAR)`,
  wide: (number) => sql`CAST(${number} AS HUGEINT)`,
  whole: (number) => sql`CAST(${number} AS BIGINT)`,
  real: (number) => sql`CAST(${number} AS DOUBLE)`,
  digits: (number) => sql`CAST(${number} AS VARCHAR)`,
  binary: (value) => value,
  codeKey: (code) =>
    sql`translate(trim(${code}, ${text(WHITE_SPACE)}), 'abcdefghijklmnopqrstuvwxyz', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ')`,
  stepAt: nestedSteps,
  characters: (value) => sql`length(${value})`,
  sha256: (value) => sql`sha256(${value})`,
};
