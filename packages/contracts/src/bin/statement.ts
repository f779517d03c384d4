import { ENTRY_NAMES } from '../payout/statement-labels.ts';
import { formatMoney, inert, type LocalText, type Settlement } from '../vocabulary/index.ts';
import { terminalTable } from '../vocabulary/node/index.ts';

/** The settlement in a few words, and the amounts owed, by payee, with the days on which they fall due. */
export function owed({ id, payees, due }: Settlement): LocalText {
  const open = payees.filter(({ outstanding }) => outstanding.minor !== '0');
  const to = ({ id: payee, name, outstanding }: (typeof payees)[number]): LocalText => {
    const days = due.filter((it) => it.payee === payee);
    const total = `${inert(name)} ${formatMoney(outstanding)}`;
    if (days.length === 0) return { en: total, 'zh-Hans': total };
    const [only] = days;
    const on = (between: string): string =>
      days.length === 1 && only !== undefined
        ? only.on
        : days.map((it) => `${it.on} ${formatMoney(it.amount)}`).join(between);
    return { en: `${total}, due ${on(', ')}`, 'zh-Hans': `${total}，到期日 ${on('、')}` };
  };
  const each = open.map(to);
  const [en, chinese] = [each.map((it) => it['en']), each.map((it) => it['zh-Hans'])];
  return {
    en: `settlement ${id} (${open.length === 0 ? 'nothing is owed' : `owed: ${en.join('; ')}`})`,
    'zh-Hans': `结算单 ${id}（${open.length === 0 ? '无应付款项' : `应付：${chinese.join('；')}`}）`,
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
