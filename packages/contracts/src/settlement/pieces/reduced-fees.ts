import { clausesOf } from '../../contract/complete.ts';
import type { CompleteContract } from '../../contract/document.ts';
import type { StatementStep } from '../../vocabulary/index.ts';
import { cappedStep } from '../entry/capped-step.ts';
import type { Entry } from '../entry/entry.ts';
import { formatUnits, inBoth } from '../entry/explanation.ts';
import { least } from '../money/rational.ts';

/**
 * The entries, with no fee taken below zero by quotas: after every moment as much is taken off a fee as its reductions come
 * to, but no more than it has earned. What is over is carried, and taken off what the fee earns later.
 * @param entries - not sorted
 */
export function reducedWithinFees(
  entries: readonly Entry[],
  contract: CompleteContract,
): readonly Entry[] {
  const quotas = new Set(clausesOf(contract, 'quota').map(({ id }) => id));
  const isReduction = ({ clauseId }: Entry): boolean => quotas.has(clauseId);
  const reductions = entries.filter(isReduction);
  const others = entries.filter((entry) => !isReduction(entry));
  const feeIds = new Set(reductions.map(({ fee }) => fee?.id));
  return others.concat(
    [...feeIds].flatMap((id) =>
      reducedFee({
        earned: others.filter((it) => it.fee?.id === id && !NOT_OF_FEE.has(it.entry)),
        reductions: reductions.filter(({ fee }) => fee?.id === id),
      }),
    ),
  );
}

/** What stands under a fee and is no part of what it earned. */
const NOT_OF_FEE: ReadonlySet<Entry['entry']> = new Set(['deposit-forfeited', 'cancellation-fee']);

interface ReducedFee {
  readonly earned: readonly Entry[];
  readonly reductions: readonly Entry[];
}

function reducedFee({ earned, reductions }: ReducedFee): Entry[] {
  const moments = [...new Set([...earned, ...reductions].map(({ at }) => at))].sort(
    (a, b) => a - b,
  );
  const [earnedAt, reducedAt] = [byMoment(earned), byMoment(reductions)];
  let sums: Sums = { earned: 0n, wanted: 0n, booked: 0n };
  let last: Entry | undefined;
  return moments.flatMap((at) => {
    const came = earnedAt.get(at) ?? [];
    sums = { ...sums, earned: came.reduce((sum, { amount }) => sum + amount, sums.earned) };
    const entries: Entry[] = [];
    for (const entry of reducedAt.get(at) ?? []) {
      const before = sums;
      sums = reducedTo({ ...sums, wanted: sums.wanted - entry.amount });
      const isWhole = sums.booked === sums.wanted && before.booked - sums.booked === entry.amount;
      entries.push(isWhole ? entry : reducedBy(entry, before, sums));
      last = entry;
    }
    const before = sums;
    sums = reducedTo(sums);
    const [first] = came;
    if (first !== undefined && last !== undefined && sums.booked !== before.booked)
      entries.push(reducedBy(carriedTo(last, came, first), before, sums));
    return entries;
  });
}

/** Of a fee: what it has earned, what its reductions come to, and what of them is taken off. */
interface Sums {
  readonly earned: bigint;
  readonly wanted: bigint;
  readonly booked: bigint;
}

function reducedTo({ earned, wanted }: Sums): Sums {
  return { earned, wanted, booked: least(wanted, earned > 0n ? earned : 0n) };
}

function byMoment(entries: readonly Entry[]): ReadonlyMap<number, readonly Entry[]> {
  const moments = new Map<number, Entry[]>();
  for (const entry of entries) moments.set(entry.at, [...(moments.get(entry.at) ?? []), entry]);
  for (const of of moments.values())
    of.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return moments;
}

/** A reduction that was carried to what the fee earns later. */
function carriedTo(reduction: Entry, came: readonly Entry[], first: Entry): Entry {
  const { payer, fee, terms, due, at, earnedAt, heldUntil } = first;
  return {
    ...reduction,
    ...{ payer, fee, due, at, earnedAt, entry: 'quota-reduction', key: `${reduction.key} carried` },
    ...(terms === undefined ? {} : { terms }),
    ...(heldUntil === undefined ? {} : { heldUntil }),
    factIds: [...new Set(came.flatMap(({ factIds }) => factIds))].sort(),
    explanation: inBoth('Carried from before.', '前期结转。'),
  };
}

/** A reduction by as much as the fee has earned. */
function reducedBy(entry: Entry, before: Sums, { earned, wanted, booked }: Sums): Entry {
  const amount = before.booked - booked;
  const currency = entry.base?.currency ?? entry.terms?.currency ?? 'USD';
  const limit = earned > 0n ? earned : 0n;
  const steps: StatementStep[] = [
    { step: 'agreed', gives: `${wanted}` },
    ...cappedStep(wanted, limit).steps,
    {
      ...{ step: 'running', carried: '0', adds: `${-booked}`, rounded: `${-booked}` },
      ...{ booked: `${-before.booked}`, gives: `${amount}` },
    },
  ];
  const [all, had, off, was, moved, over] = [
    ...[wanted, limit, booked, before.booked, amount, wanted - booked],
  ].map((units) => formatUnits(currency, units));
  const { en, 'zh-Hans': zh } = entry.explanation;
  return {
    ...entry,
    amount,
    steps,
    explanation: inBoth(
      `${en} All reductions come to ${all}; the fee has earned ${had}, so that ${off} is off, of which ${was} was booked: ${moved}. ${over} is carried.`,
      `${zh}累计扣减 ${all}；费用已应得 ${had}，故共扣 ${off}，其中 ${was} 此前已入账：${moved}。结转 ${over}。`,
    ),
  };
}
