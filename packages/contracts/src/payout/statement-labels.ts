import type { LocalText } from '../vocabulary/index.ts';

/** The words of a payee's statement, in both languages. */
export const LABELS = {
  title: { en: 'Statement', 'zh-Hans': '结算单' },
  payee: { en: 'Payee', 'zh-Hans': '收款方' },
  payer: { en: 'Payer', 'zh-Hans': '付款方' },
  contract: { en: 'Contract', 'zh-Hans': '合同' },
  number: { en: 'Statement number', 'zh-Hans': '结算单号' },
  period: { en: 'Period', 'zh-Hans': '期间' },
  knownAsOf: { en: 'Known as of', 'zh-Hans': '数据截至' },
  hash: { en: 'Hash', 'zh-Hans': '哈希' },
  balance: { en: 'Balance', 'zh-Hans': '余额' },
  earned: { en: 'Earned', 'zh-Hans': '应得' },
  withheld: { en: 'Withheld tax', 'zh-Hans': '代扣税款' },
  paid: { en: 'Paid', 'zh-Hans': '已付' },
  pending: { en: 'Pending', 'zh-Hans': '待确认' },
  outstanding: { en: 'Outstanding', 'zh-Hans': '未付' },
  overpaid: { en: 'Overpaid', 'zh-Hans': '多付' },
  lines: { en: 'Lines', 'zh-Hans': '分录' },
  line: { en: 'Line', 'zh-Hans': '分录' },
  clause: { en: 'Clause', 'zh-Hans': '条款' },
  amount: { en: 'Amount', 'zh-Hans': '金额' },
  currency: { en: 'Currency', 'zh-Hans': '币种' },
  state: { en: 'State', 'zh-Hans': '状态' },
  explanation: { en: 'How it is worked out', 'zh-Hans': '计算说明' },
  due: { en: 'To be paid', 'zh-Hans': '应付款项' },
  on: { en: 'Due on', 'zh-Hans': '应付日' },
  none: { en: 'Nothing.', 'zh-Hans': '无。' },
} as const satisfies Readonly<Record<string, LocalText>>;

/** The states of lines; one of a later version keeps its own name. */
export const STATE_NAMES: Readonly<Record<string, LocalText>> = {
  pending: { en: 'pending', 'zh-Hans': '待确认' },
  payable: { en: 'payable later', 'zh-Hans': '待付' },
  due: { en: 'due', 'zh-Hans': '到期应付' },
  paid: { en: 'paid', 'zh-Hans': '已付' },
  withheld: { en: 'withheld', 'zh-Hans': '已代扣' },
  'clawed-back': { en: 'clawed back', 'zh-Hans': '已扣回' },
  rounding: { en: 'rounding', 'zh-Hans': '尾差' },
  forfeited: { en: 'forfeited', 'zh-Hans': '已没收' },
  agent: { en: 'to the agent', 'zh-Hans': '归经纪方' },
};
