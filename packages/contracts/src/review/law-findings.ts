import { findingEntry } from '../clause/conflict/finding-entry.ts';

/** Findings about requirements of the law of a market. */
export const LAW_FINDINGS = {
  LAW_DISCLOSURE: findingEntry(
    'error',
    [
      'No clause says how the paid cooperation is disclosed; {country} requires it ({instrument}).',
      '没有条款约定如何披露商业合作关系；{country}要求披露（{instrument}）。',
    ],
    [
      'Fill in `disclosure` of the compliance clause; add that clause where there is none.',
      '补全合规条款的 `disclosure`；没有合规条款的，先行添加。',
    ],
  ),
  LAW_PLATFORM_SWITCH: findingEntry(
    'error',
    [
      "The platform's own switch for paid content is not promised; {country} requires its use ({instrument}).",
      '没有约定使用平台自带的商业内容声明开关；{country}要求使用（{instrument}）。',
    ],
    ['Add "platform-switch" to the means of disclosure.', '在披露方式中加入“platform-switch”。'],
  ),
  LAW_PERMIT: findingEntry(
    'error',
    [
      '{party} shows no permit ({permit}) that covers every publish date; {country} requires it ({instrument}).',
      '{party}没有覆盖全部发布日期的许可（{permit}）；{country}要求持有（{instrument}）。',
    ],
    ['Add the permit with its validity to the party.', '为该方补充许可及其有效期。'],
  ),
  LAW_MENTION: findingEntry(
    'error',
    [
      'The contract does not name {field} of {party}; {country} requires it in writing where {advertiser} pays ({instrument}).',
      '合同没有写明{party}的{field}；{advertiser}付费的合作，{country}要求书面载明（{instrument}）。',
    ],
    ['Fill in the field of the party.', '补全该方的相应字段。'],
  ),
  LAW_GOVERNING: findingEntry(
    'error',
    [
      'The law of {law} governs; {country} requires its own law where {advertiser} pays ({instrument}).',
      '合同适用{law}法律；{advertiser}付费的合作，{country}要求适用其本国法律（{instrument}）。',
    ],
    ['Set `law` to {market}.', '将 `law` 设为 {market}。'],
  ),
  LAW_AMOUNT_OPEN: findingEntry(
    'warning',
    [
      'From {from} on, {country} requires a written contract with mandatory statements ({instrument}); whether the pay of {advertiser} reaches it cannot be decided: {why}.',
      '自 {from} 起，{country}要求书面合同并载明法定事项（{instrument}）；无法判断{advertiser}支付的报酬是否达到：{why}。',
    ],
    [
      'Include the statements, or give the exchange rate or the open fields.',
      '写明各法定事项，或提供汇率、补全未填字段。',
    ],
  ),
  LAW_AMOUNT_BELOW: findingEntry(
    'hint',
    [
      'In this deal alone, the pay of {advertiser} stays below {from}, from which {country} requires a written contract with mandatory statements ({instrument}); other deals of the year with the same advertiser and goal, and pay in kind, count with it.',
      '仅就本合作而言，{advertiser}支付的报酬未达 {from}；达到后，{country}要求书面合同并载明法定事项（{instrument}）。同一年内与同一广告主、同一推广目的的其他合作以及实物报酬须合并计算。',
    ],
    [
      'Add them up; if they reach the amount, include the statements.',
      '合并计算；达到该金额的，写明各法定事项。',
    ],
  ),
  LAW_BY_HAND: findingEntry(
    'hint',
    [
      'For {country} ({instrument}), the contract does not show whether this rule is met: {rule}',
      '合同本身无法显示是否符合{country}的以下要求（{instrument}）：{rule}',
    ],
    ['Check it by hand.', '请人工核实。'],
  ),
} as const;
