import { findingEntry } from '../clause/conflict/finding-entry.ts';

/** Findings about open slots, vague phrases, fields that nothing reads, and a grade that is too old. */
export const COMPLETENESS_FINDINGS = {
  SLOT_OPEN: findingEntry(
    'error',
    ['{clause}{wording} does not say: {slots}.', '{clause}{wording}没有写明：{slots}。'],
    [
      'Fill in the named fields, or waive what the deal type may leave open.',
      '补全所列字段；合作类型允许不约定的，可声明不约定。',
    ],
  ),
  // A warning: nothing that is planned or settled needs it, and the law or the field's default answers where nobody decides.
  SLOT_UNDECIDED: findingEntry(
    'warning',
    [
      '{clause}{wording} does not say this, and what stands in brackets applies: {slots}.',
      '{clause}{wording}未约定以下事项，适用括号中的规则：{slots}。',
    ],
    [
      'Fill in the named fields where more is meant. A point that the deal type lets open can be waived, so that nobody is warned.',
      '另有约定的，补全所列字段；合作类型允许不约定的事项可声明不约定，不再提示。',
    ],
  ),
  ITEM_MISSING: findingEntry(
    'error',
    ['The contract does not settle {item}.', '合同没有约定：{item}。'],
    [
      'Add a clause of kind "{kind}" that does{also}.',
      '增加一条“{kind}”类型的条款予以约定{also}。',
    ],
  ),
  // A warning: nothing in the contract needs the point, and the message says what applies without it.
  ITEM_BY_DEFAULT: findingEntry(
    'warning',
    ['The contract does not settle {items}: {meaning}.', '合同没有约定：{items}；{meaning}。'],
    [
      'Where more is meant, add a clause of kind "{kind}"; else waive the points, or leave them.',
      '另有约定的，增加一条“{kind}”类型的条款；否则可声明不约定，或保持现状。',
    ],
  ),
  // A warning: it can be planned and settled, but deals of the type usually settle the point, so that somebody must decide.
  ITEM_NOT_WAIVED: findingEntry(
    'warning',
    [
      'The contract neither settles nor waives {item} (without a word: {meaning}).',
      '合同既没有约定，也没有声明不作约定：{item}（未约定时：{meaning}）。',
    ],
    [
      'Add a clause of kind "{kind}" that settles it, or a waiver of `{id}`.',
      '增加一条“{kind}”类型的条款予以约定，或声明不约定 `{id}`。',
    ],
  ),
  FEE_UNDATED: findingEntry(
    'error',
    [
      'Nothing says when the fixed amount of {clause} is due.',
      '未约定{clause}的固定费用何时支付。',
    ],
    [
      'Add a clause of kind "payment" for it, or terms of payment of its payer.',
      '为其增加一条“payment”类型的条款，或约定付款方的付款条件。',
    ],
  ),
  WAIVER_REFUSED: findingEntry(
    'error',
    ['The contract waives {item}, {why}.', '合同声明不约定：{item}；{why}。'],
    [
      'Add a clause that settles it, or correct the deal type.',
      '增加条款予以约定，或更正合作类型。',
    ],
  ),
  WAIVER_CONTRADICTED: findingEntry(
    'error',
    [
      'The contract waives {item}, although its clauses settle it.',
      '合同声明不约定，但条款已有约定：{item}。',
    ],
    ['Keep one of them.', '两者只保留其一。'],
  ),
  PARTY_MISSING: findingEntry(
    'error',
    ['No party of the contract is {role}.', '合同各方中没有{role}。'],
    ['Add the party, or correct the role of one.', '补充该方，或更正某一方的角色。'],
  ),
  PHRASE_VAGUE: findingEntry(
    'error',
    [
      '“{phrase}” in {clause} cannot be enforced: {why}.',
      '{clause}中的“{phrase}”无法据以履行：{why}。',
    ],
    [
      'Replace it by a number, a date, a list or a typed field.',
      '改用具体数字、日期、清单或结构化字段。',
    ],
  ),
  CONFLICTS_LEFT_OUT: findingEntry(
    'hint',
    [
      '{clause} has more conflicts with the code `{code}` than the {count} that are named.',
      '{clause}中代码为 `{code}` 的冲突不止所列的 {count} 项。',
    ],
    ['Mend those that are named and review again.', '先改正所列各项，再重新审查。'],
  ),
  FIELD_MISSPELT: findingEntry(
    'warning',
    [
      '{clause} has a field “{field}” that nothing reads, and lacks “{near}”.',
      '{clause}含有系统不识别的字段“{field}”，而缺少“{near}”。',
    ],
    ['Rename it to “{near}” if that is meant.', '如所指为“{near}”，请更名。'],
  ),
  FIELD_UNKNOWN: findingEntry(
    'hint',
    [
      '{clause} has a field “{field}” that nothing reads.',
      '{clause}含有系统不识别的字段“{field}”。',
    ],
    ['Check its spelling.', '检查拼写。'],
  ),
  GRADE_EXPIRED: findingEntry(
    'warning',
    [
      'The grade {grade} expired on {date}, before the contract was drafted.',
      '评分{grade}已于{date}过期，早于合同起草。',
    ],
    ['Grade the creator again.', '请重新为达人评分。'],
  ),
} as const;
