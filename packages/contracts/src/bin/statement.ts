import { ENTRY_NAMES } from '../payout/statement-labels.ts';
import { formatMoney, inert, type LocalText, type Settlement } from '../vocabulary/index.ts';
import { terminalTable } from '../vocabulary/node/index.ts';

/** The settlement in a few words, and the amounts owed, by payee. */
export function owed({ id, payees, due }: Settlement): LocalText {
  const open = payees.filter(({ outstanding }) => outstanding.minor !== '0');
  const to = (name: (typeof payees)[number]): string =>
    [
      `${inert(name.name)} ${formatMoney(name.outstanding)}`,
      ...due
        .filter(({ payee }) => payee === name.id)
        .map(({ on, amount }) => `${formatMoney(amount)} ${on}`),
    ].join(', ');
  const each = open.map(to).join('; ');
  return {
    en: `settlement ${id} (${each === '' ? 'nothing is owed' : `owed: ${each}`})`,
    'zh-Hans': `结算单 ${id}（${each === '' ? '无应付款项' : `应付：${each}`}）`,
  };
}

/** A settlement as tables for people. */
export function statement(
  settlement: Settlement,
  say: (message: Record<string, string>) => string,
): string {
  const { lines, due, totals, id, knownAsOf } = settlement;
  const sums = TOTALS.flatMap(({ field, always, ...name }) => {
    const amount = totals[field];
    if (amount === undefined || (!always && amount.minor === '0')) return [];
    return [`${say(name)} ${formatMoney(amount)}`];
  });
  return [
    `${id}  ${knownAsOf}`,
    terminalTable(
      lines.map((line) => [
        line.clauseId,
        say(ENTRY_NAMES[line.entry] ?? { en: line.entry }),
        formatMoney(line.amount),
        say(line.explanation),
      ]),
    ),
    terminalTable(due.map((it) => [it.on, it.payee, formatMoney(it.amount), say(it.why)])),
    say({ en: sums.join(', '), 'zh-Hans': sums.join('，') }),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** The totals that are printed: three always, the others where they are not zero. */
const TOTALS = [
  { field: 'earned', always: true, en: 'earned', 'zh-Hans': '应得' },
  { field: 'pending', always: false, en: 'pending', 'zh-Hans': '待确认' },
  { field: 'withheld', always: false, en: 'withheld', 'zh-Hans': '代扣' },
  { field: 'paid', always: true, en: 'paid', 'zh-Hans': '已付' },
  { field: 'overpaid', always: false, en: 'overpaid', 'zh-Hans': '多付' },
  { field: 'outstanding', always: true, en: 'outstanding', 'zh-Hans': '未付' },
] as const;
