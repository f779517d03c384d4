/**
 * What a fee earns whose form an amendment changes, worked out a second time from sentences: what the first form paid until
 * then, which pieces that paid for, and what the second form owes for the others. It shares no code with the settlement.
 */
import type { Clause, ClauseOf } from '../../../clauses/schemas.ts';
import type { Contract } from '../../../contract/document.ts';
import { contractHash } from '../../../contract/hash.ts';
import { lipColourContract } from '../../../contract/lip-colour.fixture.ts';
import type { Fact, Instant } from '../../../vocabulary/index.ts';
import { factOfSignature } from '../../facts/fact-of.ts';
import { at, DAY, type Dice, FROM } from '../dice.ts';
import { hamilton } from '../fraction.ts';

const PER = ['deal', 'item', 'open'] as const;

/** A form of a fee: of what it is an amount, in cents, and how much of it is for which stage. */
interface Form {
  readonly per: (typeof PER)[number];
  readonly each: bigint;
  /** The share that is earned at signing, then those that are earned by the work; none where there are no stages. */
  readonly signing: bigint;
  readonly shares: readonly bigint[];
}

/** A deal whose fee changes its form, and what of it has happened. */
interface ChangedForm {
  readonly contracts: readonly Contract[];
  readonly facts: readonly Fact[];
  readonly knownAsOf: Instant;
  readonly names: readonly [string, string];
  /** What it earns in all. */
  readonly earned: bigint;
}

const MILLION = 1_000_000n;
const sum = (units: readonly bigint[]): bigint => units.reduce((all, it) => all + it, 0n);
const over = (a: bigint, b: bigint): bigint => (a > b ? a - b : 0n);

function drawnForm(dice: Dice): Form {
  const per = dice.pick(PER);
  const each = BigInt(4 * (1 + dice.upTo(5000)));
  const isStaged = dice.chance(0.6);
  const signing = isStaged && per !== 'open' ? dice.pick([0n, MILLION / 2n, MILLION]) : 0n;
  const rest = MILLION - signing;
  const shares = !isStaged || rest === 0n ? [] : dice.chance(0.5) ? [rest] : [rest / 2n, rest / 2n];
  return { per, each, signing, shares };
}

const nameOf = ({ per, signing, shares }: Form): string =>
  `${per}, ${signing} at signing, ${shares.length} stages`;

/** The deal of some dice: a number of pieces is agreed, some are published before the amendment, some after it. */
export function changedForm(dice: Dice): ChangedForm {
  const [first, then] = [drawnForm(dice), drawnForm(dice)];
  const agreed = 1 + dice.upTo(6);
  const [early, late] = [dice.upTo(agreed + 2), dice.upTo(agreed + 2)];
  const from = FROM + 20 * DAY;
  const delay = dice.upTo(12) * DAY;
  const days = [
    ...Array.from({ length: early }, (_, index) => FROM + (1 + index) * DAY),
    ...Array.from({ length: late }, (_, index) => from + (1 + index) * DAY),
  ];
  const contracts = [contractOf(first, agreed, 'a')];
  // Some deals are amended once more, by a revision that leaves the second form as it is.
  for (const day of dice.chance(0.3) ? [0, 3] : [0]) {
    const parent = contracts.at(-1) as Contract;
    const amends = { parent: contractHash(parent), effectiveAt: at(from + day * DAY + day) };
    contracts.push({
      ...contractOf(then, agreed, 'b'),
      ...{ revision: parent.revision + 1, amends },
    });
  }
  const signatures = contracts.flatMap((contract) =>
    ['rosy', 'mia'].map((by) => factOfSignature(contract, { by, at: at(FROM - DAY) })),
  );
  return {
    contracts,
    facts: [...signatures, ...days.map((ms, index) => published(`p${index}`, ms, delay))],
    knownAsOf: at(from + 40 * DAY),
    names: [nameOf(first), nameOf(then)],
    earned: earnedOf(first, then, { agreed, early, late }),
  };
}

