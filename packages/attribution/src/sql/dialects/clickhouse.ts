import { type Dialect, literalRows, type StepEdge, WHITE_SPACE } from './dialect.ts';
import { Fragment, listed, sql } from './fragment.ts';
import { nameable, storable } from './text.ts';

function name(given: string): Fragment {
  return new Fragment(`\`${escaped(nameable(given)).replaceAll('`', '\\`')}\``);
}

function text(given: string): Fragment {
  return new Fragment(`'${escaped(storable(given)).replaceAll("'", "\\'")}'`);
}

/** A backslash begins an escape sequence, in texts and in names. */
function escaped(given: string): string {
  return given.replaceAll('\\', '\\\\');
}

/** A list instead of comparisons: to analyse hundreds of these takes the server longer than to run the query. */
function countedSteps(number: Fragment, steps: readonly StepEdge[]): Fragment {
  const list = (numbers: readonly number[]): Fragment =>
    sql`CAST([${listed(numbers.map((it) => sql`${it}`))}], 'Array(Int64)')`;
  const [values, later] = [steps.map(({ value }) => value), steps.slice(1).map(({ from }) => from)];
  return later.length === 0
    ? sql`${values[0] ?? 0}`
    : sql`${list(values)}[1 + arrayCount(step -> step <= ${number}, ${list(later)})]`;
}

/** ClickHouse 24.8 or newer. Lists are never null; a left join gives default values where nothing matches. */
export const clickhouse: Dialect = {
  id: 'clickhouse',
  types: {
    text: sql`String`,
    'text?': sql`Nullable(String)`,
    integer: sql`Int64`,
    'integer?': sql`Nullable(Int64)`,
    texts: sql`Array(String)`,
  },
  storage: (by) => sql` ENGINE = MergeTree ORDER BY ${by}`,
  name,
  text,
  texts: (texts) => sql`CAST([${listed(texts.map(text))}], 'Array(String)')`,
  rows: (alias, columns) => {
    const rows = literalRows(columns, (value) =>
      typeof value === 'number' ? sql`${value}`.text : text(value).text,
    );
    const types = columns.map(
      (column) => `${name(column.name).text} ${column.type === 'text' ? 'String' : 'Int64'}`,
    );
    return sql`values(${text(types.join(', '))}, ${new Fragment(rows)}) AS ${alias}`;
  },
  unnested: (relation, list) =>
    sql`${relation} ARRAY JOIN ${list} AS item, arrayEnumerate(${list}) AS place`,
  before: (list, place) => sql`arraySlice(${list}, 1, toInt64(${place}) - 1)`,
  first: (list) => sql`${list}[1]`,
  contains: (list, item) => sql`has(${list}, ${item})`,
  exists: (list, item, predicate) => sql`arrayExists(${item} -> ${predicate}, ${list})`,
  any: (value) => sql`any(${value})`,
  setOf: (value) => sql`toJSONString(arraySort(groupUniqArray(${value})))`,
  wide: (number) => sql`toInt256(${number})`,
  whole: (number) => sql`toInt64(${number})`,
  real: (number) => sql`toFloat64(${number})`,
  digits: (number) => sql`toString(${number})`,
  binary: (value) => value,
  codeKey: (code) =>
    sql`upper(replaceRegexpAll(${code}, ${text(`^[${WHITE_SPACE}]+|[${WHITE_SPACE}]+$`)}, ''))`,
  stepAt: countedSteps,
  characters: (value) => sql`lengthUTF8(${value})`,
  sha256: (value) => sql`lower(hex(SHA256(${value})))`,
};
