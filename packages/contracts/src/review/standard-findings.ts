import { findingEntry } from '../clause/conflict/finding-entry.ts';

/** Findings about the standard terms of a contract that is to be signed, and about what signing needs of its parties. */
export const STANDARD_FINDINGS = {
  TERM_MISSING: findingEntry(
    'error',
    [
      'The contract has no standard term about {term}, which it needs to be signed under the law of {law}.',
      '合同缺少标准条款“{term}”；适用{law}法律的合同签署前须有该条款。',
    ],
    ['Add `{id}` to `standardTerms`.', '在 `standardTerms` 中加入 `{id}`。'],
  ),
  // A warning: it can be signed without, but legal departments ask for it, so that somebody must decide.
  TERM_NOT_DECIDED: findingEntry(
    'warning',
    [
      'The contract neither includes nor leaves out the standard term about {term}.',
      '合同既没有采用、也没有声明不采用标准条款“{term}”。',
    ],
    [
      'Add `{id}` to `standardTerms`, or an entry of `leftOut`.',
      '在 `standardTerms` 中加入 `{id}`，或在 `leftOut` 中写明不采用。',
    ],
  ),
  TERM_NOT_LEFT_OUT: findingEntry(
    'error',
    [
      'The contract leaves out the standard term about {term}, {why}.',
      '合同声明不采用标准条款“{term}”；{why}。',
    ],
    ['Correct `terms` or `leftOut`.', '更正 `terms` 或 `leftOut`。'],
  ),
  TERM_OPEN: findingEntry(
    'error',
    [
      'The standard term about {term} does not say: {slots}.',
      '标准条款“{term}”没有写明：{slots}。',
    ],
    ['Fill in the named variables.', '补全所列变量。'],
  ),
  TERM_REPEATED: findingEntry(
    'error',
    [
      'The standard term about {term} stands twice in the contract.',
      '标准条款“{term}”在合同中出现两次。',
    ],
    ['Keep one of them.', '两者只保留其一。'],
  ),
  TERM_OF_OTHER_LAW: findingEntry(
    'error',
    [
      'The standard term about {term} does not fit a contract under the law of {law}.',
      '标准条款“{term}”与适用{law}法律的合同不符。',
    ],
    [
      'Replace it by the one that review asks for, or correct `law`.',
      '改用审查所提示的条款，或更正 `law`。',
    ],
  ),
  FORUMS_CONFLICT: findingEntry(
    'error',
    [
      'The contract sends disputes both to {first} and to {second}.',
      '合同同时约定了两种争议解决方式：{first}；{second}。',
    ],
    ['Keep one of them.', '两者只保留其一。'],
  ),
  FORUM_MISSING: findingEntry(
    'error',
    ['The contract does not say who decides disputes.', '合同没有约定争议由谁裁决。'],
    [
      'Add one of these to `standardTerms`: {forums}.',
      '在 `standardTerms` 中加入其中之一：{forums}。',
    ],
  ),
  DISTRICT_MISSING: findingEntry(
    'error',
    [
      'The governing law does not name a state or province; {law} has a law of contract in each.',
      '适用法律没有写明州或省；{law}各地的合同法互不相同。',
    ],
    ['Fill in `district`, such as `US-CA`.', '补全 `district`，如 `US-CA`。'],
  ),
  DISTRICT_ELSEWHERE: findingEntry(
    'error',
    [
      '{district} is no state or province of {law}, whose law governs.',
      '{district}不属于{law}，而合同适用{law}法律。',
    ],
    ['Correct `district` or `law`.', '更正 `district` 或 `law`。'],
  ),
  CAP_BELOW_FEE: findingEntry(
    'warning',
    [
      'Liability is limited to {cap}, below the fixed fees of {fees}.',
      '责任上限为 {cap}，低于固定费用合计 {fees}。',
    ],
    [
      'Raise the limit to the fees at least, unless this is meant.',
      '如非有意，请将上限提高到不低于费用合计。',
    ],
  ),
  CAP_WITHOUT_LIMIT: findingEntry(
    'error',
    [
      'The indemnity speaks of a limit of liability that the contract does not have.',
      '赔偿条款提及责任上限，而合同没有约定责任上限。',
    ],
    ['Add `liability` to `standardTerms`.', '在 `standardTerms` 中加入 `liability`。'],
  ),
  LICENSOR_NOT_OWNER: findingEntry(
    'error',
    [
      '{licensor} grants a licence of content that belongs to {owner}.',
      '内容版权归{owner}所有，授权方却为{licensor}。',
    ],
    ['Correct the licensor or the owner.', '更正授权方或版权归属。'],
  ),
  OWNER_WITHOUT_TRANSFER: findingEntry(
    'warning',
    [
      'Content belongs to {owner}, who does not make it, and no standard term transfers the copyright.',
      '内容版权归{owner}所有，但其并非创作方，且没有著作权转让条款。',
    ],
    ['Add `rights-transfer` to `standardTerms`.', '在 `standardTerms` 中加入 `rights-transfer`。'],
  ),
  TRANSFER_TO_OTHER: findingEntry(
    'error',
    [
      'Copyright is transferred from {assignor} to {assignee}, while the content belongs to {owner}.',
      '著作权由{assignor}转让给{assignee}，而内容版权归{owner}所有。',
    ],
    ['Correct the transfer or the owner.', '更正转让双方或版权归属。'],
  ),
  LICENCE_TO_LICENSOR: findingEntry(
    'error',
    ['{licensor} both grants and receives the licence.', '{licensor}既是授权方又是被授权方。'],
    ['Correct the licensees.', '更正被授权方。'],
  ),
  LATENESS_PAID_TWICE: findingEntry(
    'warning',
    [
      'Late payments bear interest by {clause} and agreed damages by the day.',
      '逾期付款既依{clause}计息，又按日支付违约金。',
    ],
    [
      'Keep one of them; the interest counts towards the damages.',
      '建议只保留其一；利息将从违约金中抵扣。',
    ],
  ),
  INVOICE_TO_ISSUER: findingEntry(
    'error',
    ['{party} both issues and receives the invoices.', '{party}既是开票方又是受票方。'],
    ['Correct one of the two.', '更正其中一方。'],
  ),
  COPIES_DIFFER: findingEntry(
    'error',
    [
      'There are {copies} originals, but {parties} parties hold {each} each.',
      '合同一式 {copies} 份，而 {parties} 方各执 {each} 份。',
    ],
    ['Correct one of the numbers.', '更正其中一个数目。'],
  ),
  SIGNER_DETAIL_MISSING: findingEntry(
    'warning',
    [
      '{party} is not described well enough to sign: {details}.',
      '签署方{party}的信息不全：{details}。',
    ],
    ['Fill in these fields of the party.', '补全该方的相应字段。'],
  ),
  SIGNER_NUMBER_WRONG: findingEntry(
    'error',
    [
      'The {kind} of {party} is wrong: its check digit does not fit.',
      '{party}的{kind}有误：校验码不符。',
    ],
    ['Copy it again from the document.', '请按证照重新填写。'],
  ),
  TEXT_UNTRANSLATED: findingEntry(
    'warning',
    ['{what} has no text in {language}.', '{what}缺少{language}文本。'],
    [
      'Add it; until then the other text is shown and marked.',
      '请补充；补充前将显示并标注另一语言的文本。',
    ],
  ),
} as const;
