import { findingEntry } from '../clause/conflict/finding-entry.ts';

/** What the law of a market asks for. */
export const LAW_FINDINGS = {
  LAW_DISCLOSURE: findingEntry(
    'error',
    [
      'No clause says how the paid cooperation is disclosed; {market} asks for it ({instrument}).',
      '没有条款约定如何披露商业合作关系；{market}要求披露（{instrument}）。',
    ],
    ['Fill in `disclosure` of the compliance clause.', '补全合规条款的 `disclosure`。'],
  ),
  LAW_PLATFORM_SWITCH: findingEntry(
    'error',
    [
      "The platform's own switch for paid content is not promised; {market} wants it used ({instrument}).",
      '没有约定使用平台自带的商业内容声明开关；{market}要求使用（{instrument}）。',
    ],
    ['Add "platform-switch" to the means of disclosure.', '在披露方式中加入“platform-switch”。'],
  ),
  LAW_PERMIT: findingEntry(
    'error',
    [
      '{party} shows no permit ({permit}) that covers every publish date; {market} asks for it ({instrument}).',
      '{party}没有覆盖全部发布日期的许可（{permit}）；{market}要求持有（{instrument}）。',
    ],
    ['Add the permit with its validity to the party.', '为该方补充许可及其有效期。'],
  ),
  LAW_MENTION: findingEntry(
    'error',
    [
      'The contract does not name {field} of {party}; {market} wants it in writing ({instrument}).',
      '合同没有写明{party}的{field}；{market}要求书面载明（{instrument}）。',
    ],
    ['Fill in the field of the party.', '补全该方的相应字段。'],
  ),
} as const;
