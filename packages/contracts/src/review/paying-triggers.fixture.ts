import type { Clause, ClauseOf } from '../clauses/schemas.ts';
import type { Contract } from '../contract/document.ts';
import { lipColourContract } from '../contract/lip-colour.fixture.ts';

/** The complete contract with a clause that pays, at `/clauses/13`. */
const paying = (clause: Clause): Contract => {
  const contract = lipColourContract();
  return { ...contract, clauses: [...contract.clauses, clause] };
};

const head = { payer: 'rosy', payee: 'mia' } as const;
const amount = { currency: 'USD', minor: '100' } as const;
const nothing = { currency: 'USD', minor: '0' } as const;

const monthly = (changes: Partial<ClauseOf<'retainer'>>): Contract =>
  paying({
    ...head,
    clause: 'retainer',
    id: 'retainer',
    model: 'monthly',
    periodic: { amount, from: '2026-12-01', until: '2027-02-28', paid: 'in-advance', dueDays: 0 },
    ...changes,
  });

const instalments = { parts: [{ id: 'first', on: '2026-12-01' as const }] };

const hours = { ...head, clause: 'session-hours', id: 'hours' } as const;

/** A fee per session beside pay by the time of sessions. */
function twice(): Contract {
  const contract = paying(hours);
  const clauses = contract.clauses.map(
    (it): Clause => (it.clause === 'fee' ? { ...it, fixed: { amount, per: 'session' } } : it),
  );
  return { ...contract, clauses };
}

const cancellation = { clause: 'cancellation', id: 'cancel', feeId: 'fee' } as const;
const once = paying(cancellation);

/** For codes of clauses that pay beside fees, a contract that triggers each, and the path at which it is found. */
export const PAYING_TRIGGERS = {
  PAID_TO_PAYER: [monthly({ payer: 'mia' }), '/clauses/13/payee'],
  PAY_ZERO: [monthly({ periodic: { amount: nothing } }), '/clauses/13/periodic/amount'],
  DAY_OUTSIDE_TERM: [monthly({ periodic: { from: '2026-11-24' } }), '/clauses/13/periodic/from'],
  DAYS_UNORDERED: [
    monthly({ periodic: { from: '2026-12-02', until: '2026-12-01' } }),
    '/clauses/13/periodic/until',
  ],
  RETAINER_PART_UNUSED: [monthly({ instalments }), '/clauses/13/instalments'],
  INSTALMENTS_UNCLEAR: [
    monthly({ model: 'instalments', instalments }),
    '/clauses/13/instalments/parts',
  ],
  HOURS_WITHOUT_SESSION: [paying({ ...hours, deliverableIds: ['videos'] }), '/clauses/13'],
  SESSIONS_PAID_TWICE: [twice(), '/clauses/13'],
  NOTICES_UNORDERED: [
    paying({
      ...cancellation,
      steps: [
        { underHours: 24, share: 500_000 },
        { underHours: 24, share: 100_000 },
      ],
    }),
    '/clauses/13/steps/1',
  ],
  CANCELLATION_REPEATED: [
    { ...once, clauses: [...once.clauses, { ...cancellation, id: 'again' }] },
    '/clauses/14/feeId',
  ],
  CANCELLATION_WITHOUT_FIXED: [
    {
      ...once,
      clauses: once.clauses.map((it) =>
        it.clause === 'fee' ? { ...it, model: 'commission', fixed: null } : it,
      ),
    },
    '/clauses/13/feeId',
  ],
} satisfies Readonly<Record<string, [contract: Contract, path: string]>>;