function contractOf({ per, each, signing, shares }: Form, agreed: number, name: string): Contract {
  const base = lipColourContract();
  const {
    quantity: _,
    publish,
    ...video
  } = base.clauses.find(({ id }) => id === 'videos') as ClauseOf<'deliverable'>;
  const cents = per === 'deal' ? each * BigInt(agreed) : each;
  const stages = [
    ...(signing > 0n ? [{ id: `${name}-first`, share: signing, trigger: 'signing' }] : []),
    ...shares.map((share, index) => ({ id: `${name}-${index}`, share, trigger: 'publication' })),
  ];
  return {
    ...base,
    dealType: 'fixed-content',
    clauses: [
      per === 'open' ? video : { ...video, quantity: agreed, ...(publish ? { publish } : {}) },
      {
        ...{ clause: 'fee', id: 'fee', payer: 'rosy', payee: 'mia', model: 'fixed' },
        fixed: {
          amount: { currency: 'USD', minor: `${cents}` },
          per: per === 'deal' ? 'deal' : 'item',
        },
      },
      ...(stages.length === 0
        ? []
        : [
            {
              ...{ clause: 'payment', id: 'stages', feeId: 'fee' },
              stages: stages.map((it) => ({ ...it, share: Number(it.share), dueDays: 0 })),
            },
          ]),
    ] as Clause[],
  };
}

function published(id: string, ms: number, delay: number): Fact {
  return {
    ...{ kind: 'fact', version: 1, id, type: 'delivery' },
    ...{ occurredAt: at(ms), recordedAt: at(ms + delay) },
    report: {
      ...{ kind: 'delivery-report', version: 1, id, deliverableId: 'videos' },
      ...{ platform: 'tiktok', publishedAt: at(ms), removedAt: null, metrics: [] },
    },
  } as Fact;
}

interface Work {
  readonly agreed: number;
  readonly early: number;
  readonly late: number;
}

/** How many pieces of some a form pays for. */
const counted = ({ per }: Form, pieces: number, agreed: number): number =>
  per === 'open' ? pieces : Math.min(pieces, agreed);

/** What a form earns alone, for some pieces; its amounts divide by four. */
function alone(form: Form, pieces: number, agreed: number): bigint {
  const whole = form.each * BigInt(agreed);
  const signed = (whole * form.signing) / MILLION;
  const work = form.each - (form.each * form.signing) / MILLION;
  if (form.per !== 'deal') return signed + work * BigInt(counted(form, pieces, agreed));
  return signed + (pieces >= agreed ? whole - signed : 0n);
}

const isUnstaged = ({ signing, shares }: Form): boolean => signing === 0n && shares.length === 0;

function earnedOf(first: Form, then: Form, { agreed, early, late }: Work): bigint {
  const had = alone(first, early, agreed);
  const all = early + late;
  // A deal that was done and paid for is not paid for at another amount.
  const isDealDone = [first, then].every((it) => it.per === 'deal' && isUnstaged(it));
  if (isDealDone && early >= agreed) return had;
  // A deal is owed as a whole: all that was paid counts.
  if (then.per === 'deal') return had + over(alone(then, all, agreed), had);
  // Pieces that were paid for one by one, or by a deal that is done, are settled at what they were worth then; a signing pays
  // the rest of these first.
  const isPaid = first.signing < MILLION && (first.per !== 'deal' || early >= agreed);
  const done = isPaid ? counted(first, early, agreed) : 0;
  const account = had - first.each * BigInt(done);
  if (then.per === 'open' || isUnstaged(then))
    return had + over(then.each * BigInt(over0(counted(then, all, agreed), done)), account);
  return had + over(staged(first, then, { agreed, done, all }), account);
}

const over0 = (a: number, b: number): number => Math.max(0, a - b);

/** What stages of numbered pieces earn beside the pieces that are done: what these cost less is shared by the others. */
function staged(
  first: Form,
  then: Form,
  { agreed, done, all }: { readonly agreed: number; readonly done: number; readonly all: number },
): bigint {
  const open = over0(agreed, done);
  if (open === 0) return 0n;
  const dearer = over(first.each, then.each) * BigInt(done);
  const whole = then.each * BigInt(agreed) - (first.each * BigInt(done) - dearer);
  const shares = [...(then.signing > 0n ? [then.signing] : []), ...then.shares];
  const parts = hamilton(whole, shares);
  const signed = then.signing > 0n ? (parts.shift() ?? 0n) : 0n;
  const equal = Array.from({ length: open }, () => 1n);
  const came = over0(Math.min(all, agreed), done);
  const works = parts.map((part) => sum(hamilton(part, equal).slice(0, came)));
  return over(signed + sum(works), dearer);
}
