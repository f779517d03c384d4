import type { ContractErrorCode } from '../contract/error.ts';

/** Cause and fix of the package's errors in Simplified Chinese. */
export const ERRORS_IN_CHINESE: Readonly<Record<ContractErrorCode, string>> = {
  CONTRACT_INCOMPLETE:
    '合同仍有空缺，无法编制、结算或生成规则。请填写空缺：review 命令会逐项说明。',
  CLAUSE_MISSING: '合同缺少此操作所需的条款。请补充该条款。',
};
