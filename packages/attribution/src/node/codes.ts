import {
  type AttributionPolicy,
  AttributionPolicySchema,
  inputInvalid,
  parseInput,
} from '@livelane/contracts/vocabulary';
import { parseJson, readTextFile } from '@livelane/contracts/vocabulary/node';
import { policyOfCodes } from '../credit/code-policy.ts';

/**
 * The policy of a file of codes: a list of `{code, creator, valid?}`, or an object from code to creator.
 * @throws FILE_UNREADABLE; INPUT_INVALID
 */
export async function readCodes(path: string): Promise<AttributionPolicy> {
  return policyOfCodes(await readCodeRules(path));
}

/**
 * Whose each code of such a file is, to be added to a policy by `withCodes`.
 * @throws FILE_UNREADABLE; INPUT_INVALID
 */
export async function readCodeRules(path: string): Promise<AttributionPolicy['codes']> {
  const value = parseJson(await readTextFile(path), path);
  if (Array.isArray(value)) return parseInput(AttributionPolicySchema.shape.codes, value, path);
  if (typeof value === 'object' && value !== null) {
    const rules = Object.entries(value).map(([code, creator]) => ({ code, creator }));
    return parseInput(AttributionPolicySchema.shape.codes, rules, path);
  }
  throw inputInvalid(path, [
    {
      path: '',
      message: 'a list of {code, creator}, or an object from code to creator',
      received: typeof value,
    },
  ]);
}

/** A policy file. @throws FILE_UNREADABLE; INPUT_INVALID */
export async function readPolicy(path: string): Promise<AttributionPolicy> {
  return parseInput(AttributionPolicySchema, parseJson(await readTextFile(path), path), path);
}
