import { findingEntry } from '../../clause/conflict/finding-entry.ts';
import { RATE_CHANGE_FINDINGS } from './rate-changes/findings.ts';
import { TIER_FINDINGS } from './tiers/findings.ts';

/** Conflicts of fees: parts, payer, work, taxes, bonus steps, and the grade that the deal was struck on. */
export const FEE_FINDINGS = {
  FEE_PART_UNUSED: findingEntry(
    'error',
    [
      '{clause} has the part `{part}`, which its model `{model}` does not pay.',
      '{clause}写有 `{part}`，但其费用模式 `{model}` 不支付该部分。',
    ],
    ['Remove the part or choose the model that pays it.', '删除该部分，或选择包含该部分的模式。'],
  ),
  FEE_TO_PAYER: findingEntry(
    'error',
    ['{clause} is paid by “{party}” to itself.', '{clause}的付款方与收款方同为“{party}”。'],
    ['Name another payer or payee.', '更正付款方或收款方。'],
  ),
  TAXES_ABOVE_FEE: findingEntry(
    'error',
    [
      'The taxes on {clause} exceed it, or equal it where the payer bears them.',
      '{clause}代扣的税合计超过该费用，或在付款方承担时占其全部。',
    ],
    ['Correct the withholding rates.', '更正代扣税率。'],
  ),
  FEE_WITHOUT_WORK: findingEntry(
    'error',
    [
      '{clause} pays {per}, but covers no deliverable of that form.',
      '{clause}{per}支付，但所涵盖的交付内容中没有此类。',
    ],
    [
      'Cover a deliverable of that form, or change what the amount is paid for.',
      '涵盖相应形式的交付内容，或更改计费单位。',
    ],
  ),
  COMMISSIONS_OVERLAP: findingEntry(
    'warning',
    [
      'One sale can meet {clause} and {other}, and earns only the one with more conditions, in a tie the first: {sale}.',
      '同一笔销售可能同时符合{clause}与{other}，只计条件较多的一项，条件数相同的计在前的一项：{sale}。',
    ],
    [
      'Say in `sales` of both what each counts, such as its `productIds`, so that no sale meets both (gifts of viewers are reported as sales too); or set `inAddition` where a sale is to earn both.',
      '请在两项的 `sales` 中写明各自计入哪些销售（如各自的 `productIds`），使同一笔销售不会同时符合（观众打赏也作为销售上报）；若一笔销售应同时计两项，请设 `inAddition`。',
    ],
  ),
  CODE_OF_OTHER: findingEntry(
    'error',
    [
      '{clause} counts sales with the code “{code}”, which is that of “{owner}” and not of its payee.',
      '{clause}计算使用优惠码“{code}”的销售，而该码属于“{owner}”，不属于收款方。',
    ],
    [
      'Name a code of the payee, or pay the owner of the code.',
      '改用收款方的优惠码，或向该码的持有人支付。',
    ],
  ),
  FEE_ABOVE_BREAK_EVEN: findingEntry(
    'warning',
    [
      'The fixed fee of {clause} is above the break-even fee of grade {grade}.',
      '{clause}的固定费用高于评分{grade}给出的盈亏平衡费用。',
    ],
    ['Lower the fee, or shift it to commission.', '降低固定费用，或改以佣金支付。'],
  ),
  STEPS_UNORDERED: findingEntry(
    'error',
    ['The bonus steps of {clause} are not in ascending order.', '{clause}的奖金阶梯没有逐级递增。'],
    ['List the steps from the lowest up, each once.', '自低到高排列各档，每档一次。'],
  ),
  ...TIER_FINDINGS,
  ...RATE_CHANGE_FINDINGS,
} as const;
