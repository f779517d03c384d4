import type { LocalText } from '../vocabulary/index.ts';

/** How much an issue matters: an `error` stops planning and settling, a `warning` wants a decision, a `hint` is worth a look. */
export type Severity = 'error' | 'warning' | 'hint';

/** What a code of the review says and how it is mended; `{name}` is filled in where the issue is found. */
export interface CodeEntry {
  readonly severity: Severity;
  readonly says: LocalText;
  readonly fix: LocalText;
}

const entry = (
  severity: Severity,
  says: readonly [en: string, zh: string],
  fix: readonly [en: string, zh: string],
): CodeEntry => ({
  severity,
  says: { en: says[0], 'zh-Hans': says[1] },
  fix: { en: fix[0], 'zh-Hans': fix[1] },
});

/**
 * Every code that the review of a contract can give, with its severity, its sentence and its fix.
 * @example
 * ```ts
 * import { REVIEW_CODES } from '@livelane/contracts';
 * REVIEW_CODES.STAGES_NOT_WHOLE.severity; // => "error"
 * ```
 */
export const REVIEW_CODES = {
  SLOT_OPEN: entry(
    'error',
    ['{clause}{wording} does not say: {slots}.', '{clause}{wording}没有写明：{slots}。'],
    ['Fill in the named fields.', '补全所列字段。'],
  ),
  ITEM_MISSING: entry(
    'error',
    ['The contract does not settle {item}.', '合同没有约定：{item}。'],
    ['Add a clause of kind "{kind}" that does.', '增加一条“{kind}”类型的条款予以约定。'],
  ),
  PHRASE_VAGUE: entry(
    'error',
    [
      'Nobody can be held to “{phrase}” in {clause}: {why}.',
      '{clause}中的“{phrase}”无法据以履行：{why}。',
    ],
    [
      'Replace it by a number, a date, a list or a typed field.',
      '改用具体数字、日期、清单或结构化字段。',
    ],
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
  SPLIT_REPEATED: entry(
    'error',
    [
      '{clause} splits the fee “{id}”, which “{first}” splits already.',
      '{clause}所拆分的费用“{id}”已由“{first}”拆分。',
    ],
    ['Keep one payee split for each fee.', '每项费用只保留一条收款方分成条款。'],
  ),
  SPLIT_NOT_WHOLE: entry(
    'error',
    ['The shares of {clause} sum to {sum}, not 100%.', '{clause}各方比例合计为{sum}，不是 100%。'],
    ['Make the shares sum to 1000000 parts per million.', '使各方比例之和为 1000000（百万分之）。'],
  ),
  ATTRIBUTION_MISSING: entry(
    'error',
    [
      '{clause} pays for or counts credited sales, but no clause says how a sale is credited.',
      '{clause}按归属销售计付或计数，但没有条款约定如何界定归属。',
    ],
    ['Add an attribution clause.', '增加转化归因条款。'],
  ),
  ATTRIBUTION_REPEATED: entry(
    'error',
    [
      '{clause} is a second attribution rule; only one can settle.',
      '{clause}是第二条归因规则，结算只能依据一条。',
    ],
    ['Keep one attribution clause.', '仅保留一条归因条款。'],
  ),
  WINDOW_EXCEEDS_ASSESSMENT: entry(
    'error',
    [
      'An attribution window of {clause} is longer than the assessment period of {assessment}.',
      '{clause}的归因窗口期长于{assessment}的考核周期。',
    ],
    ['Shorten the window or lengthen the period.', '缩短窗口期或延长考核周期。'],
  ),
  ASSESSMENT_MISSING: entry(
    'error',
    [
      '{clause} makes a payment wait for an assessment, but no clause says what is assessed.',
      '{clause}约定考核后付款，但没有条款约定考核什么。',
    ],
    ['Add an assessment clause.', '增加效果考核条款。'],
  ),
  ASSESSMENT_OUTSIDE_TERM: entry(
    'error',
    [
      'The assessment period of {clause} reaches out of the term of the contract.',
      '{clause}的考核周期超出合同期限。',
    ],
    ['Move the period or the term.', '调整考核周期或合同期限。'],
  ),
  ASSESSED_TOO_EARLY: entry(
    'error',
    [
      '{clause} is assessed on {date}, before its period ends.',
      '{clause}的认定日{date}早于考核周期结束。',
    ],
    ['Assess on or after the last day of the period.', '将认定日定于考核周期最后一日或之后。'],
  ),
  REPORT_AFTER_ASSESSMENT: entry(
    'warning',
    [
      'The report of {clause} may come after {assessment} is assessed on {date}.',
      '{clause}的数据可能晚于{assessment}的认定日{date}提供。',
    ],
    ['Bring the deadline forward, or assess later.', '提前数据时限，或推迟认定日。'],
  ),
  DEPOSIT_BEFORE_ASSESSMENT: entry(
    'error',
    [
      'A performance deposit of {clause} falls due before its assessment.',
      '{clause}的效果保证金在考核之前即到期。',
    ],
    ['Give the stage the trigger "assessment".', '将该期的触发条件设为“assessment”。'],
  ),
  PUBLISH_OUTSIDE_TERM: entry(
    'error',
    [
      'A publish time of {clause} lies outside the term of the contract.',
      '{clause}的发布时间在合同期限之外。',
    ],
    ['Move the publish time or the term.', '调整发布时间或合同期限。'],
  ),
  PUBLISH_COUNT: entry(
    'warning',
    [
      '{clause} names {nodes} publish times for {quantity} pieces.',
      '{clause}为{quantity}条内容约定了{nodes}个发布时间。',
    ],
    [
      'Give one time for each piece, or one window for all.',
      '每条内容各定一个时间，或共用一个时间段。',
    ],
  ),
  SESSIONS_DIFFER: entry(
    'error',
    [
      '{clause} asks for {sessions} sessions and for a quantity of {quantity}.',
      '{clause}约定{sessions}场直播，但数量为{quantity}。',
    ],
    ['Make the number of sessions and the quantity equal.', '使场次与数量一致。'],
  ),
  LOCAL_TIME_INVALID: entry(
    'error',
    [
      '{clause} publishes at {local} in {zone}, which the clocks there skip or show twice.',
      '{clause}约定在{zone}的{local}发布，但当地时钟会跳过该时刻或出现两次。',
    ],
    ['Choose another local time, or give the UTC instant.', '改用其他当地时间，或给出 UTC 时刻。'],
  ),
  CURRENCY_MISMATCH: entry(
    'error',
    [
      '{clause} names an amount in {found}, while everything is owed in {currency}.',
      '{clause}的金额币种为{found}，而合同币种为{currency}。',
    ],
    ['Name the amount in the currency of the contract.', '以合同币种书写金额。'],
  ),
  USAGE_BEYOND_LICENCE: entry(
    'error',
    ['{clause} allows {use} beyond {limit}.', '{clause}允许的使用（{use}）超出{limit}。'],
    ['Widen the licence or narrow the use.', '扩大授权或缩小使用范围。'],
  ),
  REFERENCE_UNKNOWN: entry(
    'error',
    [
      '{clause} names the {what} “{id}”, which the contract does not have.',
      '{clause}提到的{what}“{id}”在合同中不存在。',
    ],
    ['Correct the id or add what it names.', '更正编号，或补充其所指内容。'],
  ),
  ID_REPEATED: entry(
    'error',
    ['The id “{id}” stands twice in {clause}.', '编号“{id}”在{clause}中出现两次。'],
    ['Give each an id of its own.', '为每一项使用不同的编号。'],
  ),
  CODE_REPEATED: entry(
    'error',
    [
      'The code “{code}” stands twice in {clause}, so nobody can say whose sale it is.',
      '优惠码“{code}”在{clause}中出现两次，无法判断销售归属。',
    ],
    ['Give each creator a code of their own.', '为每位达人使用不同的优惠码。'],
  ),
  MEASURE_UNIT: entry(
    'error',
    [
      '{clause} asks for a threshold of {measure} in the wrong unit.',
      '{clause}中{measure}的门槛单位不符。',
    ],
    [
      'Give money for credited-net-sales, a whole number for every other measure.',
      'credited-net-sales 用金额，其余指标用整数。',
    ],
  ),
  METRIC_UNNAMED: entry(
    'error',
    [
      '{clause} measures a reported metric without naming it.',
      '{clause}以所报告的指标计，但没有写明是哪一项。',
    ],
    ['Name the metric in metricId.', '在 metricId 中写明指标。'],
  ),
  STEPS_UNORDERED: entry(
    'error',
    ['The bonus steps of {clause} do not rise.', '{clause}的奖金阶梯没有逐级递增。'],
    ['List the steps from the lowest up, each once.', '自低到高排列各档，每档一次。'],
  ),
  FEE_PART_UNUSED: entry(
    'error',
    [
      '{clause} holds the part {part}, which its model {model} does not pay.',
      '{clause}写有{part}，但其费用模式{model}不支付该部分。',
    ],
    ['Remove the part or choose the model that pays it.', '删除该部分，或选择包含该部分的模式。'],
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
  OTHER_TERM: entry(
    'hint',
    [
      '{clause} is a term that nothing checks or computes.',
      '{clause}为自由约定，系统不作校验或计算。',
    ],
    ['Use a typed clause where one fits.', '有对应类型的条款时，改用该类型。'],
  ),
  FIELD_UNKNOWN: entry(
    'hint',
    [
      '{clause} has a field “{field}” that nothing reads.',
      '{clause}含有系统不识别的字段“{field}”。',
    ],
    ['Check its spelling.', '检查拼写。'],
  ),
  LAW_DISCLOSURE: entry(
    'error',
    [
      'No clause says how the paid cooperation is disclosed; {market} asks for it ({instrument}).',
      '没有条款约定如何披露商业合作关系；{market}要求披露（{instrument}）。',
    ],
    ['Fill in `disclosure` of the compliance clause.', '补全合规条款的 disclosure。'],
  ),
  LAW_PLATFORM_SWITCH: entry(
    'error',
    [
      "The platform's own switch for paid content is not promised; {market} wants it used ({instrument}).",
      '没有约定使用平台自带的商业内容声明开关；{market}要求使用（{instrument}）。',
    ],
    ['Add "platform-switch" to the means of disclosure.', '在披露方式中加入“platform-switch”。'],
  ),
  LAW_PERMIT: entry(
    'error',
    [
      '{party} shows no permit ({permit}) that covers every publish date; {market} asks for it ({instrument}).',
      '{party}没有覆盖全部发布日期的许可（{permit}）；{market}要求持有（{instrument}）。',
    ],
    ['Add the permit with its validity to the party.', '为该方补充许可及其有效期。'],
  ),
  LAW_MENTION: entry(
    'error',
    [
      'The contract does not name {field} of {party}; {market} wants it in writing ({instrument}).',
      '合同没有写明{party}的{field}；{market}要求书面载明（{instrument}）。',
    ],
    ['Fill in the field of the party.', '补全该方的相应字段。'],
  ),
} as const satisfies Readonly<Record<string, CodeEntry>>;

/** A code of {@link REVIEW_CODES}. */
export type ReviewCode = keyof typeof REVIEW_CODES;
