import {
  errorGuard,
  errorsOf,
  type LocalText,
  type VocabularyErrorDetails,
} from '../vocabulary/index.ts';

/** `details` of each error code of contracts. */
export interface ContractErrorDetails {
  /** A contract with open slots was planned, settled or turned into a policy. */
  CONTRACT_INCOMPLETE: {
    /** Every open slot. */
    readonly missing: readonly {
      /** Id of the clause. */
      readonly clauseId: string;
      /** JSON Pointer of the open field within the clause. */
      readonly slot: string;
      /** What the field states, by language. */
      readonly name: LocalText;
    }[];
    /** Clause and field of the first open slots, for the message. */
    readonly slots: readonly LocalText[];
    /** Number of open slots. */
    readonly count: number;
  };
  /** The contract has no clause of a kind that the call needs. */
  CLAUSE_MISSING: {
    /** The kind of clause. */
    readonly clause: string;
    /** `fee`: no clause earns money. `live`: no deliverable is live. `kind`: any other kind of clause. */
    readonly reason: 'kind' | 'fee' | 'live';
  };
  /** The store of a command cannot be opened. */
  STORE_UNAVAILABLE: {
    /** The address, without a password. */
    readonly store: string;
    /** `driver`: its package is not installed. `in-use`: another process has the folder open. `system`: the database refuses. */
    readonly reason: 'driver' | 'in-use' | 'system';
    /** The package to install, with the reason `driver`. */
    readonly driver?: string;
    /** The process that has it open, with the reason `in-use`. */
    readonly process?: number;
    /** What the database or the operating system gave as its reason. */
    readonly system?: string;
  };
}

/** A code of {@link CONTRACT_ERRORS}. */
export type ContractErrorCode = keyof ContractErrorDetails;

/** Every error code of contracts, with its cause and its fix. */
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
  STORE_UNAVAILABLE: {
    message: {
      driver: 'The store {store} needs the package {driver}, which is not installed.',
      'in-use':
        'Process {process} has the store {store} open; a folder is opened by one at a time.',
      system: 'The store {store} cannot be opened ({system}).',
    },
    fix: {
      driver: 'Install it beside livelane: `npm install {driver}`',
      'in-use': 'Wait until it ends, or use a database server.',
      system: 'Check the address, and that the database runs and lets you in.',
    },
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
