import * as z from 'zod/mini';
import type { CompleteContract } from '../contract/document.ts';
import { contractError } from '../error/contract-error.ts';
import { workflowIssue } from '../error/workflow-issues.ts';
import {
  type FxQuote,
  FxQuoteSchema,
  type Instant,
  InstantSchema,
  inputInvalid,
  parseInput,
  type Settlement,
  toEpochMs,
  type Window,
  WindowSchema,
  type Zone,
} from '../vocabulary/index.ts';
import { earningClauses } from './earnings/earnings.ts';
import { calendarOf, type LinesBy } from './schedule/calendar.ts';

/** Options of `settle`. */
export interface SettleOptions {
  /** Facts recorded after this instant are ignored. */
  readonly knownAsOf: Instant;
  /**
   * Exchange rates. The newest quote not later than a sale or a payment applies to it; a rate of 1 is never assumed.
   * Default: none, all amounts are in the contract's currency.
   */
  readonly fx?: readonly FxQuote[];
  /**
   * Lists only lines booked within this window; balances always cover the whole deal. Default: the whole term, all
   * lines.
   */
  readonly period?: Window;
  /**
   * `day` books the commission of a day in the contract's zone as one line for each reason, due day and exchange quote.
   * `knownAsOf` is the end of a day then, so that no later statement changes a line. Default: `moment`, a line for what
   * became known at one moment.
   */
  readonly linesBy?: LinesBy;
  /**
   * The statement before, with a period that ends where this one begins: this one lists the lines that follow its own.
   * Default: none, this is the first statement.
   */
  readonly previous?: Settlement;
}

/** @throws INPUT_INVALID for options that do not fit; CLAUSE_MISSING where a revision earns nothing */
export function checkOptions(chain: readonly CompleteContract[], options: SettleOptions): void {
  parseInput(z.looseObject({}), options, 'SettleOptions');
  const { knownAsOf, fx, period } = options;
  parseInput(InstantSchema, knownAsOf, 'knownAsOf');
  if (fx !== undefined) parseInput(z.array(FxQuoteSchema), fx, 'fx');
  if (period !== undefined) parseInput(WindowSchema, period, 'period');
  const zone = chain[0]?.zone ?? 'UTC';
  if (options.linesBy === 'day' && !isEndOfDay(zone, knownAsOf))
    throw inputInvalid('knownAsOf', [
      workflowIssue('END_OF_DAY', { received: knownAsOf, params: { zone } }),
    ]);
  if (chain.some((contract) => earningClauses(contract).length === 0))
    throw contractError('CLAUSE_MISSING', { clause: 'fee', reason: 'fee' });
}

function isEndOfDay(zone: Zone, knownAsOf: Instant): boolean {
  const calendar = calendarOf(zone);
  const at = toEpochMs(knownAsOf);
  return calendar.endOf(calendar.dateOf(at - 1)) === at;
}
