import { entry } from './entry.ts';

/** What the contract leaves open, leaves vague or says where nothing reads it. */
export const COMPLETENESS_CODES = {
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
  PARTY_MISSING: entry(
    'error',
    ['No party of the contract is {role}.', '合同各方中没有{role}。'],
    ['Add the party, or correct the role of one.', '补充该方，或更正某一方的角色。'],
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
  OTHER_TERM: entry(
    'hint',
    [
      '{clause} is a term that nothing checks or computes.',
      '{clause}为自由约定，系统不作校验或计算。',
    ],
    ['Use a typed clause where one fits.', '有对应类型的条款时，改用该类型。'],
  ),
  FIELD_MISSPELT: entry(
    'warning',
    [
      '{clause} has a field “{field}” that nothing reads, and lacks “{near}”.',
      '{clause}含有系统不识别的字段“{field}”，而缺少“{near}”。',
    ],
    ['Rename it to “{near}” if that is meant.', '如所指为“{near}”，请更名。'],
  ),
  FIELD_UNKNOWN: entry(
    'hint',
    [
      '{clause} has a field “{field}” that nothing reads.',
      '{clause}含有系统不识别的字段“{field}”。',
    ],
    ['Check its spelling.', '检查拼写。'],
  ),
} as const;
