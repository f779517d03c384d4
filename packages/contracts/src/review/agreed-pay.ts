import { payingClauses } from '../clause/paying.ts';
import { isLive } from '../clauses/deliverable/form/form.ts';
import { workOf } from '../clauses/deliverable/pieces.ts';
import { type FeeClause, hasBonus, hasCommission, hasFixed } from '../clauses/fee/schema.ts';
import { draftClauses } from '../clauses/schemas.ts';
import type { Contract } from '../contract/document.ts';
import type { Party } from '../contract/party.ts';
import { type Currency, PPM, toMinor } from '../vocabulary/index.ts';

/** A sum of minor units, of any size. */
export interface Amount {
  readonly currency: Currency;
  readonly minor: bigint;
}

/** The pay that a contract promises before tax; each amount is in the currency of its fee. */
export interface AgreedPay {
  /** Fixed amounts, without the deposits that an assessment may take away. */
  readonly least: readonly Amount[];
  /** Fixed amounts with every deposit; null where a commission, a bonus or an open field may add to them. */
  readonly most: readonly Amount[] | null;
}

/** An advertiser with what one creator gets of them. */
export interface AdvertiserPay {
  /** A party by id; null where the contract names no advertiser. */
  readonly advertiser: string | null;
  readonly pay: AgreedPay;
}

const NOTHING: AgreedPay = { least: [], most: [] };
const UNBOUNDED: AgreedPay = { least: [], most: null };

/**
 * The pay of each advertiser to each creator: fees to the creator, and to agencies and payees, who stand on the
 * creator's side. Other clauses that pay, in money or in kind, count as an open amount. What may be for another creator,
 * or be paid by another advertiser, counts in `most` alone.
 * @returns at least one entry
 */
export function agreedPays(contract: Contract): AdvertiserPay[] {
  const fees = draftClauses(contract, 'fee');
  const advertisers = advertisersOf(contract, fees);
  const creators = idsOf(contract, 'creator');
  return advertisers.flatMap((advertiser) =>
    (creators.length === 0 ? [null] : creators).map((creator) => {
      const pays = fees.flatMap((fee) => {
        const payer = fee.payer ?? null;
        const others = payer === null ? advertisers.length : 1;
        if (payer !== null && payer !== advertiser) return [];
        const share = shareOf(fee.payee ?? null, { creator, creators, contract });
        if (share === 'none') return [];
        const pay = feePay(fee, contract);
        return [share === 'all' && others === 1 ? pay : { ...pay, least: [] }];
      });
      if (payingClauses(contract).some(({ clause }) => clause !== 'fee')) pays.push(UNBOUNDED);
      return { advertiser, pay: fees.length === 0 ? UNBOUNDED : pays.reduce(sum, NOTHING) };
    }),
  );
}

/** The payers of fees, without the creator's own side; the brands if no fee names a payer. */
function advertisersOf(
  contract: Contract,
  fees: readonly FeeClause[],
): readonly [string | null, ...(string | null)[]] {
  const own = [...idsOf(contract, 'creator'), ...idsOf(contract, 'payee')];
  const payers = new Set(
    fees.flatMap(({ payer }) => payer ?? []).filter((payer) => !own.includes(payer)),
  );
  const [first = null, ...others] = payers.size > 0 ? payers : idsOf(contract, 'brand');
  return [first, ...others];
}

/** How much of a fee is for a creator: `maybe` where its payee may stand for another one too. */
function shareOf(
  payee: string | null,
  {
    creator,
    creators,
    contract,
  }: {
    readonly creator: string | null;
    readonly creators: readonly string[];
    readonly contract: Contract;
  },
): 'all' | 'maybe' | 'none' {
  if (payee !== null && payee === creator) return 'all';
  if (payee !== null && [...creators, ...idsOf(contract, 'brand')].includes(payee)) return 'none';
  return creators.length > 1 ? 'maybe' : 'all';
}

function idsOf({ parties }: Contract, wanted: Party['role']): string[] {
  return parties.filter(({ role }) => role === wanted).map(({ id }) => id);
}

function feePay(fee: FeeClause, contract: Contract): AgreedPay {
  const parts = [
    ...(hasFixed(fee) ? [fixedPay(fee, contract)] : []),
    ...(hasBonus(fee) || hasCommission(fee) ? [UNBOUNDED] : []),
  ];
  return parts.length === 0 ? UNBOUNDED : parts.reduce(sum);
}

/** The fixed amount of a fee, with and without its deposits. */
export function fixedPay(fee: FeeClause, contract: Contract): AgreedPay {
  const { amount, per } = fee.fixed ?? {};
  const times = timesOf(fee, { per, contract });
  if (amount === undefined || amount === null || times === null) return UNBOUNDED;
  const { currency } = amount;
  const most = toMinor(amount) * times;
  const deposits = draftClauses(contract, 'payment')
    .filter(({ feeId }) => feeId === fee.id)
    .flatMap(({ stages }) => stages ?? [])
    .reduce((share, stage) => share + (stage.deposit === undefined ? 0 : stage.share), 0);
  const least = (most * BigInt(Math.max(0, PPM - deposits))) / BigInt(PPM);
  return { least: [{ currency, minor: least }], most: [{ currency, minor: most }] };
}

/** How often a fixed amount is owed for all that is agreed; null where a number is open. */
function timesOf(
  fee: FeeClause,
  { per, contract }: { readonly per: unknown; readonly contract: Contract },
): bigint | null {
  if (per === 'deal') return 1n;
  if (per !== 'item' && per !== 'session') return null;
  const numbers = workOf(fee.deliverableIds, draftClauses(contract, 'deliverable'))
    .filter((it) => isLive(it) === (per === 'session'))
    .map(({ live, quantity }) => (per === 'session' ? live?.sessions : quantity) ?? null);
  return numbers.reduce<bigint | null>(
    (all, number) => (all === null || number === null ? null : all + BigInt(number)),
    0n,
  );
}

function sum(one: AgreedPay, other: AgreedPay): AgreedPay {
  return {
    least: [...one.least, ...other.least],
    most: one.most === null || other.most === null ? null : [...one.most, ...other.most],
  };
}
