import type { StandardTerm } from '../../../standard/schemas.ts';
import type { Contract } from '../../document.ts';
import { ambassadorYear } from './ambassador-year.fixture.ts';
import { NORTH, usd } from './cover.fixture.ts';
import { fixedContent } from './fixed-content.fixture.ts';

/** The standard terms of a contract under the law of California, decided by its courts. */
export function generalTerms({ parties, clauses }: Contract): StandardTerm[] {
  const [payer = '', creator = ''] = parties.map(({ id }) => id);
  const owner = clauses.flatMap((it) =>
    it.clause === 'intellectual-property' ? (it.owner ?? []) : [],
  )[0];
  const licensor = owner ?? creator;
  return [
    { term: 'definitions', version: 1 },
    ...(owner === undefined
      ? []
      : ([
          ...(owner === creator
            ? []
            : ([
                {
                  term: 'rights-transfer',
                  version: 1,
                  assignor: creator,
                  assignee: owner,
                  passes: 'payment',
                },
              ] satisfies StandardTerm[])),
          {
            term: 'licence',
            version: 1,
            licensor,
            licensees: parties.map(({ id }) => id).filter((id) => id !== licensor),
            exclusive: false,
            sublicence: 'service-providers',
            royaltyFree: true,
            sellOffDays: 30,
          },
          { term: 'moral-rights', version: 1, author: creator, credited: true },
        ] satisfies StandardTerm[])),
    { term: 'confidentiality', version: 1, years: 2 },
    {
      term: 'data-protection',
      version: 1,
      roles: 'independent',
      transfers: 'safeguards',
      transferMarkets: ['CN', 'US'],
      breachHours: 72,
    },
    { term: 'conduct', version: 1, bound: [creator], cureDays: 7 },
    { term: 'independent-contractor', version: 1 },
    { term: 'late-payment', version: 1, suspendDays: 10 },
    { term: 'liability', version: 1, cap: usd('10000000') },
    { term: 'indemnity', version: 1, capped: false },
    {
      term: 'insurance',
      version: 1,
      insured: [payer],
      cover: 'general-liability',
      least: usd('100000000'),
    },
    {
      term: 'audit',
      version: 1,
      audited: [payer],
      keptYears: 3,
      noticeDays: 14,
      perYear: 1,
      shortfall: 50_000,
    },
    { term: 'assignment', version: 1, toAffiliates: true },
    { term: 'amendments', version: 1 },
    { term: 'entire-agreement', version: 1 },
    { term: 'severability', version: 1 },
    { term: 'notices', version: 1, courierDays: 3 },
    { term: 'governing-law', version: 1, district: 'US-CA' },
    {
      term: 'courts',
      version: 1,
      negotiationDays: 30,
      courts: {
        en: 'the state and federal courts in Los Angeles County, California',
        'zh-Hans': '位于加利福尼亚州洛杉矶县的州法院与联邦法院',
      },
    },
    { term: 'counterparts', version: 1, electronic: true },
  ];
}

/** Three videos for a brand under the law of California. */
export function signedForeign(): Contract {
  const contract = fixedContent();
  return {
    ...contract,
    id: 'signed-foreign',
    parties: contract.parties.map((party) =>
      party.role === 'brand'
        ? {
            ...party,
            registration: { type: 'unified-social-credit-code', number: '91440300MA5DA00W6Y' },
          }
        : party,
    ),
    standardTerms: { terms: generalTerms(contract) },
  };
}

/** A year of an ambassador whose agency signs too, with arbitration in Singapore. */
export function signedByThree(): Contract {
  const contract = ambassadorYear();
  const parties = [...contract.parties, NORTH];
  const terms = generalTerms({ ...contract, parties }).flatMap((term): StandardTerm[] => {
    if (term.term === 'conduct') return [{ ...term, bound: ['mia', 'north'] }];
    if (term.term !== 'courts') return [term];
    return [
      {
        term: 'arbitration',
        version: 1,
        negotiationDays: 30,
        institution: 'siac',
        seat: { en: 'Singapore', 'zh-Hans': '新加坡' },
        language: 'en',
        arbitrators: 3,
      },
    ];
  });
  return { ...contract, id: 'signed-by-three', parties, standardTerms: { terms } };
}
