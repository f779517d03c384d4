import type { LocalText, Settlement } from '../vocabulary/index.ts';
import { said } from './entry/explanation.ts';

/**
 * The findings of a settlement by code: how much each matters, its cause, and its fix in the languages of statements. An `error`
 * must be looked at before anything is paid by the statement, since its amounts may be wrong or not owed at all; a
 * `warning` says what does not count, and a `hint` how the statement is to be read.
 * @example
 * ```ts
 * import { SETTLEMENT_CODES } from '@livelane/contracts/settle';
 * SETTLEMENT_CODES.OVERPAID.severity; // => "error"
 * ```
 */
export const SETTLEMENT_CODES = {
  NOT_SIGNED: {
    severity: 'error',
    about:
      'A party has not signed this revision; stages due at signing wait. Record its signature.',
    fix: said('Record the signature of each party.', '请补录各方的签署。'),
  },
  SIGNATURE_OF_OTHER_DOCUMENT: {
    severity: 'warning',
    about:
      'A signature carries the fingerprint of another document or revision and counts for nothing. Have this one signed.',
    fix: said('Have this very revision signed.', '请各方签署本版合同。'),
  },
  NOT_DELIVERED: {
    severity: 'hint',
    about:
      'Fewer pieces or sessions are known than agreed; stages due at publication wait. Record the deliveries.',
    fix: said('Record the deliveries and sessions that are missing.', '请补录尚缺的交付与直播。'),
  },
  SESSION_TOO_SHORT: {
    severity: 'error',
    about:
      'A session was shorter than agreed; its fee is still counted. Agree on a make-good or amend.',
    fix: said('Agree on a make-good, or amend the contract.', '请约定补播，或变更合同。'),
  },
  DUTY_BROKEN: {
    severity: 'error',
    about:
      'A session broke a disclosure duty or cannot show that it kept it. See its verification; penalties follow the compliance clause.',
    fix: said(
      'See the verification of the session; penalties follow the compliance clause.',
      '请查看该场直播的核验结果；责任依合规条款承担。',
    ),
  },
  ASSESSMENT_PENDING: {
    severity: 'hint',
    about:
      'The day of the assessment has not ended in the contract’s zone; what turns on it waits. Settle again after it.',
    fix: said('Settle again after that day.', '请在该日之后重新结算。'),
  },
  SALE_OUTSIDE_TERM: {
    severity: 'warning',
    about:
      'A credited sale lies outside the contract’s term and earns nothing. Check the term, or the sale’s date.',
    fix: said(
      'Check the term of the contract, or the dates of the sales.',
      '请核对合同期限或销售日期。',
    ),
  },
  ADJUSTMENT_WITHOUT_SALE: {
    severity: 'error',
    about:
      'A refund or other change names a sale that is not known, and waits for it. Record the sale.',
    fix: said('Record the sales that these change.', '请补录所调整的销售。'),
  },
  ADJUSTMENT_CAPPED: {
    severity: 'hint',
    about:
      'More was given back, or won back, than the sale allows; only the rest counts. Check the amounts where that surprises.',
    fix: said('Check the amounts where that surprises.', '如与预期不符，请核对金额。'),
  },
  SALE_REVISION_IGNORED: {
    severity: 'error',
    about:
      'A changed sale has no higher revision, another currency, or names no sale that it changes, and was ignored. Raise the revision.',
    fix: said(
      'Give a changed sale a higher revision and its own currency.',
      '请为变更后的销售使用更高的版本号，并保持原币种。',
    ),
  },
  FACT_OF_OTHER_DEAL: {
    severity: 'hint',
    about:
      'A delivery or a session names a deliverable that the contract does not have, and counts for nothing. Check the id, or leave it where the facts are of several deals.',
    fix: said(
      'Check the ids of the deliverables, unless the facts are of several deals.',
      '若事实并非来自多份合同，请核对交付内容的编号。',
    ),
  },
  BASE_TAKEN_AS_NET: {
    severity: 'hint',
    about:
      'The contract takes parts of the price off the commission base that credited sales do not itemise; their money is taken as net of these.',
    fix: said(
      'Make sure that the money of credited sales is net of these.',
      '请确认归因销售的金额已扣除上述项目。',
    ),
  },
  PAYOUT_NOT_CONVERTED: {
    severity: 'hint',
    about:
      'The contract agrees on another currency for paying out; the statement stays in the currency of the debt, and each payment is valued by the quote of its day. Convert by the agreed source when paying.',
    fix: said('Convert by the agreed source when paying.', '付款时请按约定的汇率来源换算。'),
  },
  PAYMENT_TO_STRANGER: {
    severity: 'error',
    about:
      'A payment went to somebody whom the contract owes nothing, and was left out. Check the payee’s id.',
    fix: said('Check the id of the payee.', '请核对收款方编号。'),
  },
  OVERPAID: {
    severity: 'error',
    about:
      'A payee has received more than was earned, as by a refund after payout. Set it off or ask for it back.',
    fix: said(
      'Set it off against what is earned next, or ask for it back.',
      '请从后续应得中抵扣，或要求退回。',
    ),
  },
} as const satisfies Readonly<
  Record<
    string,
    {
      readonly severity: 'error' | 'warning' | 'hint';
      readonly about: string;
      readonly fix: LocalText;
    }
  >
>;

/** A code of {@link SETTLEMENT_CODES}. */
export type SettlementCode = keyof typeof SETTLEMENT_CODES;

/** Something people should look at in a settlement. */
export interface SettlementFinding {
  readonly code: SettlementCode;
  readonly detail: LocalText;
}

/**
 * The findings of a settlement that are no mere hints: its errors and warnings.
 * @returns in the order of the settlement; codes of a later version that are not known here are kept
 */
export function settlementWarnings({
  findings,
}: Pick<Settlement, 'findings'>): Settlement['findings'] {
  const known: Readonly<Record<string, { readonly severity: string }>> = SETTLEMENT_CODES;
  return findings.filter(
    ({ code }) => !Object.hasOwn(known, code) || known[code]?.severity !== 'hint',
  );
}
