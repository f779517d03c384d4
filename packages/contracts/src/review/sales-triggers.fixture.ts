import type { Clause } from '../clauses/schemas.ts';
import type { Contract } from '../contract/document.ts';
import { lipColourContract } from '../contract/lip-colour.fixture.ts';

/** The complete contract with further clauses, the first at `/clauses/13`. */
const having = (...clauses: readonly Clause[]): Contract => {
  const contract = lipColourContract();
  return { ...contract, clauses: [...contract.clauses, ...clauses] };
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

const agent = (basis: 'on-top' | 'out-of', payee = 'rosy', rate = 600_000): Clause => ({
  ...{ clause: 'agent-share', id: `agent-${rate}`, payee, feeIds: ['fee'], rate, basis },
});
const split: Clause = {
  ...{ clause: 'payee-split', id: 'split', feeId: 'fee' },
  shares: [{ payee: 'mia', share: 1_000_000 }],
};
const guarantee: Clause = {
  ...{ clause: 'guarantee', id: 'least', payer: 'mia', payee: 'rosy', feeIds: ['fee'] },
  ...{ amount: places[0].amount, per: 'month', recoup: 'no', dueDays: 0 },
};

/** A commission to Mia on sales with the code of another creator. */
const codeOfOther = (): Contract => {
  const { parties, clauses, ...rest } = lipColourContract();
  const code = { code: 'LEE10', creator: 'lee' };
  const fee: Clause = {
    ...{ clause: 'fee', id: 'coded', payer: 'rosy', payee: 'mia', model: 'commission' },
    commission: { rate: 1, deductions: [], dueDays: 0, sales: { codes: ['MIA20', 'LEE10'] } },
  };
  const coded = clauses.map((it) =>
    it.clause === 'attribution' ? { ...it, codes: [...(it.codes ?? []), code] } : it,
  );
  return {
    ...rest,
    parties: [...parties, { id: 'lee', role: 'creator', name: 'Lee', market: 'US' }],
    clauses: [...coded, fee],
  };
};

/** For codes of clauses that pay by sales and results, a contract that triggers each, and the path at which it is found. */
export const SALES_TRIGGERS = {
  PAID_TO_PAYER: [override('rosy'), '/clauses/13/payee'],
  CODE_OF_OTHER: [codeOfOther(), '/clauses/13/commission/sales/codes/1'],
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
  AGENT_OF_OWN: [having(agent('on-top', 'mia')), '/clauses/13/feeIds/0'],
  AGENT_OUT_OF_SPLIT: [having(agent('out-of'), split), '/clauses/13/feeIds/0'],
  AGENT_SHARES_ABOVE_FEE: [
    having(agent('out-of'), agent('out-of', 'rosy', 400_001)),
    '/clauses/13/feeIds/0',
  ],
  GUARANTEE_OTHER_PARTIES: [having(guarantee), '/clauses/13/feeIds/0'],
} satisfies Readonly<Record<string, [contract: Contract, path: string]>>;
