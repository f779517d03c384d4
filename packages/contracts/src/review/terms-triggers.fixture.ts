import type { Clause, ClauseOf } from '../clauses/schemas.ts';
import type { Contract } from '../contract/document.ts';
import { lipColourContract } from '../contract/lip-colour.fixture.ts';

const withClauses = (...clauses: readonly Clause[]): Contract => {
  const contract = lipColourContract();
  return { ...contract, clauses: [...contract.clauses, ...clauses] };
};
const tax = (more: Partial<ClauseOf<'tax'>>): Clause => ({
  ...{ clause: 'tax', id: 'levy', withholdingRate: 100_000, authority: 'CA', borneBy: 'creator' },
  ...more,
});

/** For each code of the clauses about taxes and terms of payment: a contract that triggers it, and where. */
export const TERMS_TRIGGERS = {
  TREATY_NOT_LOWER: [withClauses(tax({ treaty: { rate: 100_000 } })), '/clauses/13/treaty/rate'],
  THRESHOLD_GROSSED_UP: [
    withClauses(
      tax({
        borneBy: 'payer',
        threshold: { amount: { currency: 'USD', minor: '1' }, taxes: 'excess' },
      }),
    ),
    '/clauses/13/threshold',
  ],
  SALES_TAX_INCLUDED_BORNE: [
    withClauses(tax({ borneBy: 'payer' }), {
      ...{ clause: 'sales-tax', id: 'gst', tax: 'gst', authority: 'CA' },
      ...{ rate: 50_000, treatment: 'included' },
    }),
    '/clauses/14/treatment',
  ],
} as const satisfies Record<string, readonly [contract: Contract, path: string]>;
