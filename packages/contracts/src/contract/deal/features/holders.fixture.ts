import type * as z from 'zod/mini';
import { FULL_TERMS } from '../../../clauses/full-terms.fixture.ts';
import { PAYING_TEXTS } from '../../../clauses/paying-texts.fixture.ts';
import { SALES_CLAUSES } from '../../../clauses/sales-clauses.fixture.ts';
import type { Clause, ClauseKindName, ClauseOf } from '../../../clauses/schemas.ts';
import { CompleteClauseSchema } from '../../../clauses/schemas.ts';
import { amendContract, applyAmendment } from '../../../life/amendment/amend.ts';
import { type ContractAmendment, ContractAmendmentSchema } from '../../../life/amendment/record.ts';
import { renderContract } from '../../../render/index.ts';
import { dealWith, usd } from '../../../settlement/earnings/paying.fixture.ts';
import { DEALS } from '../../../settlement/effects/deals.fixture.ts';
import type { StandardTermId, StandardTermOf } from '../../../standard/schemas.ts';
import { StandardTermSchema } from '../../../standard/schemas.ts';
import { type Instant, isLivelaneError } from '../../../vocabulary/index.ts';
import type { Contract } from '../../document.ts';
import { lipColourContract } from '../../lip-colour.fixture.ts';
import { type Party, PartySchema } from '../../party.ts';
import { DEAL_EXAMPLES } from '../examples/examples.fixture.ts';
import { signedByThree } from '../examples/signed.fixture.ts';

type Some<Of> = Of extends readonly (infer Item)[]
  ? readonly Some<Item>[]
  : Of extends object
    ? { readonly [Field in keyof Of]?: Some<Of[Field]> }
    : Of;

/** What can hold a feature: a kind of clause, a standard term, a party, an amendment. */
type Holders = { [Kind in ClauseKindName]: ClauseOf<Kind> } & {
  [Id in StandardTermId as `term ${Id}`]: StandardTermOf<Id>;
} & { party: Party; amendment: ContractAmendment };

/** A part of a contract. */
interface Part {
  readonly by: string;
  readonly value: object;
  readonly schema: z.ZodMiniType;
  /** The contract in English with another value in its place. */
  readonly written: (value: object) => string;
}

/** A part that holds a feature: the fields that decide, and how the contract says them. */
export interface Holder extends Part {
  readonly fields: object;
  readonly says: readonly string[];
}

const BASE = lipColourContract();
const pair = { payer: 'rosy', payee: 'mia' } as const;
const days = { holdDays: 14, dueDays: 10 } as const;

const tiered = (rule: 'marginal' | 'retroactive'): Clause => ({
  ...{ clause: 'fee', id: rule, ...pair, model: 'commission' },
  commission: {
    ...{ rate: 100_000, deductions: [], ...days },
    tiers: { rule, per: 'term', steps: [{ from: usd(100_000), rate: 120_000 }] },
  },
});

/** Clauses that no other fixture has. */
const OWN: readonly Clause[] = [
  tiered('marginal'),
  tiered('retroactive'),
  {
    ...{ clause: 'retainer', id: 'rising', ...pair, model: 'monthly' },
    periodic: {
      ...{ amount: usd(100_000), from: '2026-12-01', until: '2028-11-30' },
      ...{ paid: 'in-arrears', dueDays: 10, escalation: { of: 'first-year', rate: 40_000 } },
    },
  },
  {
    ...{ clause: 'tax', id: 'gross-up', withholdingRate: 100_000, authority: 'CN' },
    borneBy: 'payer',
  },
  { clause: 'approval', id: 'strict', approver: 'rosy', answerDays: 4, silence: 'denied' },
  { clause: 'approval', id: 'easy', approver: 'rosy', answerDays: 5, silence: 'approved' },
  {
    ...{ clause: 'cancellation', id: 'pay-or-play', feeId: 'fee', steps: [], dueDays: 10 },
    otherwise: 1_000_000,
  },
  {
    ...{ clause: 'other', id: 'equity' },
    text: 'Mia Torres receives options as the Option Agreement of 1 December 2026 says.',
  },
];

