import { entry } from './entry.ts';

/** Fees, bonuses, stages and shares, and the grade that the fee was struck on. */
export const MONEY_CODES = {
  FEE_PART_UNUSED: entry(
    'error',
    [
      '{clause} holds the part `{part}`, which its model `{model}` does not pay.',
      '{clause}写有 `{part}`，但其费用模式 `{model}` 不支付该部分。',
    ],
    ['Remove the part or choose the model that pays it.', '删除该部分，或选择包含该部分的模式。'],
  ),
  FEE_TO_PAYER: entry(
    'error',
    ['{clause} is paid by “{party}” to itself.', '{clause}的付款方与收款方同为“{party}”。'],
    ['Name another payer or payee.', '更正付款方或收款方。'],
  ),
  TAXES_ABOVE_FEE: entry(
    'error',
    [
      'The taxes on {clause} take more than it, or all of it where the payer bears them.',
      '{clause}代扣的税合计超过该费用，或在付款方承担时占其全部。',
    ],
    ['Correct the withholding rates.', '更正代扣税率。'],
  ),
  FEE_WITHOUT_WORK: entry(
    'error',
    [
      '{clause} pays {per}, and no deliverable that it covers is one.',
      '{clause}{per}支付，但所涵盖的交付内容中没有此类。',
    ],
    [
      'Cover a deliverable of that form, or change what the amount is paid for.',
      '涵盖相应形式的交付内容，或更改计费单位。',
    ],
  ),
  FEE_ABOVE_BREAK_EVEN: entry(
    'warning',
    [
      'The fixed fee of {clause} is above the break-even fee of grade {grade}.',
      '{clause}的固定费用高于评估{grade}给出的盈亏平衡费用。',
    ],
    ['Lower the fee, or shift it to commission.', '降低固定费用，或改以佣金支付。'],
  ),
  GRADE_EXPIRED: entry(
    'warning',
    [
      'The grade {grade} expired on {date}, before the contract was drafted.',
      '评估{grade}已于{date}过期，早于合同起草。',
    ],
    ['Grade the creator again.', '重新评估达人。'],
  ),
  STEPS_UNORDERED: entry(
    'error',
    ['The bonus steps of {clause} do not rise.', '{clause}的奖金阶梯没有逐级递增。'],
    ['List the steps from the lowest up, each once.', '自低到高排列各档，每档一次。'],
  ),
  STAGES_NOT_WHOLE: entry(
    'error',
    [
      'The stages of {clause} sum to {sum} of the fee, not 100%.',
      '{clause}各期合计为费用的{sum}，不是 100%。',
    ],
    ['Make the shares sum to 1000000 parts per million.', '使各期比例之和为 1000000（百万分之）。'],
  ),
  STAGES_WITHOUT_FIXED: entry(
    'error',
    ['{clause} stages a fee that has no fixed amount.', '{clause}对没有固定金额的费用作了分期。'],
    [
      'Name a fee with a fixed part; commission is paid by its own hold and due days.',
      '指向含固定部分的费用；佣金按其自身的观察期和付款期支付。',
    ],
  ),
  STAGES_REPEATED: entry(
    'error',
    [
      '{clause} stages the fee “{id}”, which “{first}” stages already.',
      '{clause}所分期的费用“{id}”已由“{first}”分期。',
    ],
    ['Keep one payment clause for each fee.', '每项费用只保留一条付款条款。'],
  ),
  SPLIT_NOT_WHOLE: entry(
    'error',
    ['The shares of {clause} sum to {sum}, not 100%.', '{clause}各方比例合计为{sum}，不是 100%。'],
    ['Make the shares sum to 1000000 parts per million.', '使各方比例之和为 1000000（百万分之）。'],
  ),
  SPLIT_REPEATED: entry(
    'error',
    [
      '{clause} splits the fee “{id}”, which “{first}” splits already.',
      '{clause}所拆分的费用“{id}”已由“{first}”拆分。',
    ],
    ['Keep one payee split for each fee.', '每项费用只保留一条收款方分成条款。'],
  ),
} as const;
