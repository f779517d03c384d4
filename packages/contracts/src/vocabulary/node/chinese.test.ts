import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { RECORDS } from '../records/registry.ts';
import { inputIssues } from '../schema.ts';
import { expectationInChinese } from './chinese.ts';

const WRONG: readonly unknown[] = [
  null,
  'no such \ud800 thing',
  '',
  -1,
  1.5,
  1e300,
  {},
  [],
  'kb',
  '1.2M',
];

/** The value with each of its leaves and branches, one at a time, put wrong in every way. */
function* spoilt(value: unknown): Generator<unknown> {
  yield* WRONG;
  if (typeof value !== 'object' || value === null) return;
  const first = Array.isArray(value) ? value.slice(0, 1) : value;
  for (const [key, inner] of Object.entries(first))
    for (const wrong of spoilt(inner)) {
      const copy = structuredClone(value) as Record<string, unknown>;
      copy[key] = wrong;
      yield copy;
    }
}

/** Words outside quotes that are no names of formats, currencies and places. */
function isEnglish(text: string): boolean {
  const bare = text
    .replace(/"[^"]*"/g, '')
    .replace(
      /\b(?:zh-Hans|pt-BR|tiktok|youtube|sha256|base64url|true|false|null|en|Asia|Bangkok)\b/g,
      '',
    );
  return /\b[a-z]{2,}\b/.test(bare);
}

it('knows every expectation of the records in Chinese', () => {
  const unknown = new Set<string>();
  let seen = 0;
  for (const [kind, schema] of Object.entries(RECORDS)) {
    const example: unknown = JSON.parse(
      readFileSync(new URL(`../../../schemas/${kind}.example.json`, import.meta.url), 'utf8'),
    );
    for (const wrong of spoilt(example))
      for (const { message } of inputIssues(schema, wrong)) {
        seen += 1;
        if (isEnglish(expectationInChinese(message))) unknown.add(message);
      }
  }
  expect([...unknown]).toEqual([]);
  expect(seen).toBeGreaterThan(1_000);
});
