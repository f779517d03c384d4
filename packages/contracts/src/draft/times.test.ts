import { describe, expect, it } from 'vitest';
import { CONTRACT_ISSUES } from '../error/issues.ts';
import { canonicalHash } from '../vocabulary/hash/index.ts';
import { draftContract, termsIssues } from './draft.ts';
import { lipColourBrief, lipColourTerms } from './lip-colour.fixture.ts';
import type { DealTerms } from './terms.ts';
import { termsInUtc } from './times.ts';

const starting = (start: unknown): unknown => ({
  ...lipColourTerms(),
  term: { start, end: '2027-03-01T08:00:00Z' },
});

describe('times of deal terms', () => {
  it.each([
    ['2026-11-25T16:00:00+08:00', '2026-11-25T08:00:00Z'],
    ['2026-11-25T00:00:00-08:00', '2026-11-25T08:00:00Z'],
    ['2026-11-25T13:30:00.5+0530', '2026-11-25T08:00:00.500Z'],
    ['2026-11-25 16:00+08', '2026-11-25T08:00:00Z'],
    ['2026-11-25T08:00z', '2026-11-25T08:00:00Z'],
    ['2024-03-01T07:00:00+08:00', '2024-02-29T23:00:00Z'],
  ])('%s is %s', (given, instant) => {
    expect(termsInUtc(starting(given))).toEqual(starting(instant));
  });

  it.each([
    '2026-02-30T00:00:00+08:00',
    '2026-11-25T24:00:00+08:00',
    '2026-11-25T00:00:00+24:00',
    '2026-11-25T00:00:00',
    '0000-01-01T00:00:00+08:00',
    'soon',
    8,
  ])('%s is left for the schema to refuse', (given) => {
    const terms = starting(given);
    expect(termsInUtc(terms)).toBe(terms);
  });

  it('that cannot be read are asked for in UTC or with an offset', () => {
    expect(termsIssues(starting('soon'))).toMatchObject([
      { code: 'TIME_OF_TERMS', path: '/term/start', received: '"soon"' },
    ]);
    const example = CONTRACT_ISSUES.TIME_OF_TERMS.split(' ').at(-1);
    expect(termsIssues(starting(example))).toEqual([]);
  });

  it('of every clause are read, and texts are not', () => {
    const written = (from: string, to: string): DealTerms =>
      JSON.parse(JSON.stringify(lipColourTerms()).replaceAll(from, to)) as DealTerms;
    const title = { en: '2026-11-25T16:00:00+08:00' };
    const local = { ...written('T08:00:00Z', 'T16:00:00+08:00'), title };
    expect(local).not.toEqual({ ...lipColourTerms(), title });
    const options = { brief: lipColourBrief(), id: 'deal', asOf: '2026-11-22T08:00:00Z' } as const;
    const contract = draftContract(local, options);
    expect(canonicalHash(contract)).toBe(
      canonicalHash(draftContract({ ...lipColourTerms(), title }, options)),
    );
  });
});
