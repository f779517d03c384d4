import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signedByThree } from '../contract/deal/examples/signed.fixture.ts';
import type { Contract } from '../contract/document.ts';
import { DISTRICTS } from '../standard/districts.ts';
import { STANDARD_TERM_IDS } from '../standard/schemas.ts';
import type { DisplayLanguage } from '../vocabulary/index.ts';
import { DISTRICT_NAMES } from './district-names.ts';
import { randomTerm } from './random-contracts.fixture.ts';
import { renderContract } from './render.ts';

const contracts: fc.Arbitrary<Contract> = fc
  .tuple(
    fc.tuple(...STANDARD_TERM_IDS.map(randomTerm)),
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
