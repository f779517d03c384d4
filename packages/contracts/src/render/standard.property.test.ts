import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signedByThree } from '../contract/deal/examples/signed.fixture.ts';
import type { Contract } from '../contract/document.ts';
import { DISTRICTS } from '../standard/districts.ts';
import { STANDARD_TERM_IDS, type StandardTerm, TERM_FIELDS } from '../standard/schemas.ts';
import type { Variable, VariableForm } from '../standard/term-fields.ts';
import type { DisplayLanguage } from '../vocabulary/index.ts';
import { DISTRICT_NAMES } from './district-names.ts';
import { renderContract } from './render.ts';

const PARTIES = ['rosy', 'mia', 'north'];

const VALUES: Readonly<Record<VariableForm, (variable: Variable) => fc.Arbitrary<unknown>>> = {
  days: () => fc.integer({ min: 0, max: 3650 }),
  count: () => fc.integer({ min: 2, max: 3 }),
  amount: () =>
    fc
      .bigInt({ min: 0n, max: 10n ** 12n })
      .map((minor) => ({ currency: 'USD', minor: `${minor}` })),
  share: () => fc.integer({ min: 0, max: 1_000_000 }),
  flag: () => fc.boolean(),
  word: ({ schema }) => fc.constantFrom(...((schema as { options?: string[] }).options ?? [])),
  party: () => fc.constantFrom(...PARTIES),
  parties: () => fc.subarray(PARTIES, { minLength: 1 }),
  local: () => fc.constant({ en: 'the place of the words', 'zh-Hans': '约定之地' }),
  district: () => fc.constantFrom(...DISTRICTS),
  language: () => fc.constantFrom('en', 'zh-Hans', 'fr'),
  markets: () => fc.subarray(['US', 'CN', 'FR', 'KR'], { minLength: 1 }),
};

const termOf = (id: (typeof STANDARD_TERM_IDS)[number]): fc.Arbitrary<StandardTerm> =>
  fc
    .record(
      Object.fromEntries(
        Object.entries<Variable>(TERM_FIELDS[id].variables).map(([field, variable]) => [
          field,
          VALUES[variable.form](variable),
        ]),
      ),
    )
    .map((variables) => ({ term: id, version: 1, ...variables }) as StandardTerm);

const contracts: fc.Arbitrary<Contract> = fc
  .tuple(
    fc.tuple(...STANDARD_TERM_IDS.map(termOf)),
    fc.constantFrom('US', 'CN', 'GB', 'FR'),
    fc.boolean(),
  )
  .map(([terms, law, hasWaivers]) => {
    const { waivers = [], ...contract } = signedByThree();
    return {
      ...contract,
      ...(hasWaivers ? { waivers } : {}),
      law,
      clauses: [],
      standardTerms: { terms },
    };
  });

/** What follows the cover page: articles, register, signatures. */
function bodyOf(contract: Contract, language: DisplayLanguage): string {
  const text = renderContract(contract, { language, format: 'markdown' });
  return text.slice(text.indexOf(language === 'en' ? '## Key terms' : '## 关键条款'));
}

function numbersOf(text: string): string[] {
  const names =
    'January February March April May June July August September October November December'.split(
      ' ',
    );
  const dated = names.reduce((out, name, at) => out.replaceAll(name, String(at + 1)), text);
  return [...dated.matchAll(/\d[\d,.:]*\d|\d/g)].map(([digits]) => digits).toSorted();
}

describe('standard terms with any variables', { timeout: 60_000 }, () => {
  it('show no blank, no placeholder, no id, no undefined, in either language', () => {
    fc.assert(
      fc.property(contracts, (contract) => {
        for (const language of ['en', 'zh-Hans'] as const) {
          const body = bodyOf(contract, language);
          expect(body).not.toMatch(/undefined|\[object|\{|\}|not agreed\\\]|未约定|null|NaN/);
          expect(body).not.toMatch(
            /\b(?:rosy|mia|north)\b|service-providers|US-[A-Z]|no translation/,
          );
          expect(body).not.toMatch(/[^| ] {2}[^| ]|\.\.|。。|（）|\(\)/);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('carry the same numbers in both languages', () => {
    fc.assert(
      fc.property(contracts, (contract) => {
        const [english, chinese] = (['en', 'zh-Hans'] as const).map((language) =>
          numbersOf(bodyOf(contract, language).replace(/sha256:\w+/g, '')),
        );
        expect(chinese).toEqual(english);
      }),
      { numRuns: 60 },
    );
  });
});

it('every district has a name in both languages', () => {
  expect(Object.keys(DISTRICT_NAMES).toSorted()).toEqual([...DISTRICTS].toSorted());
  for (const { en, 'zh-Hans': chinese } of Object.values(DISTRICT_NAMES)) {
    expect(en).toMatch(/^[A-Za-z ]+$/);
    expect(chinese).toMatch(/^\p{Script=Han}+$/u);
  }
});
