import {
  errorGuard,
  errorsOf,
  type LocalText,
  type VocabularyErrorDetails,
} from '../vocabulary/index.ts';

/** What the details of each error of contracts hold. */
export interface ContractErrorDetails {
  CONTRACT_INCOMPLETE: {
    readonly missing: readonly {
      readonly clauseId: string;
      /** JSON Pointer of the open field within the clause. */
      readonly slot: string;
      readonly name: LocalText;
    }[];
    /** Clause and field of the first open slots, for the message. */
    readonly slots: readonly LocalText[];
    readonly count: number;
  };
  CLAUSE_MISSING: {
    /** The kind of clause. */
    readonly clause: string;
    readonly reason: 'kind' | 'fee' | 'live';
  };
}

/** A code of {@link CONTRACT_ERRORS}. */
export type ContractErrorCode = keyof ContractErrorDetails;

/** The error codes of contracts, each with its cause and its fix. */
export const CONTRACT_ERRORS = {
  CONTRACT_INCOMPLETE: {
    message: 'The contract leaves {count} slot(s) open: {slots}.',
    fix: 'Fill them; `reviewContract` names each.',
  },
  CLAUSE_MISSING: {
    message: {
      kind: 'The contract has no {clause} clause.',
      fee: 'The contract has no fee clause, so nothing can be owed.',
      live: 'The contract has no live deliverable.',
    },
    fix: 'Add the clause.',
  },
} as const;

/** An error of contracts: message from {@link CONTRACT_ERRORS}, filled with the details. */
export const contractError = /* @__PURE__ */ errorsOf<ContractErrorDetails>(CONTRACT_ERRORS);

/**
 * Whether a thrown value is an error of livelane, also of another copy of the package; with a code of contracts or
 * the vocabulary it narrows `code` and `details`.
 * @example
 * ```ts
 * import { completeContract, isLivelaneError } from '@livelane/contracts';
 * let caught: unknown;
 * try {
 *   completeContract({} as never);
 * } catch (error) {
 *   caught = error;
 * }
 * isLivelaneError(caught, 'INPUT_INVALID') ? caught.details.what : undefined; // => "contract"
 * ```
 */
export const isLivelaneError = /* @__PURE__ */ errorGuard<
  VocabularyErrorDetails & ContractErrorDetails
>();
