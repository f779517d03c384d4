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
        say(ENTRIES[line.entry] ?? { en: line.entry }),
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

/** What a line is; a kind of a later version keeps its own name. */
const ENTRIES: Readonly<Record<string, LocalText>> = {
  'fixed-fee': { en: 'fixed fee', 'zh-Hans': '固定费用' },
  commission: { en: 'commission', 'zh-Hans': '佣金' },
  'commission-clawback': { en: 'commission clawback', 'zh-Hans': '佣金扣回' },
  amendment: { en: 'amendment', 'zh-Hans': '修订' },
  'early-end': { en: 'early end', 'zh-Hans': '提前终止' },
  rounding: { en: 'rounding of shares', 'zh-Hans': '分配尾差' },
  'unit-fee': { en: 'fee per unit', 'zh-Hans': '按件费用' },
  'action-fee': { en: 'fee per action', 'zh-Hans': '按行为费用' },
  guarantee: { en: 'minimum guarantee', 'zh-Hans': '保底补足' },
  'agent-share': { en: 'agent’s share', 'zh-Hans': '经纪分成' },
  'agent-deduction': { en: 'share to the agent', 'zh-Hans': '经纪分成扣减' },
  bonus: { en: 'bonus', 'zh-Hans': '奖金' },
  'deposit-released': { en: 'deposit released', 'zh-Hans': '保证金释放' },
  'deposit-forfeited': { en: 'deposit forfeited', 'zh-Hans': '保证金扣除' },
  retainer: { en: 'retainer', 'zh-Hans': '固定酬金' },
  'session-hours': { en: 'session hours', 'zh-Hans': '直播时长' },
  overtime: { en: 'overtime', 'zh-Hans': '超时' },
  expense: { en: 'expense', 'zh-Hans': '费用报销' },
  'in-kind': { en: 'in kind', 'zh-Hans': '实物酬劳' },
  advance: { en: 'advance', 'zh-Hans': '预付款' },
  'cancellation-fee': { en: 'cancellation fee', 'zh-Hans': '取消费用' },
  withholding: { en: 'withholding', 'zh-Hans': '代扣税款' },
  'sales-tax': { en: 'sales tax', 'zh-Hans': '流转税' },
  'sales-tax-included': { en: 'sales tax included', 'zh-Hans': '所含流转税' },
  'late-interest': { en: 'late interest', 'zh-Hans': '逾期利息' },
  'quota-reduction': { en: 'quota reduction', 'zh-Hans': '数量不足扣减' },
  payment: { en: 'payment', 'zh-Hans': '付款' },
  'payment-returned': { en: 'payment returned', 'zh-Hans': '付款退回' },
};
