import { type PayerTotal, totalsOf } from '../../store/settle-stored.ts';
import { formatMoney, inert, localText, type Settlement } from '../../vocabulary/index.ts';
import { type BinContext, terminalTable } from '../../vocabulary/node/index.ts';
import type { Failure } from './error-text.ts';

/** What is kept of a statement until the run ends. */
export type SettledSums = Pick<Settlement, 'currency' | 'debts'>;

/** How a run over many contracts ended. */
export interface RunReport {
  readonly period: string;
  /** Statements made by this call. */
  readonly settled: number;
  /** Statements that were there already. */
  readonly kept: number;
  /** Contracts whose statement has findings that are errors. */
  readonly toCheck: readonly string[];
  /** Those findings, in the language of the command. */
  readonly errors: readonly Failure[];
  readonly failures: readonly Failure[];
  /** What each payer owes and paid, by currency, over all statements of the period. */
  readonly totals: readonly PayerTotal[];
}

/** The report of a run, from its statements. */
export function runReport(
  statements: Iterable<SettledSums>,
  report: Omit<RunReport, 'totals' | 'toCheck'>,
): RunReport {
  const toCheck = [...new Set(report.errors.map(({ contract }) => contract))];
  return { ...report, toCheck, totals: totalsOf(statements) };
}

/** The findings of a contract's statement that are errors. */
export function errorsOf(
  contract: string,
  { findings }: Pick<Settlement, 'findings'>,
  { locale }: Pick<BinContext, 'locale'>,
): Failure[] {
  return findings
    .filter(({ severity = 'error' }) => severity === 'error')
    .map(({ code, message, detail, fix }) => ({
      ...{ contract, code },
      message: [message ?? detail, ...(fix === undefined ? [] : [fix])]
        .map((text) => localText(text, locale))
        .join(locale === 'en' ? ' ' : ''),
    }));
}

/** A report as a table for people; what failed is on standard error. */
export function runTable(
  { period, settled, kept, failures, totals }: RunReport,
  { say }: Pick<BinContext, 'say'>,
): string {
  const [all, failed] = [settled + kept, failures.length];
  const head = say({
    en: `${period}: ${all} statement(s), ${kept} of them from before; ${failed} contract(s) not settled`,
    'zh-Hans': `${period}：结算单 ${all} 份，其中此前已出具 ${kept} 份；未结算合同 ${failed} 份`,
  });
  const names = [
    { en: 'payer', 'zh-Hans': '付款方' },
    { en: 'earned', 'zh-Hans': '应得' },
    { en: 'withheld', 'zh-Hans': '代扣' },
    { en: 'paid', 'zh-Hans': '已付' },
    { en: 'outstanding', 'zh-Hans': '未付' },
  ].map(say);
  const rows = totals.map((total) => [
    inert(total.payer),
    ...[total.earned, total.withheld, total.paid, total.outstanding].map((amount) => ({
      number: formatMoney(amount),
    })),
  ]);
  return rows.length === 0 ? head : `${head}\n\n${terminalTable([names, ...rows])}`;
}
