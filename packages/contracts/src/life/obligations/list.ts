import type { CompleteContract } from '../../contract/document.ts';
import type { DealEnd } from '../../settlement/agreement/deal-end.ts';
import { calendarOf } from '../../settlement/schedule/calendar.ts';
import { formatMoney, type Settlement, toEpochMs } from '../../vocabulary/index.ts';
import { datedObligations } from './dated.ts';
import type { Obligation } from './obligation.ts';

/** Options of {@link obligationsOf}. */
export interface ObligationOptions {
  /** What is still to be paid, and by when. Default: no payments are listed. */
  readonly settlement?: Pick<Settlement, 'due'>;
  /** The early end of the deal, as `endOfDeal` gives it. Default: it runs to the end of its term. */
  readonly end?: DealEnd | null;
}

/**
 * Who owes what by when, as far as the contract fixes the time: publications and how long they stay, reports, quotas,
 * assessments, exclusivity and its tail, licences, blackouts, the term; and the payments of a settlement.
 * @param contract - complete: no clause leaves a slot open
 * @returns in the order of their times
 * @throws ZONE_TIME_INVALID for a local time that the clocks skip or show twice
 * @example
 * ```ts
 * import { createRequire } from 'node:module';
 * import { obligationsOf } from '@livelane/contracts/life';
 * const contract = createRequire(import.meta.url)('@livelane/contracts/schemas/contract.example.json');
 * obligationsOf(contract)[0]?.id; // => "term.start"
 * ```
 */
export function obligationsOf(
  contract: CompleteContract,
  { settlement, end = null }: ObligationOptions = {},
): Obligation[] {
  const list = [
    ...termOf(contract, end),
    ...datedObligations({ contract, end }),
    ...paymentsOf(contract, settlement?.due ?? []),
  ];
  return list
    .map((it) => ({ it, at: momentOf(it) }))
    .sort((a, b) => a.at - b.at || (a.it.id < b.it.id ? -1 : 1))
    .map(({ it }) => it);
}

/** The moment from which an obligation is in question, or at whose end its day is over, in epoch milliseconds. */
export function momentOf({ when, zone }: Pick<Obligation, 'when' | 'zone'>): number {
  return 'on' in when ? calendarOf(zone).endOf(when.on) : toEpochMs(when.at);
}

function termOf({ term, zone }: CompleteContract, end: DealEnd | null): Obligation[] {
  const last = calendarOf(zone).dateOf(toEpochMs(term.end) - 1);
  const on = end !== null && end.endsAt < toEpochMs(term.end) ? end.on : last;
  const whole = { clauseId: 'term', by: null, zone } as const;
  return [
    {
      ...whole,
      id: 'term.start',
      what: { en: 'the term begins', 'zh-Hans': '合同期限开始' },
      when: { at: term.start },
    },
    {
      ...whole,
      id: 'term.end',
      what: { en: 'last day of the contract', 'zh-Hans': '合同的最后一日' },
      when: { on },
    },
  ];
}

/** The payments that are due, by clause, payer, payee and day; several on one day are numbered. */
function paymentsOf({ zone }: CompleteContract, due: Settlement['due']): Obligation[] {
  const counts = new Map<string, number>();
  return due.map(({ payer, payee, clauseId, amount, on }) => {
    const name = `${clauseId}.pay.${payer}.${payee}.${on}`;
    const count = counts.get(name) ?? 0;
    counts.set(name, count + 1);
    const sum = formatMoney(amount);
    return {
      id: `${name}.${count}`,
      ...{ clauseId, by: payer ?? null, to: payee, zone },
      what: { en: `pay ${sum}`, 'zh-Hans': `支付 ${sum}` },
      when: { on },
    };
  });
}
