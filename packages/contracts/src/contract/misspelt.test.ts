import { describe, expect, it } from 'vitest';
import { ClauseSchema } from '../clauses/schemas.ts';
import { draftContract } from '../draft/draft.ts';
import { lipColourBrief, lipColourTerms } from '../draft/lip-colour.fixture.ts';
import { type DealTerms, DealTermsSchema } from '../draft/terms.ts';
import { reviewContract } from '../review/review.ts';
import { lipColourContract } from './lip-colour.fixture.ts';
import { misspeltFields } from './misspelt.ts';

const asOf = '2026-11-22T08:00:00Z';

/** The text with one field renamed wherever it stands. */
const renamed = <Part>(part: Part, from: string, to: string): Part =>
  JSON.parse(JSON.stringify(part).replaceAll(`"${from}":`, `"${to}":`)) as Part;

describe('a field that looks like one that is not there', () => {
  it.each([
    ['pinDays', 'pindays', '/clauses/0/pindays'],
    ['legalName', 'legal_name', '/parties/0/legal_name'],
    ['recording', 'recoding', '/clauses/0/live/recoding'],
    ['termDays', 'termDay', '/clauses/5/termDay'],
  ])('%s as %s is found at %s', (near, field, path) => {
    const found = misspeltFields(DealTermsSchema, renamed(lipColourTerms(), near, field));
    expect(found).toContainEqual({ path, field, near });
  });

  it('holds a draft back, with path and name', () => {
    const terms = renamed(lipColourTerms(), 'pinDays', 'pindays');
    expect(() => draftContract(terms, { brief: lipColourBrief(), id: 'deal', asOf })).toThrow(
      /deal-terms is not valid:\n {2}\/clauses\/0\/pindays: .*"pinDays".*received "pindays"/,
    );
  });

  it('is a warning of the review, in both languages', () => {
    const contract = renamed(lipColourContract(), 'legalName', 'legalname');
    const issues = reviewContract(contract, { asOf }).filter(
      ({ code }) => code === 'FIELD_MISSPELT',
    );
    expect(issues.map(({ severity, path, evidence }) => [severity, path, evidence])).toEqual([
      ['warning', '/parties/0/legalname', undefined],
    ]);
    expect(issues[0]?.message['en']).toContain('“legalname”');
    expect(issues[0]?.fix?.['zh-Hans']).toContain('“legalName”');
    const [pinned] = reviewContract(renamed(lipColourContract(), 'pinDays', 'pindays'), {
      asOf,
    }).filter(({ code }) => code === 'FIELD_MISSPELT');
    expect([pinned?.path, pinned?.evidence?.clauseId]).toEqual(['/clauses/0/pindays', 'live']);
  });

  it('is named by the review wherever it stands, like any other that nothing reads', () => {
    const contract = lipColourContract();
    const odd = {
      ...renamed(contract, 'legalName', 'legalNames'),
      zzExtra: 1,
      clause: 1,
      products: contract.products.map((it) => ({ ...it, names: 'x', colour: 1 })),
      clauses: contract.clauses.map((it) =>
        it.clause === 'fee' ? { ...it, commission: { ...it.commission, zzz: 3 } } : it,
      ),
    } as typeof contract;
    const found = reviewContract(odd, { asOf }).flatMap(({ code, path }) =>
      code === 'FIELD_UNKNOWN' ? [path] : [],
    );
    const fee = contract.clauses.findIndex(({ clause }) => clause === 'fee');
    expect(found).toEqual([
      ...contract.products.flatMap((_, at) => [`/products/${at}/names`, `/products/${at}/colour`]),
      '/zzExtra',
      '/clause',
      `/clauses/${fee}/commission/zzz`,
    ]);
  });

  it('is none in the deal as it stands, nor where the field is there too or looks like nothing', () => {
    expect(misspeltFields(DealTermsSchema, lipColourTerms())).toEqual([]);
    const [clause] = lipColourTerms().clauses;
    expect(misspeltFields(ClauseSchema, { ...clause, pindays: 3, futureThing: 1 })).toEqual([]);
  });

  it('takes what looks like nothing along, as a later version may have written it', () => {
    const terms = { ...lipColourTerms(), somethingLater: 1 } as DealTerms;
    expect(draftContract(terms, { brief: lipColourBrief(), id: 'deal', asOf }).kind).toBe(
      'contract',
    );
  });

  it.each(['__proto__', 'constructor', 'toString'])('%s is no known field', (name) => {
    const terms = JSON.parse(
      JSON.stringify(lipColourTerms()).replace('{', `{"${name}":1,`),
    ) as DealTerms;
    expect(misspeltFields(DealTermsSchema, terms)).toEqual([]);
  });
});
