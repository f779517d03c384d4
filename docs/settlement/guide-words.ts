/** What the guide says besides its figures, by language. */
export const GUIDE = {
  en: {
    other: '[中文](how-the-money-is-worked-out.zh-Hans.md)',
    about:
      'One deal, by hand: from the sale to the list of payments. The page is written from a settlement that a test compares with amounts worked out on paper; anybody can do the same from the statement alone ([Statements that two people can recompute](statements-that-two-people-can-recompute.md)). All [ways of paying](../ways-of-paying/README.md) have an example of their own.',
    terms: '## 1. What was agreed',
    termsAbout: 'Money is in whole minor units, rates are in parts per million.',
    facts: '## 2. What happened',
    factsAbout: (day: string) =>
      `The statement is made on ${day}, from the facts that were recorded by then. A fact that is recorded later changes later statements only.`,
    days: ['day', 'fact'],
    net: '## 3. From orders to net sales',
    netAbout:
      'A sale is what its events leave: `max(0, newest revision − refunds and cancellations − Σ over chargebacks max(0, chargeback − what was won back))`. What was credited to others is not counted.',
    orders: ['order', 'sold', 'returned', 'left'],
    commission: '## 4. From net sales to commission',
    commissionAbout:
      'The rate of each sale is added, exactly, to a running total; the total is rounded once, and the line books the difference to what was booked before. So no cent is lost or won by how sales are divided, and a full return ends at zero.',
    running: ['entry', 'adds', 'total', 'rounded', 'booked before', 'this line'],
    fixed: '## 5. The fixed fee',
    fixedAbout: (amount: string) =>
      `${amount} in halves by largest remainder: both get their share rounded down, and the unit that is left goes to the earliest.`,
    shares: ['amount', 'calculation'],
    tax: '## 6. Tax',
    taxAbout:
      'The tax is a share of everything that was earned, on a running total of its own. What is taken back takes its tax back.',
    states: '## 7. What became of each amount',
    statesAbout:
      'The lines never change; what became of them stands beside them in `states`, as of the known state. A line may be in several states; their amounts sum to the line.',
    stateHead: ['state', 'meaning', 'in this deal'],
    balance: '## 8. The balance',
    balanceAbout:
      'Kept for every payer and payee apart, in `debts`: what one pays too much lowers no other debt. Outstanding is earned − withheld − paid, where that is above zero; else the difference is overpaid.',
    balances: [
      'payer',
      'payee',
      'earned',
      'withheld',
      'paid',
      'outstanding',
      'overpaid',
      'pending',
    ],
    due: '## 9. What is due when',
    dueAbout:
      'The outstanding amount by day, in the contract’s zone. Payments cover the oldest debt first.',
    dues: ['day', 'from', 'to', 'amount', 'clause'],
    list: '## 10. The list of payments',
    listAbout:
      'What is due by the day of the statement, one row for each debt. The account comes from your application, which knows the bank details; a contract holds none. `livelane-contracts payout` writes such a list as CSV (`payoutList` of `@livelane/contracts/payout` in code), with the lines behind each payment. What the bank paid comes back as facts of the type `payment` with its reference, and the next statement counts it.',
  },
  'zh-Hans': {
    other: '[English](how-the-money-is-worked-out.md)',
    about:
      '一个合作案例，逐步手算：从销售到付款清单。本页由结算生成，并由测试与纸面算得的金额核对；任何人都可仅凭结算单重新计算（[两人可各自复算的结算单](statements-that-two-people-can-recompute.zh-Hans.md)）。所有[付款方式](../ways-of-paying/zh-Hans/README.md)均有各自的示例。',
    terms: '## 1. 约定',
    termsAbout: '金额以最小货币单位的整数表示，比例以百万分之一表示。',
    facts: '## 2. 事实',
    factsAbout: (day: string) =>
      `结算单于 ${day} 出具，依据当时已录入的事实。之后录入的事实只影响之后的结算单。`,
    days: ['日期', '事实'],
    net: '## 3. 从订单到净销售额',
    netAbout:
      '一笔销售以其各事件之后的余额计：`max(0, 最新版本 − 退款与取消 − Σ 各拒付 max(0, 拒付 − 其胜诉))`。归因于他人的部分不计。',
    orders: ['订单', '销售', '退回', '余额'],
    commission: '## 4. 从净销售额到佣金',
    commissionAbout:
      '每笔销售乘以比例的精确值计入累计值；累计值只舍入一次，每行入账其与此前已入账之差。因此无论销售如何拆分，分厘不增不减，全额退款后归零。',
    running: ['条目', '本次增加', '累计', '舍入', '此前已入账', '本行'],
    fixed: '## 5. 固定费用',
    fixedAbout: (amount: string) =>
      `${amount} 分两半，按最大余数法：各自向下取整，剩余单位归最早一期。`,
    shares: ['金额', '计算'],
    tax: '## 6. 税款',
    taxAbout: '税款为全部应得款项的一定比例，按自身的累计值计算。扣回款项时一并退回其税款。',
    states: '## 7. 各笔金额的状态',
    statesAbout:
      '行一经写入不再变动；其状态按已知情况列于 `states`。一行可处于多种状态，各状态金额之和等于该行金额。',
    stateHead: ['状态', '含义', '本例金额'],
    balance: '## 8. 余额',
    balanceAbout:
      '按每对付款方与收款方分别记于 `debts`：一方多付不减少其他债务。未付 = 应得 − 代扣 − 已付；为负时，差额为多付。',
    balances: ['付款方', '收款方', '应得', '代扣', '已付', '未付', '多付', '待定'],
    due: '## 9. 何时应付',
    dueAbout: '未付金额按日列出，以合同时区计。付款先清偿最早到期的债务。',
    dues: ['日期', '付款方', '收款方', '金额', '条款'],
    list: '## 10. 付款清单',
    listAbout:
      '截至结算日已到期的款项，每笔债务一行。收款账户由贵方系统提供，合同不含银行信息。`livelane-contracts payout` 将此清单写成 CSV（代码中为 `@livelane/contracts/payout` 的 `payoutList`），并附每笔付款所依据的行。银行实际支付的款项以 `payment` 类型的事实连同其流水号回录，由下一份结算单计入。',
  },
} as const;
