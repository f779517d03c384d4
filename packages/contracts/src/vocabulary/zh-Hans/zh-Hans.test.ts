import { readFileSync } from 'node:fs';
import { spoilt } from '@livelane/testing/spoilt';
import { describe, expect, it } from 'vitest';
import { VOCABULARY_ERRORS } from '../error/errors.ts';
import { inputInvalid } from '../error/input-invalid.ts';
import type { InputIssue } from '../error/input-issue.ts';
import { INPUT_ISSUES } from '../error/issues.ts';
import { inputIssues } from '../error/read-input.ts';
import { translatedError } from '../error/translation.ts';
import { HASH_ISSUES } from '../hash/index.ts';
import { englishWords, untranslated, untranslatedErrors } from '../message/languages.fixture.ts';
import { FxQuoteSchema } from '../money/fx.ts';
import { RECORDS } from '../records/registry.ts';
import { FigureSchema } from '../value/figure.ts';
import { RATE_ISSUES } from '../value/parse-rate.ts';
import { VOCABULARY_ZH_HANS } from './index.ts';

describe('the vocabulary in Simplified Chinese', () => {
  it('has every error, with every cause and fix and the values of the English text', () => {
    expect(untranslatedErrors(VOCABULARY_ERRORS, VOCABULARY_ZH_HANS.errors)).toEqual([]);
  });

  it.each(Object.entries({ ...INPUT_ISSUES, ...HASH_ISSUES, ...RATE_ISSUES }))(
    '%s',
    (code, english) => {
      expect(untranslated(english, VOCABULARY_ZH_HANS.issues[code] ?? '')).toEqual([]);
      expect(VOCABULARY_ZH_HANS.issues[code]).toBeTruthy();
    },
  );
});

/** A value that each schema takes. */
const EXAMPLES = [
  ...Object.entries(RECORDS).map(([kind, schema]) => {
    const file = new URL(`../../../schemas/${kind}.example.json`, import.meta.url);
    return [kind, schema, JSON.parse(readFileSync(file, 'utf8')) as unknown] as const;
  }),
  [
    'fx-quote',
    FxQuoteSchema,
    {
      base: 'EUR',
      quote: 'USD',
      rate: '1.1',
      asOf: '2026-12-05T00:00:00Z',
      side: 'mid',
      source: 'bank',
    },
  ],
  [
    'figure',
    FigureSchema,
    {
      value: 1,
      unit: 'views',
      source: 'measured',
      window: { start: '2026-12-05T00:00:00Z', end: '2026-12-06T00:00:00Z' },
      n: 3,
    },
  ],
] as const;

/** One issue of each kind that the spoilt example meets, by code and values. */
function issuesOf(schema: (typeof EXAMPLES)[number][1], example: unknown): Map<string, InputIssue> {
  const found = new Map<string, InputIssue>();
  for (const wrong of spoilt(example))
    for (const issue of inputIssues(schema, wrong))
      found.set(`${issue.code} ${JSON.stringify(issue.params)}`, issue);
  return found;
}

describe.each(EXAMPLES)('a spoilt %s', (kind, schema, example) => {
  const issues = [...issuesOf(schema, example).values()];

  it('is refused with codes that both languages know', () => {
    expect(inputIssues(schema, example)).toEqual([]);
    expect(issues.length).toBeGreaterThan(5);
    for (const { code, message } of issues) {
      expect(Object.keys(INPUT_ISSUES)).toContain(code);
      expect(['OTHER', 'VALID', 'TYPE']).not.toContain(code);
      expect(message).not.toMatch(/\{\w+\}|undefined/);
    }
  });

  it('is refused in Chinese without a word of English', () => {
    for (const issue of issues) {
      const text = translatedError(inputInvalid(`"${kind}.json"`, [issue]), [VOCABULARY_ZH_HANS]);
      const [head = '', line = ''] = text.split('\n');
      expect(head).toBe(`"${kind}.json" 无效。请按下列各项修改：位置、应为何值、收到何值。`);
      const own = line.replace(/^ {2}.*?：(?=应为)/, '').replace(/；收到 .*$/, '');
      expect(own).toMatch(/^应为/);
      expect(englishWords(own), issue.code).toEqual([]);
    }
  });
});
