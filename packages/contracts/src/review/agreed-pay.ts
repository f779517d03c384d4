import { type Fee, hasBonus, hasCommission, hasFixed } from '../clauses/fee/schema.ts';
import { draftClauses } from '../clauses/reference.ts';
import type { Contract } from '../contract/document.ts';
import { type Money, PPM, toMinor } from '../vocabulary/index.ts';

/** What a contract promises to one payee before tax, in minor units of its currency. */
export interface AgreedPay {
  /** Fixed amounts, without the deposits that an assessment may take away. */
  readonly least: bigint;
  /** The least with every deposit; null where a commission, a bonus or an open field may add to it. */
  readonly most: bigint | null;
}

const UNBOUNDED: AgreedPay = { least: 0n, most: null };

/**
 * The pay of the payee who is promised most. Pay in kind is no part of it: a contract has no field for goods that a
 * creator keeps.
 * @returns `least` <= `most` where there is a `most`
 */
export function agreedPay(contract: Contract): AgreedPay {
  const fees = draftClauses(contract, 'fee');
  const payees = [...new Set(fees.map(({ payee }) => payee))];
  const pays = payees.map((payee) =>
    fees
      .filter((fee) => fee.payee === payee)
      .map((fee) => feePay(fee, contract))
      .reduce(sum),
  );
  return pays.length === 0 ? UNBOUNDED : pays.reduce(greater);
}

function feePay(fee: Fee, contract: Contract): AgreedPay {
  const parts = [
    ...(hasFixed(fee) ? [fixedPay(fee, contract)] : []),
    ...(hasBonus(fee) || hasCommission(fee) ? [UNBOUNDED] : []),
  ];
  return parts.length === 0 ? UNBOUNDED : parts.reduce(sum);
}

function fixedPay(fee: Fee, contract: Contract): AgreedPay {
  const { amount, per } = fee.fixed ?? {};
  const minor = minorIn(contract, amount);
  const times = timesOf(fee, { per, contract });
  if (minor === null || times === null) return UNBOUNDED;
  const most = minor * times;
  const deposits = draftClauses(contract, 'payment')
    .filter(({ feeId }) => feeId === fee.id)
    .flatMap(({ stages }) => stages ?? [])
    .reduce((share, stage) => share + (stage.deposit === undefined ? 0 : stage.share), 0);
  return { least: (most * BigInt(Math.max(0, PPM - deposits))) / BigInt(PPM), most };
}

/** How often a fixed amount is owed for all that is agreed; null where a number is open. */
function timesOf(
  fee: Fee,
  { per, contract }: { readonly per: unknown; readonly contract: Contract },
): bigint | null {
  if (per === 'deal') return 1n;
  if (per !== 'item' && per !== 'session') return null;
  const numbers = draftClauses(contract, 'deliverable')
    .filter(({ id }) => fee.deliverableIds?.includes(id) ?? true)
    .filter(({ live, form }) => (form === 'live' || Boolean(live)) === (per === 'session'))
    .map(({ live, quantity }) => (per === 'session' ? live?.sessions : quantity) ?? null);
  return numbers.reduce<bigint | null>(
    (all, number) => (all === null || number === null ? null : all + BigInt(number)),
    0n,
  );
}

function minorIn({ currency }: Contract, amount: Money | null | undefined): bigint | null {
  return amount?.currency === currency ? toMinor(amount) : null;
}

function sum(one: AgreedPay, other: AgreedPay): AgreedPay {
  const most = one.most === null || other.most === null ? null : one.most + other.most;
  return { least: one.least + other.least, most };
}

function greater(one: AgreedPay, other: AgreedPay): AgreedPay {
  const max = (a: bigint, b: bigint): bigint => (a > b ? a : b);
  return {
    least: max(one.least, other.least),
    most: one.most === null || other.most === null ? null : max(one.most, other.most),
  };
}
