import {
  IdSchema,
  type Instant,
  InstantSchema,
  inputIssues,
  type Money,
  toInstant,
} from '@livelane/contracts/vocabulary';
import { rtcError } from '../../../errors/rtc-errors.ts';
import { rtcIssue } from '../../../errors/rtc-issues.ts';
import { invalidCommand } from '../../plan-index.ts';
import { MAX_ENVELOPE_BYTES } from '../../stream.ts';
import {
  type CommandContext,
  type CommandResult,
  checkField,
  type Due,
  inOrder,
  publish,
} from '../command.ts';
import { pinnedAgain, pinnedOrNot } from '../pin/pin-commands.ts';
import { checkPrice } from '../price/price-commands.ts';
import type { FlashSale } from './sale.ts';
import type { SaleMemory } from './sale-memory.ts';

/** A flash sale that begins. */
export interface SaleStart {
  /** Id of the sale, which no other sale of the session has. */
  readonly saleId: string;
  /** Id of the product in the session plan. */
  readonly productId: string;
  /**
   * Price of one unit while it lasts, in the currency of the plan's price: at least 0, and above the list price of neither
   * the product nor one of its variants.
   */
  readonly price: Money;
  /** When it ends, by the server's clock: what is received from then on is too late. Default: after `seconds`. */
  readonly endsAt?: Instant;
  /** How long it lasts, in seconds. Default: until `endsAt`. */
  readonly seconds?: number;
}

/** Commands about flash sales. */
export interface SaleCommands<Result> {
  /** Begins a flash sale, which the room ends at `endsAt`. A pinned product is pinned again at its new price. */
  sale(start: SaleStart): Result;
  /** Ends a flash sale before its time. @throws SALE_ENDED for one that has ended */
  endSale(sale: { readonly saleId: string }): Result;
}

type Context = CommandContext<SaleMemory>;

/** Maximum length of a flash sale: one day. */
const MAX_SALE_MS = 86_400_000;

export function saleCommands(context: Context): SaleCommands<CommandResult> {
  return {
    sale: (start) => begin(context, start),
    endSale: ({ saleId }) => end(context, runningSale(context, saleId)),
  };
}

function begin(context: Context, start: SaleStart): CommandResult {
  const { saleId, productId, price } = start;
  const { index, record, now, writer } = context;
  checkPrice(index.product(productId), price);
  checkBelowList(context, start);
  checkField(IdSchema, saleId, '/saleId');
  const endsAt = endOf(start, now());
  const { sales } = writer.state();
  if (record.heldSales.has(saleId) || sales.some((it) => it.saleId === saleId))
    throw invalidCommand(rtcIssue('ID_UNUSED', { path: '/saleId', received: saleId }));
  if (sales.some((it) => it.productId === productId))
    throw invalidCommand(rtcIssue('SALE_RUNNING', { path: '/productId', received: productId }));
  const at = toInstant(now());
  const { name } = index.product(productId);
  // The product may be pinned at the price of the sale at any time.
  const bytes = writer.bytesOf({ type: 'pin', at, productId, name, price, saleId });
  if (bytes > MAX_ENVELOPE_BYTES) {
    const params = {
      maximum: MAX_ENVELOPE_BYTES - (bytes - new TextEncoder().encode(saleId).length),
    };
    throw invalidCommand(rtcIssue('PACKET_BYTES', { path: '/saleId', received: saleId, params }));
  }
  const detail = { type: 'sale', saleId, phase: 'start', productId, price, endsAt } as const;
  const begun = publish(context, { ...detail, at }, detail);
  return inOrder(begun, ...pinnedAgain(context, productId));
}

/** A sale sets one price for the product and each of its variants, which must raise none of them. @throws INPUT_INVALID */
function checkBelowList({ index, writer }: Context, { productId, price }: SaleStart): void {
  const { price: planned, variants = [] } = index.product(productId);
  const changed = writer.state().prices.find((it) => it.productId === productId);
  const lists =
    changed === undefined
      ? [planned, ...variants.flatMap((it) => it.price ?? [])]
      : [changed.price];
  const lowest = lists.reduce((one, other) =>
    BigInt(other.minor) < BigInt(one.minor) ? other : one,
  );
  if (BigInt(price.minor) <= BigInt(lowest.minor)) return;
  const params = { minor: lowest.minor, currency: lowest.currency };
  const place = { path: '/price/minor', received: price.minor, params };
  throw invalidCommand(rtcIssue('SALE_PRICE', place));
}

/** @throws INPUT_INVALID for an end that is not within a day from now, none, or two */
function endOf({ endsAt, seconds }: SaleStart, now: number): Instant {
  const given = endsAt !== undefined && inputIssues(InstantSchema, endsAt).length === 0;
  const ms = (given ? Date.parse(endsAt) : Number.NaN) - now;
  const lasting = endsAt === undefined ? Math.round((seconds ?? Number.NaN) * 1_000) : ms;
  const isOne = (endsAt === undefined) !== (seconds === undefined);
  if (isOne && lasting > 0 && lasting <= MAX_SALE_MS) return toInstant(now + lasting);
  const path = endsAt === undefined ? '/seconds' : '/endsAt';
  throw invalidCommand(rtcIssue('SALE_END', { path, received: endsAt ?? seconds }));
}

function end(context: Context, { since: _, ...sale }: FlashSale): CommandResult {
  const detail = { type: 'sale', phase: 'stop', ...sale } as const;
  const ended = publish(context, { ...detail, at: toInstant(context.now()) }, detail);
  return inOrder(ended, ...pinnedOrNot(context, sale.productId));
}

/** A sale that runs. @throws SALE_ENDED; INPUT_INVALID for one that never ran */
export function runningSale({ writer, record, now }: Context, saleId: string): FlashSale {
  const sale = writer.state().sales.find((it) => it.saleId === saleId);
  if (sale !== undefined && now() < Date.parse(sale.endsAt)) return sale;
  if (sale !== undefined || record.heldSales.has(saleId)) throw rtcError('SALE_ENDED', { saleId });
  throw invalidCommand(rtcIssue('SALE_OF_SESSION', { path: '/saleId', received: saleId }));
}

/** The end of the sale that ends next. */
export function saleDue(context: Context): Due | undefined {
  const [next] = context.writer
    .state()
    .sales.toSorted((one, other) => Date.parse(one.endsAt) - Date.parse(other.endsAt));
  return next && { at: Date.parse(next.endsAt), run: () => end(context, next) };
}
