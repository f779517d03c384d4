import {
  CountSchema,
  IdSchema,
  inputIssues,
  type LivelaneError,
  type Money,
} from '@livelane/contracts/vocabulary';
import { rtcError } from '../../../errors/rtc-errors.ts';
import { rtcIssue } from '../../../errors/rtc-issues.ts';
import { invalidCommand, type PlannedProduct } from '../../plan-index.ts';
import type { CommerceState } from '../../state.ts';
import {
  type CommandContext,
  type CommandResult,
  checkField,
  type LaterResult,
  logOnly,
  once,
  type ReservationAnswer,
} from '../command.ts';
import { priceOf } from '../price-of.ts';
import { runningSale } from '../sale/sale-commands.ts';
import type { SaleMemory } from '../sale/sale-memory.ts';
import { checkUnit, tell } from './stock-commands.ts';
import { raisesOf, type StockMemory, unitKey } from './stock-memory.ts';

/** A unit that a viewer wants. */
export interface Reservation {
  /** The viewer, as verified by a token. */
  readonly identity: string;
  /** The order. A repeated id is the same order. */
  readonly orderId: string;
  /** Id of the product in the session plan. */
  readonly productId: string;
  /** Id of a variant of the product; needed where the product has any. Default: none. */
  readonly variantId?: string;
  /** The flash sale whose price is wanted. Default: the current price, whatever sets it. */
  readonly saleId?: string;
}

/** The command that reserves a unit. */
export interface ReserveCommands<Result> {
  /**
   * Asks the application for a unit, with the option `reserve` of the room. Idempotent by `orderId`. What is received at
   * or after the end of the flash sale is refused, and so is what the application has not got.
   * @throws SALE_ENDED, SOLD_OUT, RESERVE_FAILED
   */
  reserve(reservation: Reservation): Result;
}

type Context = CommandContext<StockMemory & SaleMemory>;

interface Asked {
  readonly hash: string;
  readonly answer: Promise<ReservationAnswer>;
  /** How often the stock had been raised when the application was asked. */
  readonly raises: number;
}

export function reserveCommands(context: Context): ReserveCommands<CommandResult | LaterResult> {
  const asked = new Map<string, Asked>();
  return {
    reserve: (reservation) => {
      const { orderId } = reservation;
      const known = knownResult(context, reservation);
      if (known !== undefined) return known;
      const price = priceAtReceipt(context, reservation);
      const underWay = asked.get(orderId) ?? ask(context, reservation);
      if (underWay.hash !== context.hashOf(reservation))
        throw invalidCommand(rtcIssue('ID_UNUSED', { path: '/orderId', received: orderId }));
      asked.set(orderId, underWay);
      const later = underWay.answer.then(
        (answer) => () => {
          asked.delete(orderId);
          const { raises } = underWay;
          return carryOut(context, { reservation, answer, price, raises });
        },
        (error: unknown) => {
          asked.delete(orderId);
          throw error;
        },
      );
      return { later };
    },
  };
}

const KEY = ({ orderId }: Reservation, content: unknown) =>
  ({
    path: '/orderId',
    id: `reserve ${orderId}`,
    content,
    refusal: rtcIssue('ID_UNUSED', { path: '/orderId', received: orderId }),
  }) as const;

/** The first result of an order that was carried out. */
function knownResult(context: Context, reservation: Reservation): CommandResult | undefined {
  const { path, id } = KEY(reservation, reservation);
  if (!context.record.requests.has(`${path} ${id}`)) return undefined;
  return once(context, KEY(reservation, reservation), () => ({ events: [], envelopes: [] }));
}

/** What the unit costs when the request is received. @throws SALE_ENDED; INPUT_INVALID for what the plan does not have */
function priceAtReceipt(
  context: Context,
  { orderId, productId, variantId, saleId }: Reservation,
): Money {
  checkUnit(context, { productId, variantId });
  checkField(IdSchema, orderId, '/orderId');
  const product = context.index.product(productId);
  checkVariant(product, variantId);
  if (saleId === undefined) return priceOf(product, stateNow(context), variantId).price;
  const sale = runningSale(context, saleId);
  if (sale.productId === productId) return sale.price;
  throw invalidCommand(rtcIssue('SALE_OF_PRODUCT', { path: '/saleId', received: saleId }));
}

/** Of a product with variants, one must be chosen: the shop could not tell which unit to keep. @throws INPUT_INVALID */
function checkVariant({ variants = [] }: PlannedProduct, variantId: string | undefined): void {
  if (variantId !== undefined || variants.length === 0) return;
  const params = { known: variants.map(({ id }) => id).slice(0, 12) };
  throw invalidCommand(rtcIssue('PLAN_ID', { path: '/variantId', received: variantId, params }));
}

/** The state without a sale whose end has come since the last look at the clock. */
function stateNow({ writer, now }: Context): CommerceState {
  const at = now();
  const state = writer.state();
  return { ...state, sales: state.sales.filter(({ endsAt }) => at < Date.parse(endsAt)) };
}

function ask({ reserve, hashOf, record }: Context, reservation: Reservation): Asked {
  const { orderId, productId, variantId } = reservation;
  if (reserve === undefined) throw rtcError('RESERVE_FAILED', { reason: 'none', orderId });
  const failed = (cause: unknown): LivelaneError =>
    rtcError('RESERVE_FAILED', { reason: 'failed', orderId }, { retryable: true, cause });
  const attempt = async (): Promise<ReservationAnswer> => {
    const answer = await (variantId === undefined
      ? reserve(orderId, productId)
      : reserve(orderId, productId, variantId));
    const isAnswer = typeof answer?.reserved === 'boolean';
    if (
      isAnswer &&
      (answer.left === undefined || inputIssues(CountSchema, answer.left).length === 0)
    )
      return answer;
    throw failed(undefined);
  };
  const answer = attempt().catch((error: unknown) => {
    throw error instanceof Error && 'code' in error && error.code === 'RESERVE_FAILED'
      ? error
      : failed(error);
  });
  return { hash: hashOf(reservation), answer, raises: raisesOf(record, reservation) };
}

interface Answered {
  readonly reservation: Reservation;
  readonly answer: ReservationAnswer;
  readonly price: Money;
  readonly raises: number;
}

function carryOut(
  context: Context,
  { reservation, answer, price, raises }: Answered,
): CommandResult {
  const { orderId, productId, variantId, saleId, identity } = reservation;
  const unit = { productId, ...(variantId === undefined ? {} : { variantId }) };
  // Raised since the application was asked: the number may be of before.
  const isOld = raisesOf(context.record, unit) !== raises;
  if (!answer.reserved) {
    const refusal = rtcError('SOLD_OUT', unit);
    if (isOld || context.record.left.get(unitKey(unit))?.left === 0)
      return { events: [], envelopes: [], refusal };
    return { ...tell(context, { ...unit, left: 0 }), refusal };
  }
  return once(context, KEY(reservation, reservation), () =>
    logOnly(context, {
      type: 'reserve',
      orderId,
      person: context.pseudonym(identity),
      ...unit,
      ...(saleId === undefined ? {} : { saleId }),
      price,
      ...(answer.left === undefined || isOld ? {} : { left: answer.left }),
    }),
  );
}
