import type { Clause } from '../clauses/schemas.ts';
import type { Contract } from '../contract/document.ts';
import { lipColourContract } from '../contract/lip-colour.fixture.ts';

/** The complete contract with a further clause, at `/clauses/13`. */
const having = (clause: Clause): Contract => {
  const contract = lipColourContract();
  return { ...contract, clauses: [...contract.clauses, clause] };
};

const override = (payee: string): Contract =>
  having({
    ...{ clause: 'override', id: 'override', payer: 'rosy', payee, creatorId: 'mia' },
    ...{ rate: 50_000, deductions: [], holdDays: 0, dueDays: 0 },
  });

const event = (more: object): Contract =>
  having({
    ...{ clause: 'event-bonus', id: 'event', payer: 'rosy', payee: 'mia' },
    ...{ assessmentIds: ['result'], dueDays: 0, ...more },
  } as Clause);

const places = [{ from: 1, to: 3, amount: { currency: 'USD', minor: '1' } }] as const;
const steps = [3, 3].map((atLeast) => ({ atLeast, amount: places[0].amount }));
const result = { measure: 'deliveries', steps };
const ranking = { eventId: 'sales-day', places: [...places, { ...places[0], from: 3 }] };

/** For codes of clauses that pay by sales and results, a contract that triggers each, and the path at which it is found. */
export const SALES_TRIGGERS = {
  PAID_TO_PAYER: [override('rosy'), '/clauses/13/payee'],
  OVERRIDE_OF_OWN: [override('mia'), '/clauses/13/creatorId'],
  BONUS_STEPS_UNORDERED: [event({ pays: 'every', result }), '/clauses/13/result/steps/1'],
  PLACES_OVERLAP: [event({ pays: 'rank', ranking }), '/clauses/13/ranking/places/1'],
  BONUS_PART_UNUSED: [
    event({
      pays: 'rank',
      ranking: { ...ranking, places },
      result: { ...result, steps: [steps[0]] },
    }),
    '/clauses/13/result',
  ],
} satisfies Readonly<Record<string, [contract: Contract, path: string]>>;
