import fc from 'fast-check';
import { sql } from '../dialects/fragment.ts';
import type { TestEngine } from './engines.fixture.ts';

/** What is special in one dialect or another: quotes, escapes, comments, parameters, ends of statements. */
const SPECIAL = [
  ...[
    "'",
    '"',
    '`',
    '\\',
    "\\'",
    "''",
    '\\"',
    '$1',
    '?',
    '{x:String}',
    '$$',
    ';',
    '--',
    '/*',
    '*/',
    '#',
  ],
  ...[
    '\n',
    '\t',
    '\r',
    '%',
    '_',
    '\u2019',
    '达人',
    '🙂',
    "E'",
    "'; DROP TABLE touches; --",
    '\u00a0',
  ],
];

/** Texts that a careless quotation would turn into SQL. */
export const hostile: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...SPECIAL), fc.string({ unit: 'grapheme', maxLength: 4 })), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => parts.join(''))
  .filter((text) => text !== '' && !/[\0\p{Cs}]/u.test(text));

/** Selects texts from a relation whose columns have hostile names: the engine must return them as they are. */
export async function returnsAsGiven(
  engine: TestEngine,
  names: readonly string[],
  texts: readonly string[],
): Promise<Readonly<Record<string, unknown>>> {
  const { dialect } = engine;
  const [name = 'n', other = 'm'] = names;
  const literal = dialect.rows(sql`given`, [
    { name, type: 'text', values: texts },
    { name: other, type: 'integer', values: texts.map((_, place) => place) },
  ]);
  const column = sql`given.${dialect.name(name)}`;
  const [first = ''] = texts;
  const query = sql`SELECT ${column} AS ${dialect.name(name)}, ${column} = ${dialect.text(first)} AS is_first,
    ${dialect.contains(dialect.texts(texts), column)} AS is_listed FROM ${literal} ORDER BY given.${dialect.name(other)}`;
  const rows = await engine.query(query.text);
  return {
    texts: rows.map((row) => row[name]),
    areFirst: rows.map((row) => Boolean(row['is_first'])),
    areListed: rows.every((row) => Boolean(row['is_listed'])),
  };
}
