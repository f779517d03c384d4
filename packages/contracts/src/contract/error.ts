/** The error codes of contracts, each with its cause and its fix. */
export const CONTRACT_ERRORS = {
  CONTRACT_INCOMPLETE:
    'A contract with open slots was to be planned, settled or turned into a policy; `details.missing` names each clause and slot. Fill them: `reviewContract` says how.',
  CLAUSE_MISSING:
    'The contract has no clause of a kind that the call needs; `details.clause` names it. Add the clause.',
} as const;

/** A code of {@link CONTRACT_ERRORS}. */
export type ContractErrorCode = keyof typeof CONTRACT_ERRORS;
