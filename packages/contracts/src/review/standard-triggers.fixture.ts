import { signedByThree, signedForeign } from '../contract/deal/examples/signed.fixture.ts';
import { signedInChina } from '../contract/deal/examples/signed-cn.fixture.ts';
import type { Contract } from '../contract/document.ts';
import type { StandardTerm, StandardTermId } from '../standard/schemas.ts';

/** A contract with other standard terms. */
export const withTerms = (contract: Contract, terms: readonly StandardTerm[]): Contract => ({
  ...contract,
  standardTerms: { ...contract.standardTerms, terms: [...terms] },
});

/** The standard terms of a contract. */
export const termsOf = ({ standardTerms }: Contract): StandardTerm[] => [
  ...(standardTerms?.terms ?? []),
];

/** The contract with one of its standard terms changed, or taken out. */
export const changedTerm = (
  contract: Contract,
  id: StandardTermId,
  change: Readonly<Record<string, unknown>> | null,
): Contract =>
  withTerms(
    contract,
    termsOf(contract).flatMap((term) => {
      if (term.term !== id) return [term];
      return change === null ? [] : [{ ...term, ...change } as StandardTerm];
    }),
  );

/** The contract with another standard term after its own. */
const added = (contract: Contract, term: StandardTerm): Contract =>
  withTerms(contract, [...termsOf(contract), term]);

const placeOf = (contract: Contract, id: StandardTermId): string =>
  `/standardTerms/terms/${termsOf(contract).findIndex(({ term }) => term === id)}`;

const foreign = signedForeign();
const three = signedByThree();
const china = signedInChina();
const ALL = '/standardTerms/terms';
const LAST = `${ALL}/${termsOf(foreign).length}`;

const ARBITRATION: StandardTerm = {
  term: 'arbitration',
  version: 1,
  negotiationDays: 30,
  institution: 'jams',
  seat: { en: 'Los Angeles', 'zh-Hans': '洛杉矶' },
  language: 'en',
  arbitrators: 1,
};

const withLateInterest = (): Contract => ({
  ...china,
  clauses: [
    ...china.clauses,
    {
      clause: 'payment-terms',
      id: 'late',
      payer: 'rosy',
      lateInterest: { rate: 80_000, legalMaximum: 240_000, yearDays: 365, graceDays: 0 },
    },
  ],
});

const withBrand = (change: Partial<Contract['parties'][number]>): Contract => ({
  ...china,
  parties: china.parties.map((party) => (party.id === 'rosy' ? { ...party, ...change } : party)),
});

const withoutEmail = (): Contract => ({
  ...foreign,
  parties: foreign.parties.map((party) => {
    const { email: _, ...rest } = party;
    return rest;
  }),
});

const leftOut = (term: StandardTermId): Contract => ({
  ...foreign,
  standardTerms: {
    terms: termsOf(foreign),
    leftOut: [{ term, by: 'rosy', on: '2026-11-20', reason: 'not needed' }],
  },
});

/** For each code about standard terms: a contract that triggers it, and where. */
export const STANDARD_TRIGGERS = {
  TERM_MISSING: [changedTerm(foreign, 'notices', null), ALL],
  TERM_NOT_DECIDED: [changedTerm(foreign, 'audit', null), ALL],
  TERM_NOT_LEFT_OUT: [leftOut('audit'), '/standardTerms/leftOut/0'],
  TERM_OPEN: [changedTerm(foreign, 'notices', { courierDays: null }), placeOf(foreign, 'notices')],
  TERM_REPEATED: [added(foreign, { term: 'severability', version: 1 }), LAST],
  TERM_OF_OTHER_LAW: [added(foreign, { term: 'copies-cn', version: 1, copies: 4, each: 2 }), LAST],
  FORUM_MISSING: [changedTerm(foreign, 'courts', null), ALL],
  FORUMS_CONFLICT: [added(foreign, ARBITRATION), ALL],
  DISTRICT_MISSING: [
    changedTerm(foreign, 'governing-law', { district: null }),
    `${placeOf(foreign, 'governing-law')}/district`,
  ],
  DISTRICT_ELSEWHERE: [
    changedTerm(foreign, 'governing-law', { district: 'CA-ON' }),
    `${placeOf(foreign, 'governing-law')}/district`,
  ],
  CAP_BELOW_FEE: [
    changedTerm(foreign, 'liability', { cap: { currency: 'USD', minor: '449999' } }),
    `${placeOf(foreign, 'liability')}/cap`,
  ],
  CAP_WITHOUT_LIMIT: [
    changedTerm(changedTerm(foreign, 'indemnity', { capped: true }), 'liability', null),
    `${placeOf(changedTerm(foreign, 'liability', null), 'indemnity')}/capped`,
  ],
  LICENSOR_NOT_OWNER: [
    changedTerm(foreign, 'licence', { licensor: 'rosy', licensees: ['mia'] }),
    `${placeOf(foreign, 'licence')}/licensor`,
  ],
  LICENCE_TO_LICENSOR: [
    changedTerm(foreign, 'licence', { licensees: ['mia', 'rosy'] }),
    `${placeOf(foreign, 'licence')}/licensees`,
  ],
  OWNER_WITHOUT_TRANSFER: [changedTerm(three, 'rights-transfer', null), ALL],
  TRANSFER_TO_OTHER: [
    changedTerm(three, 'rights-transfer', { assignee: 'north' }),
    `${placeOf(three, 'rights-transfer')}/assignee`,
  ],
  LATENESS_PAID_TWICE: [withLateInterest(), `${placeOf(china, 'breach-cn')}/dailyRate`],
  INVOICE_TO_ISSUER: [
    changedTerm(china, 'invoices-cn', { recipient: 'mia' }),
    `${placeOf(china, 'invoices-cn')}/recipient`,
  ],
  COPIES_DIFFER: [
    changedTerm(china, 'copies-cn', { copies: 3 }),
    `${placeOf(china, 'copies-cn')}/copies`,
  ],
  SIGNER_DETAIL_MISSING: [withoutEmail(), '/parties/1'],
  SIGNER_NUMBER_WRONG: [
    withBrand({
      registration: { type: 'unified-social-credit-code', number: '9144030071526726XH' },
    }),
    '/parties/0/registration/number',
  ],
  TEXT_UNTRANSLATED: [{ ...foreign, title: { en: 'Three videos' } }, '/title'],
} satisfies Readonly<Record<string, [contract: Contract, path: string]>>;
