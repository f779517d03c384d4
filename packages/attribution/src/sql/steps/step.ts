import type { Dialect } from '../dialects/dialect.ts';
import { type Fragment, joined, listed, sql } from '../dialects/fragment.ts';
import type { Step, StepName, TableName } from '../plan/plan.ts';

/** The primitive with a name. */
export type StepOf<Name extends StepName> = Extract<Step, { readonly step: Name }>;

/** The query that makes the relation of a primitive. */
export type Render<Name extends StepName> = (step: StepOf<Name>, dialect: Dialect) => Fragment;

/** The name of a table, quoted part by part. */
export function tableName([first = '', ...rest]: TableName, dialect: Dialect): Fragment {
  return joined([first, ...rest].map(dialect.name), sql`.`);
}

/** A text as one of several. */
export function oneOf(text: Fragment, texts: readonly string[], dialect: Dialect): Fragment {
  return sql`${text} IN (${listed(texts.map(dialect.text))})`;
}

/** The total order of an order's touches: as `compareTouches`, with ids by code point. */
export function touchOrder(dialect: Dialect, direction: 'oldest' | 'newest'): Fragment {
  const at = direction === 'oldest' ? sql`j.at` : sql`j.at DESC`;
  return sql`${at}, j.kind_rank, j.priority, ${dialect.binary(sql`j.touch_id`)}`;
}
