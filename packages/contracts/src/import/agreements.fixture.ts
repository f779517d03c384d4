import { readdirSync, readFileSync } from 'node:fs';
import type { ProseLanguage } from '../review/prose/prose-issue.ts';
import { confidenceIn } from './confidence.ts';
import { importProse } from './import-prose.ts';
import type { Ground } from './reading.ts';

/** Whether the readers were written with an agreement, or it is only counted with. */
export type Half = 'built' | 'aside';

/** An agreement with what a reader takes from it: lines of "kind/field = value". */
export interface Agreement {
  readonly name: string;
  readonly language: ProseLanguage;
  readonly text: string;
  readonly expected: readonly string[];
}

/** The agreements of a half. */
export function agreements(half: Half): Agreement[] {
  const folder = new URL(`./agreements/${half}/`, import.meta.url);
  return readdirSync(folder)
    .toSorted()
    .map((file) => {
      const [text = '', marks = ''] = readFileSync(new URL(file, folder), 'utf8').split('\n---\n');
      return {
        name: `${half}/${file}`,
        language: file.startsWith('zh') ? 'zh-Hans' : 'en',
        text,
        expected: marks.split('\n').filter((line) => line !== ''),
      };
    });
}

/** A value that was read, as a line, with its confidence. */
export interface ReadLine {
  readonly line: string;
  readonly confidence: number;
}

/** What is read from an agreement. */
export function linesOf({ text, language }: Agreement): ReadLine[] {
  const { clauses, cover, draft, terms } = importProse(text, {
    language,
    id: 'agreement',
    asOf: '2026-11-30T00:00:00Z',
  });
  const seen = (fields: readonly { readonly at: string; readonly confidence: number }[]) =>
    new Map(fields.map(({ at, confidence }) => [at, confidence]));
  const lines = (kind: string, of: unknown, fields: Parameters<typeof seen>[0]) =>
    [...seen(fields)].flatMap(([at, confidence]): ReadLine[] => {
      const value = valueAt(of, at);
      return value === undefined
        ? []
        : [
            {
              line: `${kind}${at} = ${JSON.stringify(withoutIds(at, value)).replaceAll('.000Z', 'Z')}`,
              confidence,
            },
          ];
    });
  return [
    ...lines('cover', draft, cover),
    ...clauses.flatMap(({ clause, fields }) =>
      clause.clause === 'other' ? [] : lines(clause.clause, clause, fields),
    ),
    ...terms.flatMap(({ term, fields }) => lines(`term:${term.term}`, term, fields)),
  ];
}

const withoutIds = (at: string, value: unknown): unknown =>
  at === '/stages' && Array.isArray(value) ? value.map(({ id: _, ...stage }) => stage) : value;

function valueAt(of: unknown, pointer: string): unknown {
  return pointer
    .slice(1)
    .split('/')
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], of);
}

/** Counts of one half. */
export interface Counted {
  readonly right: readonly ReadLine[];
  readonly wrong: readonly ReadLine[];
  readonly missed: readonly string[];
}

/** Compares what was read with what is expected, as lists that may have a line several times. */
export function counted(agreement: Agreement): Counted {
  const left = [...agreement.expected];
  const right: ReadLine[] = [];
  const wrong: ReadLine[] = [];
  for (const it of linesOf(agreement)) {
    const place = left.indexOf(it.line);
    if (place < 0) wrong.push(it);
    else {
      right.push(it);
      left.splice(place, 1);
    }
  }
  return { right, wrong, missed: left };
}

/** The grounds with the confidence of each. */
export const GROUNDS: readonly (readonly [Ground, number])[] = (
  ['stated', 'near', 'inferred'] as const
).map((ground) => [ground, confidenceIn(ground)]);
