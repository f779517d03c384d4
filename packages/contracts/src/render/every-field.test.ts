import { describe, expect, it } from 'vitest';
import { type Contract, ContractSchema } from '../contract/document.ts';
import { lipColourContract } from '../contract/lip-colour.fixture.ts';
import { inputIssues, type Window } from '../vocabulary/index.ts';
import { contractOfHtml, renderContract } from './render.ts';

type Path = readonly (string | number)[];

/** Where a contract holds text, at any depth. */
function textPaths(value: unknown, path: Path = []): Path[] {
  if (typeof value === 'string') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textPaths(inner, [...path, key]));
}

/** A copy with other words at some places. */
function worded(contract: Contract, paths: readonly Path[], words: string): Contract {
  const copy = structuredClone(contract);
  for (const path of paths) {
    let at = copy as unknown as Record<string | number, unknown>;
    for (const key of path.slice(0, -1)) at = at[key] as typeof at;
    at[path.at(-1) ?? ''] = words;
  }
  return copy;
}

/** The fields that take these words by the contract's schema. */
function freeFields(contract: Contract, words: string): Path[] {
  return textPaths(contract).filter(
    (path) => inputIssues(ContractSchema, worded(contract, [path], words)).length === 0,
  );
}

/** The deal of the tests with every optional text filled in. */
function full(): Contract {
  const contract = lipColourContract();
  const [brand, ...others] = contract.parties;
  if (brand === undefined) throw new RangeError('fixture');
  const valid: Window = { start: '2026-11-01T00:00:00Z', end: '2027-11-01T00:00:00Z' };
  const licences = [{ market: 'AE', ruleId: 'r', number: 'n', issuer: 'i', valid }];
  return {
    ...contract,
    parties: [
      { ...brand, licences },
      ...others.map((party) => ({ ...party, representative: 'r', legalName: 'l', licences })),
    ],
    clauses: [
      ...contract.clauses.map((clause) => ({
        ...clause,
        title: { en: 't', 'zh-Hans': 't' },
        wording: 'w',
      })),
      { clause: 'other', id: 'free', text: 'x' },
    ],
  };
}

const tagsOf = (html: string): string[] =>
  (html.match(/<[^>]*>/g) ?? []).filter((tag) => tag !== '<br>');

describe('every field that takes text', { timeout: 60_000 }, () => {
  it.each([
    '</td><script>alert(1)</script>',
    '"onmouseover="alert(1)',
    '[x](javascript:alert(1))',
    '![x](//evil.example/p.png)',
    '| a | b |',
    '`$x` {{x}} <%= x %>',
    '=HYPERLINK("//evil.example")',
  ])('shows %j as it is', (words) => {
    const contract = full();
    const fields = freeFields(contract, words);
    expect(fields.length).toBeGreaterThan(40);
    const [hostile, plain] = [words, 'x'].map((it) => worded(contract, fields, it));
    if (hostile === undefined || plain === undefined) throw new RangeError('fixture');
    for (const language of ['en', 'zh-Hans'] as const) {
      const html = renderContract(hostile, { language, format: 'html' });
      expect(tagsOf(html)).toEqual(tagsOf(renderContract(plain, { language, format: 'html' })));
      expect(contractOfHtml(html)).toEqual(hostile);
      const markdown = renderContract(hostile, { language, format: 'markdown' });
      expect(markdown.replaceAll('<br>', '')).not.toMatch(/<|(?<!\\)[[`]|(?<!\\)!\[/);
      expect(markdown.split('\n').length).toBe(
        renderContract(plain, { language, format: 'markdown' }).split('\n').length,
      );
    }
  });

  it.each(['\u202Egnirts', 'a\u200Bb', '\u2066x\u2069', 'x\uFEFFy', '\u001b[31m', '\u0007'])(
    'takes %j only where it is shown as hidden',
    (words) => {
      const contract = full();
      const hostile = worded(contract, freeFields(contract, words), words);
      for (const format of ['html', 'markdown'] as const) {
        const text = renderContract(hostile, { language: 'en', format });
        expect(text.replaceAll('\n', '')).not.toMatch(/(?!\u200D)[\p{Cc}\p{Cf}]/u);
      }
    },
  );

  it('a field called __proto__ changes nobody', () => {
    const text = JSON.stringify(lipColourContract()).replace(
      '"kind":"contract"',
      '"kind":"contract","__proto__":{"polluted":"yes"}',
    );
    renderContract(JSON.parse(text) as Contract, { language: 'en', format: 'html' });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
