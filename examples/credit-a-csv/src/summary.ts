import type { CreditedSale, CreditTotal, Finding } from '@livelane/attribution';
import { type DisplayLanguage, formatMoney } from '@livelane/contracts/vocabulary';

/** What a summary is about. */
export interface Summed {
  readonly language: DisplayLanguage;
  readonly sales: readonly CreditedSale[];
  readonly totals: readonly CreditTotal[];
  readonly findings: readonly Finding[];
}

const WORDS = {
  en: { rows: 'rows', totals: 'credited', nobody: '(nobody)', findings: 'to look at' },
  'zh-Hans': { rows: '明细', totals: '归因合计', nobody: '（无人）', findings: '需要查看' },
} as const;

/** The credit in a few lines, for a screen. */
export function summaryOf({ language, sales, totals, findings }: Summed): string[] {
  const words = WORDS[language];
  const name = (to: CreditTotal['party']): string => (to.party === 'nobody' ? words.nobody : to.id);
  const rows = sales.flatMap(({ orderId, change, credits }) =>
    credits.map(({ to, amount, evidence }) => {
      const why = evidence.why[language] ?? '';
      return `  ${orderId} ${change} ${name(to)} ${formatMoney(amount)}: ${why}`;
    }),
  );
  return [
    `${words.rows}:`,
    ...rows,
    `${words.totals}:`,
    ...totals.map(
      ({ period, party, amount }) => `  ${period} ${name(party)}: ${formatMoney(amount)}`,
    ),
    `${words.findings}:`,
    ...findings.map(({ code, message }) => `  ${code}: ${message[language] ?? ''}`),
  ];
}