const BACKED = dealWith(
  [
    { clause: 'undertaking', id: 'loan', by: 'studio', for: 'mia', promise: 'lends-services' },
    {
      ...{ clause: 'undertaking', id: 'backing', by: 'parent', for: 'rosy', days: 10 },
      ...{ promise: 'guarantees-payment', most: usd(500_000) },
    },
  ],
  {
    parties: [
      ...BASE.parties,
      { id: 'studio', role: 'loan-out', name: 'Torres Studio LLC', market: 'US' },
      { id: 'parent', role: 'guarantor', name: 'Rosy Holding', market: 'CN' },
    ],
  },
);

/** A deal for people in the Emirates whose creator holds a permit for as long as it is valid. */
export const permitted = (until: Instant): Contract => ({
  ...BASE,
  audience: [{ market: 'AE', languages: ['en', 'ar'] }],
  parties: BASE.parties.map((party) => ({
    ...party,
    ...(party.role === 'creator' && {
      licences: [
        {
          ...{ market: 'AE', ruleId: 'ae.advertiser-permit', number: 'A17', issuer: 'Council' },
          valid: { start: '2026-06-01T08:00:00Z', end: until },
        },
      ],
    }),
  })),
});

const CONTRACTS: readonly Contract[] = [
  ...Object.values(DEAL_EXAMPLES).map((example) => example()),
  signedByThree(),
  ...DEALS.map(({ contract }) => contract),
  ...[...PAYING_TEXTS.map(({ clause }) => clause), ...SALES_CLAUSES, ...FULL_TERMS, ...OWN].map(
    (clause) => dealWith([clause]),
  ),
  BACKED,
  permitted('2027-06-01T08:00:00Z'),
];

const english = (contract: Contract): string =>
  renderContract(contract, { language: 'en', format: 'markdown' });

/** The parts of a contract, each written with no more of the contract than it needs. */
function partsOf({ standardTerms, ...rest }: Contract): Part[] {
  const { clauses, parties } = rest;
  const terms = standardTerms?.terms ?? [];
  const needed = clauses.filter((it) => ['deliverable', 'fee'].includes(it.clause));
  return [
    ...clauses.map((value) => ({
      ...{ by: value.clause, value },
      schema: CompleteClauseSchema,
      written: (other: object) =>
        english({ ...rest, clauses: [...needed.filter((it) => it !== value), other as Clause] }),
    })),
    ...terms.map((value) => ({
      ...{ by: `term ${value.term}`, value },
      schema: StandardTermSchema,
      written: (other: object) =>
        english({ ...rest, clauses: [], standardTerms: { terms: [other as typeof value] } }),
    })),
    ...parties.map((value) => ({
      ...{ by: 'party', value },
      schema: PartySchema,
      written: (other: object) =>
        english({
          ...{ ...rest, clauses: [] },
          parties: parties.map((it) => (it === value ? (other as Party) : it)),
        }),
    })),
  ];
}

const AMENDED: Part = {
  by: 'amendment',
  value: amendContract(BASE, {
    patch: [{ op: 'replace', path: '/clauses/2/commission/rate', value: 150_000 }],
    effectiveAt: '2027-01-01T08:00:00Z',
  }).amendment,
  schema: ContractAmendmentSchema,
  written: (other) => {
    try {
      return english(applyAmendment(BASE, other as ContractAmendment));
    } catch (error) {
      // It is bound to what it makes by a hash, so that one with any other field is refused.
      if (isLivelaneError(error, 'INPUT_INVALID')) return '';
      throw error;
    }
  },
};

const PARTS: readonly Part[] = [...CONTRACTS.flatMap(partsOf), AMENDED];

const has = (value: unknown, fields: unknown): boolean =>
  typeof fields === 'object' && fields !== null
    ? Object.entries(fields).every(([name, field]) =>
        has((value as Record<string, unknown> | undefined)?.[name], field),
      )
    : value === fields;

/** The first part of a fixture that has these fields. */
export function held<By extends keyof Holders>(
  by: By,
  fields: Some<Holders[By]>,
  ...says: readonly string[]
): Holder {
  const part = PARTS.find((it) => it.by === by && has(it.value, fields));
  if (part === undefined) throw new RangeError(`no fixture has ${by} ${JSON.stringify(fields)}`);
  return { ...part, fields: fields as object, says };
}
