import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { type Expression, written } from './expression.ts';

const why = z.string().check(z.minLength(20));

const EntrySchema = z.union([
  /** The checker has shown that the work grows with the length of the text. */
  z.literal('safe'),
  /** Why the work grows with the length of the text, where the checker has no verdict. */
  z.strictObject({ linear: why }),
  /** Why the text is short, in each file that has the expression. */
  z.strictObject({
    bounded: z.record(
      z.string(),
      z.strictObject({
        /** Characters. */
        atMost: z.int().check(z.positive(), z.lte(4_000)),
        why,
      }),
    ),
  }),
]);

/** `expressions.json`: what is known of each expression, by how a literal has it. */
export const RecordSchema = z.record(z.string(), EntrySchema);

export type ExpressionRecord = z.infer<typeof RecordSchema>;

const path = join(import.meta.dirname, 'expressions.json');

export function readRecord(): ExpressionRecord {
  return RecordSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
}

/** Writes the record in the order of the expressions' characters. */
export function writeRecord(record: ExpressionRecord): void {
  const entries = Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(path, `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`);
}

/** Each expression that the record does not have, once. */
export function unknown(
  record: ExpressionRecord,
  expressions: readonly Expression[],
): readonly Expression[] {
  const others = expressions.filter((one) => !Object.hasOwn(record, written(one)));
  return [...new Map(others.map((one) => [written(one), one])).values()];
}

/** Expressions in files for which the record has no bound, and what the record has and the sources do not. */
export function objections(
  record: ExpressionRecord,
  expressions: readonly Expression[],
): readonly string[] {
  const places = new Map<string, Set<string>>();
  for (const one of expressions)
    places.set(written(one), (places.get(written(one)) ?? new Set()).add(one.file));
  return Object.entries(record).flatMap(([name, entry]) => {
    const files = places.get(name);
    if (files === undefined) return [`${name} is in the record and in no source`];
    if (entry === 'safe' || 'linear' in entry) return [];
    const bounded = Object.keys(entry.bounded);
    return [
      ...[...files]
        .filter((file) => !bounded.includes(file))
        .map(
          (file) => `${file} ${name}: the record says of other files alone why its text is short`,
        ),
      ...bounded
        .filter((file) => !files.has(file))
        .map((file) => `${file} is in the record for ${name}, which it does not have`),
    ];
  });
}
