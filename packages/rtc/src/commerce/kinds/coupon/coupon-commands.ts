import { IdSchema, toInstant } from '@livelane/contracts/vocabulary';
import { rtcError } from '../../../errors/rtc-errors.ts';
import { rtcIssue } from '../../../errors/rtc-issues.ts';
import { invalidCommand } from '../../plan-index.ts';
import {
  type CommandContext,
  type CommandResult,
  checkField,
  inOrder,
  logOnly,
  once,
  publish,
} from '../command.ts';
import { MAX_DROPS } from './coupon.ts';
import type { CouponMemory } from './coupon-memory.ts';

/** Coupons that are released: one code for all, or one for each of the viewers who ask first. */
export interface DropStart {
  /** Id of the drop, which no other drop of the session has. */
  readonly dropId: string;
  /** The code that everyone may use. Default: `codes`. */
  readonly code?: string;
  /** 1 to 10,000 different codes, each of which is given to one viewer, drawn at random. Default: `code`. */
  readonly codes?: readonly string[];
}

/** A viewer who asks for a code. */
export interface CouponRequest {
  /** The viewer, as verified by a token. */
  readonly identity: string;
  /** Id of the drop. */
  readonly dropId: string;
}

/** Commands about coupons. */
export interface CouponCommands<Result> {
  /** Releases coupons. */
  drop(start: DropStart): Result;
  /** Ends a drop. */
  endDrop(drop: { readonly dropId: string }): Result;
  /** Gives a viewer a code that nobody else is given; asked again, the same one. @throws COUPONS_GONE */
  coupon(request: CouponRequest): Result;
}

type Context = CommandContext<CouponMemory>;

/** The most codes of a drop. */
const MAX_CODES = 10_000;

export function couponCommands(context: Context): CouponCommands<CommandResult> {
  return {
    drop: (start) => begin(context, start),
    endDrop: ({ dropId }) => {
      if (!isOpen(context, dropId))
        throw invalidCommand(rtcIssue('DROP_OPEN', { path: '/dropId', received: dropId }));
      return end(context, dropId);
    },
    coupon: (request) => give(context, request),
  };
}

function isOpen({ writer }: Context, dropId: string): boolean {
  return writer.state().drops.some((it) => it.dropId === dropId);
}

function begin(context: Context, start: DropStart): CommandResult {
  const { dropId, code, codes } = start;
  checkCodes(start);
  if (context.record.knownDrops.has(dropId) || isOpen(context, dropId))
    throw invalidCommand(rtcIssue('ID_UNUSED', { path: '/dropId', received: dropId }));
  if (context.writer.state().drops.length >= MAX_DROPS) {
    const params = { maximum: MAX_DROPS };
    throw invalidCommand(rtcIssue('DROPS_AT_MOST', { path: '/dropId', received: dropId, params }));
  }
  const at = toInstant(context.now());
  const own = code === undefined ? {} : { code };
  const shown = { type: 'drop', dropId, phase: 'start', ...own } as const;
  const detail = codes === undefined ? shown : { ...shown, coupons: codes.length };
  const begun = publish(context, { ...shown, at }, detail);
  return codes === undefined ? begun : { ...begun, cause: { codes } };
}

function checkCodes({ dropId, code, codes }: DropStart): void {
  const listed = codes ?? (code === undefined ? [] : [code]);
  const isOne = (code === undefined) !== (codes === undefined);
  const areDifferent = new Set(listed).size === listed.length;
  const count = listed.length;
  if (!isOne || !areDifferent || count === 0 || count > MAX_CODES) {
    const params = { maximum: MAX_CODES };
    // Codes are valuable: the error must not list them.
    throw invalidCommand(rtcIssue('DROP_CODES', { path: '/codes', received: { count }, params }));
  }
  checkField(IdSchema, dropId, '/dropId');
  for (const [at, it] of listed.entries())
    checkField(IdSchema, it, codes === undefined ? '/code' : `/codes/${at}`);
}

function end(context: Context, dropId: string): CommandResult {
  const at = toInstant(context.now());
  const detail = { type: 'drop', dropId, phase: 'stop' } as const;
  return publish(context, { ...detail, at }, detail);
}

function give(context: Context, { identity, dropId }: CouponRequest): CommandResult {
  const person = context.pseudonym(identity);
  const id = JSON.stringify([dropId, person]);
  return once(context, { path: '/dropId', id, content: { dropId, person } }, () => {
    const drop = context.record.knownDrops.get(dropId);
    if (drop === undefined && !isOpen(context, dropId))
      throw invalidCommand(rtcIssue('DROP_OPEN', { path: '/dropId', received: dropId }));
    const left = drop?.isOpen === true ? [...drop.left] : [];
    const code = left[Math.floor(context.random() * left.length)];
    if (code === undefined) throw rtcError('COUPONS_GONE', { dropId });
    const given = logOnly(context, { type: 'coupon', dropId, person, code });
    // The last one also ends the drop.
    return left.length === 1 ? inOrder(given, end(context, dropId)) : given;
  });
}
