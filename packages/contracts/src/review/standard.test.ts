import { describe, expect, it } from 'vitest';
import { DEAL_EXAMPLES } from '../contract/deal/examples/examples.fixture.ts';
import {
  generalTerms,
  signedByThree,
  signedForeign,
} from '../contract/deal/examples/signed.fixture.ts';
import { signedInChina } from '../contract/deal/examples/signed-cn.fixture.ts';
import type { Contract } from '../contract/document.ts';
import { lipColourContract } from '../contract/lip-colour.fixture.ts';
import { askedTerms } from '../standard/needs.ts';
import { fieldsOf } from '../standard/schemas.ts';
import { reviewContract } from './review.ts';
import { STANDARD_FINDINGS } from './standard-findings.ts';
import { changedTerm, termsOf, withTerms } from './standard-triggers.fixture.ts';

const review = (contract: Contract) =>
  reviewContract(contract, { asOf: '2026-11-22T08:00:00Z' }).filter(
    ({ severity }) => severity !== 'hint',
  );
const codes = (contract: Contract): string[] => review(contract).map(({ code }) => code);

const SIGNED = [signedForeign(), signedByThree(), signedInChina()] as const;

describe('a contract that is to be signed', () => {
  it.each(SIGNED.map((it) => [it.id, it] as const))('passes whole: %s', (_, contract) => {
    expect(review(contract)).toEqual([]);
  });

  it.each(Object.entries(DEAL_EXAMPLES))('passes whole as a %s', (_, example) => {
    const contract = example();
    expect(review(withTerms(contract, generalTerms(contract)))).toEqual([]);
  });

  it.each(SIGNED.map((it) => [it.id, it] as const))('lacks each term in turn: %s', (_, whole) => {
    const contract = withTerms(whole, whole.standardTerms?.terms ?? []);
    for (const { term, need } of askedTerms(contract)) {
      const isIncluded = contract.standardTerms?.terms.some((it) => it.term === term);
      if (isIncluded !== true) continue;
      const found = review(changedTerm(contract, term, null));
      const code = need === 'required' ? 'TERM_MISSING' : 'TERM_NOT_DECIDED';
      expect(found.map((it) => [it.code, it.params['id']])).toContainEqual([code, term]);
    }
  });

  it.each(SIGNED.map((it) => [it.id, it] as const))('is asked each variable: %s', (_, contract) => {
    for (const term of contract.standardTerms?.terms ?? [])
      for (const [field, { optional, when }] of Object.entries(fieldsOf(term).variables)) {
        if (optional === true || when !== undefined) continue;
        const [open] = review(changedTerm(contract, term.term, { [field]: null })).filter(
          ({ code }) => code === 'TERM_OPEN',
        );
        expect(open?.evidence?.missing?.map(({ path }) => path.split('/').at(-1))).toEqual([field]);
      }
  });

  it('is not asked for anything where it includes no standard terms', () => {
    const found = reviewContract(lipColourContract(), { asOf: '2026-11-22T08:00:00Z' });
    expect(found.filter(({ code }) => Object.hasOwn(STANDARD_FINDINGS, code))).toEqual([]);
  });
});

const foreign = signedForeign();
const china = signedInChina();
const COURTS = termsOf(foreign).filter(({ term }) => term === 'courts');
const LEFT = { by: 'rosy', on: '2026-11-20', reason: 'not needed' } as const;

describe('what contradicts', () => {
  it.each([
    ['REFERENCE_UNKNOWN', changedTerm(foreign, 'audit', { audited: ['rosy', 'nobody'] })],
    [
      'CURRENCY_MISMATCH',
      changedTerm(foreign, 'insurance', { least: { currency: 'EUR', minor: '1' } }),
    ],
    ['TERM_OF_OTHER_LAW', withTerms(china, [...termsOf(china), ...COURTS])],
    [
      'TERM_NOT_LEFT_OUT',
      {
        ...foreign,
        standardTerms: {
          terms: termsOf(foreign).filter(({ term }) => term !== 'notices'),
          leftOut: [{ term: 'notices', ...LEFT }],
        },
      },
    ],
    ['TEXT_UNTRANSLATED', changedTerm(foreign, 'courts', { courts: { 'zh-Hans': '某地法院' } })],
  ] as [string, Contract][])('%s', (code, contract) => {
    expect(codes(contract)).toContain(code);
  });

  it('a cap that is the fee, and a court beside no arbitration, contradict nothing', () => {
    const cap = { currency: 'USD', minor: '450000' } as const;
    expect(codes(changedTerm(foreign, 'liability', { cap }))).toEqual([]);
  });

  it('a waivable term that is left out by decision is not asked for again', () => {
    const terms = termsOf(foreign).filter(({ term }) => term !== 'audit');
    const standardTerms = { terms, leftOut: [{ term: 'audit', ...LEFT } as const] };
    expect(codes({ ...foreign, standardTerms })).toEqual([]);
  });
});

describe('who signs', () => {
  const [brand, creator] = china.parties;
  if (brand === undefined || creator === undefined) throw new RangeError('fixture');

  it('is named with address, represented, and by number under the law of China', () => {
    const {
      email: _email,
      representative: _representative,
      registration: _number,
      ...bare
    } = brand;
    const [found] = review({ ...china, parties: [bare, creator] });
    expect(found).toMatchObject({
      code: 'SIGNER_DETAIL_MISSING',
      path: '/parties/0',
      message: { 'zh-Hans': expect.stringContaining('电子邮箱、代表人、统一社会信用代码') },
    });
    expect(codes({ ...foreign, parties: [bare, creator] })).not.toContain('TERM_OPEN');
  });

  it.each([
    ['unified-social-credit-code', '9144030071526726XG', true],
    ['unified-social-credit-code', '9144030071526726XH', false],
    ['unified-social-credit-code', '9144030071526762XG', false],
    ['unified-social-credit-code', '914403007152672', false],
    ['identity-card', '11010519491231002X', true],
    ['identity-card', '110105194912310021', false],
    ['identity-card', '11010519491231020X', false],
    ['passport', 'anything', true],
  ] as const)('%s %s: %s', (type, number, isRight) => {
    const contract = { ...china, parties: [{ ...brand, registration: { type, number } }, creator] };
    expect(codes(contract).includes('SIGNER_NUMBER_WRONG')).toBe(!isRight);
  });
});
