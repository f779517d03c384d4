import { describe, expect, it } from 'vitest';
import { DEAL_EXAMPLES } from '../contract/deal/examples/examples.fixture.ts';
import { ContractSchema } from '../contract/document.ts';
import { reviewContract } from '../review/review.ts';
import { canonicalHash } from '../vocabulary/hash/index.ts';
import {
  type CreatorGrade,
  inputIssues,
  isLivelaneError,
  parseInput,
} from '../vocabulary/index.ts';
import { type DraftOptions, draftContract } from './draft.ts';
import { lipColourBrief, lipColourGrade, lipColourTerms } from './lip-colour.fixture.ts';
import { type DealTerms, DealTermsSchema } from './terms.ts';

const asOf = '2026-11-22T08:00:00Z';
const options = (): DraftOptions & { readonly grade: CreatorGrade } => ({
  brief: lipColourBrief(),
  grade: lipColourGrade(),
  id: 'deal-1',
  asOf,
});

describe('draftContract', () => {
  it('drafts complete terms into a contract that the review passes without a remark', () => {
    const contract = draftContract(lipColourTerms(), options());
    expect(inputIssues(ContractSchema, contract)).toEqual([]);
    expect(reviewContract(contract, { asOf })).toEqual([]);
  });

  it('takes products from the brief, and the audience it ships to, the own market first', () => {
    const contract = draftContract(lipColourTerms(), options());
    expect(contract.products[0]).toEqual({
      id: 'lip-set',
      name: 'Lip colour set of six',
      price: { currency: 'USD', minor: '1999' },
    });
    expect(contract.audience).toEqual([
      { market: 'US', languages: ['en', 'fr'] },
      { market: 'CA', languages: ['en', 'fr'] },
    ]);
  });

  it('addresses each market in the language most spoken there, where the brief names none', () => {
    const brief = {
      ...{ ...lipColourBrief(), market: 'CN', shippableMarkets: ['CN', 'DE'] },
      audience: { countries: { DE: 0.4 } },
    };
    const { grade: _, ...rest } = options();
    expect(draftContract(lipColourTerms(), { ...rest, brief }).audience).toEqual([
      { market: 'CN', languages: ['zh-Hans'] },
      { market: 'DE', languages: ['de'] },
    ]);
  });

  it('keeps the deal type, and what is left open on purpose', () => {
    const { dealType, waivers = [] } = DEAL_EXAMPLES['fixed-content']();
    const terms: DealTerms = { ...lipColourTerms(), dealType: 'fixed-content', waivers };
    expect(draftContract(terms, options())).toMatchObject({ dealType, waivers });
    expect(Object.keys(draftContract(lipColourTerms(), options()))).not.toContain('waivers');
  });

  it('records the grade that the deal was struck on', () => {
    const { basis } = draftContract(lipColourTerms(), options());
    expect(basis.grade).toMatchObject({
      id: 'grade-mia',
      hash: canonicalHash(lipColourGrade()),
      breakEvenCommission: 300_000,
    });
    const { grade: _, ...without } = options();
    expect(draftContract(lipColourTerms(), without).basis).toEqual({
      briefId: 'brief-lip',
      grade: null,
    });
  });

  it('makes nothing up: what is open stays open', () => {
    const terms: DealTerms = {
      ...lipColourTerms(),
      clauses: [{ clause: 'deliverable', id: 'promo', actor: 'mia', wording: '配合推广' }],
    };
    expect(draftContract(terms, options()).clauses).toEqual(terms.clauses);
  });

  it.each([
    ['/briefId', { ...options(), grade: { ...lipColourGrade(), briefId: 'another' } }],
    [
      '/creator/id',
      {
        ...options(),
        grade: { ...lipColourGrade(), creator: { id: 'noor', name: 'Noor', followers: null } },
      },
    ],
    ['', { ...options(), asOf: 'today' as never }],
  ])('refuses a misfit at %s', (path, wrong) => {
    let issues: unknown;
    try {
      draftContract(lipColourTerms(), wrong);
    } catch (error) {
      issues = isLivelaneError(error, 'INPUT_INVALID') ? error.details.issues : error;
    }
    expect(issues).toEqual([expect.objectContaining({ path, received: expect.any(String) })]);
  });

  it.each([
    [
      '/clauses/2/fixed/amount/minor',
      (terms: DealTerms) => spoil(terms, ['clauses', 2, 'fixed', 'amount', 'minor'], '12.50'),
    ],
    [
      '/clauses/2/commission/rate',
      (terms: DealTerms) => spoil(terms, ['clauses', 2, 'commission', 'rate'], 0.12),
    ],
    [
      '/clauses/0/quantity',
      (terms: DealTerms) => spoil(terms, ['clauses', 0, 'quantity'], Number.NaN),
    ],
    [
      '/clauses/0/publish/0/zone',
      (terms: DealTerms) => spoil(terms, ['clauses', 0, 'publish', 0, 'zone'], 'PST'),
    ],
    ['/currency', (terms: DealTerms) => spoil(terms, ['currency'], 'usd')],
    ['/clauses/1/clause', (terms: DealTerms) => spoil(terms, ['clauses', 1, 'clause'], 'promise')],
  ])('names the path of a wrong value: %s', (path, wrong) => {
    try {
      parseInput(DealTermsSchema, wrong(lipColourTerms()), 'terms.json');
      expect.unreachable();
    } catch (error) {
      const issues = isLivelaneError(error, 'INPUT_INVALID') ? error.details.issues : [];
      expect(issues.map((issue) => issue.path)).toContain(path);
    }
  });
});

function spoil(terms: DealTerms, path: readonly (string | number)[], value: unknown): unknown {
  const copy = structuredClone(terms) as unknown;
  let target = copy as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) target = target[key] as Record<string | number, unknown>;
  target[path.at(-1) ?? ''] = value;
  return copy;
}
