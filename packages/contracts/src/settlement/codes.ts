import type { LocalText, Settlement } from '../vocabulary/index.ts';

/**
 * The findings of a settlement by code: how much each matters, its cause and its fix. A `warning` wants a
 * decision; a `hint` only says how the statement is to be read.
 * @example
 * ```ts
 * import { SETTLEMENT_CODES } from '@livelane/contracts/settle';
 * SETTLEMENT_CODES.OVERPAID.severity; // => "warning"
 * ```
 */
export const SETTLEMENT_CODES = {
  NOT_SIGNED: {
    severity: 'warning',
    about:
      'A party has not signed this revision; stages due at signing wait. Record its signature.',
  },
  SIGNATURE_OF_OTHER_DOCUMENT: {
    severity: 'warning',
    about:
      'A signature carries the fingerprint of another document or revision and counts for nothing. Have this one signed.',
  },
  NOT_DELIVERED: {
    severity: 'hint',
    about:
      'Fewer pieces or sessions are known than agreed; stages due at publication wait. Record the deliveries.',
  },
  SESSION_TOO_SHORT: {
    severity: 'warning',
    about:
      'A session was shorter than agreed; its fee is still counted. Agree on a make-good or amend.',
  },
  DUTY_BROKEN: {
    severity: 'warning',
    about:
      'A session broke a disclosure duty or cannot show that it kept it. See its verification; penalties follow the compliance clause.',
  },
  ASSESSMENT_PENDING: {
    severity: 'hint',
    about:
      'The day of the assessment has not ended in the contract’s zone; what turns on it waits. Settle again after it.',
  },
  SALE_OUTSIDE_TERM: {
    severity: 'warning',
    about:
      'A credited sale lies outside the contract’s term and earns nothing. Check the term, or the sale’s date.',
  },
  ADJUSTMENT_WITHOUT_SALE: {
    severity: 'warning',
    about:
      'A refund or other change names a sale that is not known, and waits for it. Record the sale.',
  },
  ADJUSTMENT_CAPPED: {
    severity: 'hint',
    about:
      'More was given back, or won back, than the sale allows; only the rest counts. Check the amounts where that surprises.',
  },
  SALE_REVISION_IGNORED: {
    severity: 'warning',
    about:
      'A changed sale has no higher revision, another currency, or names no sale that it changes, and was ignored. Raise the revision.',
  },
  BASE_TAKEN_AS_NET: {
    severity: 'hint',
    about:
      'The contract takes parts of the price off the commission base that credited sales do not itemise; their money is taken as net of these.',
  },
  PAYOUT_NOT_CONVERTED: {
    severity: 'hint',
    about:
      'The contract agrees on another currency for paying out; the statement stays in the currency of the debt, and each payment is valued by the quote of its day. Convert by the agreed source when paying.',
  },
  PAYMENT_TO_STRANGER: {
    severity: 'warning',
    about:
      'A payment went to somebody whom the contract owes nothing, and was left out. Check the payee’s id.',
  },
  OVERPAID: {
    severity: 'warning',
    about:
      'A payee has received more than was earned, as by a refund after payout. Set it off or ask for it back.',
  },
} as const satisfies Readonly<
  Record<string, { readonly severity: 'warning' | 'hint'; readonly about: string }>
>;

/** A code of {@link SETTLEMENT_CODES}. */
export type SettlementCode = keyof typeof SETTLEMENT_CODES;

/** Something people should look at in a settlement. */
export interface SettlementFinding {
  readonly code: SettlementCode;
  readonly detail: LocalText;
}

/**
 * The findings of a settlement that want a decision, without the hints.
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
