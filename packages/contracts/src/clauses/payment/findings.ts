import { findingEntry } from '../../clause/conflict/finding-entry.ts';

/** Conflicts of payment in stages. */
export const PAYMENT_FINDINGS = {
  STAGES_NOT_WHOLE: findingEntry(
    'error',
    [
      'The stages of {clause} sum to {sum} of the fee, not 100%.',
      '{clause}各期合计为费用的{sum}，不是 100%。',
    ],
    ['Make the shares sum to 1000000 parts per million.', '使各期比例之和为 1000000（百万分之）。'],
  ),
  STAGES_WITHOUT_FIXED: findingEntry(
    'error',
    [
      '{clause} pays a fee in stages that has no fixed amount.',
      '{clause}对没有固定金额的费用作了分期。',
    ],
    [
      'Name a fee with a fixed part; commission is paid by its own hold and due days.',
      '指向含固定部分的费用；佣金按其自身的观察期和付款期支付。',
    ],
  ),
  STAGES_REPEATED: findingEntry(
    'error',
    [
      '{clause} divides the fee “{id}” into stages, as “{first}” does already.',
      '{clause}所分期的费用“{id}”已由“{first}”分期。',
    ],
    ['Keep one payment clause for each fee.', '每项费用只保留一条付款条款。'],
  ),
  ASSESSMENT_MISSING: findingEntry(
    'error',
    [
      '{clause} makes a payment wait for an assessment, but no clause says what is assessed.',
      '{clause}约定考核后付款，但没有条款约定考核什么。',
    ],
    ['Add an assessment clause.', '增加效果考核条款。'],
  ),
  STAGE_NEVER_DUE: findingEntry(
    'error',
    [
      '{clause} has a stage that waits for a publication, and none of what it pays for is published: {deliverables}.',
      '{clause}有一期以内容发布为付款条件，但所对应的交付内容均不发布：{deliverables}。',
    ],
    [
      'Give the stage the trigger `completion`, or name a deliverable that is published.',
      '请将该期的触发条件设为 `completion`，或指向会发布的交付内容。',
    ],
  ),
  DEPOSIT_BEFORE_ASSESSMENT: findingEntry(
    'error',
    [
      'A performance deposit of {clause} falls due before its assessment.',
      '{clause}的效果保证金在考核之前即到期。',
    ],
    ['Give the stage the trigger "assessment".', '将该期的触发条件设为“assessment”。'],
  ),
  DEPOSIT_STEPS_UNCLEAR: findingEntry(
    'error',
    [
      'The steps of a performance deposit of {clause} are missing, not ascending, or not used by its release.',
      '{clause}的效果保证金阶梯缺失、未逐级递增，或其释放方式不使用阶梯。',
    ],
    [
      'List steps from the lowest up with the release `steps`, and none with another.',
      '释放方式为 `steps` 时自低到高列出各档，其他方式不列阶梯。',
    ],
  ),
} as const;
