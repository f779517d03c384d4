import { entry } from './entry.ts';

/** What one part of the contract says of another: ids, codes, currencies. */
export const REFERENCE_CODES = {
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
  CODES_ALIKE: entry(
    'warning',
    [
      'The codes “{code}” and “{other}” of {clause} differ only in capitals.',
      '{clause}中的优惠码“{code}”与“{other}”仅大小写不同。',
    ],
    ['Give each creator a code of their own.', '为每位达人使用不同的优惠码。'],
  ),
  CODE_OUTSIDE_TERM: entry(
    'warning',
    [
      'The code “{code}” of {clause} is never valid within the term of the contract.',
      '{clause}中的优惠码“{code}”在合同期限内从不生效。',
    ],
    ['Correct the dates of the code, or the term.', '更正优惠码的有效期或合同期限。'],
  ),
  CURRENCY_MISMATCH: entry(
    'error',
    [
      '{clause} names an amount in {found}, while everything is owed in {currency}.',
      '{clause}的金额币种为{found}，而合同币种为{currency}。',
    ],
    ['Name the amount in the currency of the contract.', '以合同币种书写金额。'],
  ),
} as const;
