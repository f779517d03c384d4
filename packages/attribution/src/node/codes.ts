import {
  type AttributionPolicy,
  AttributionPolicySchema,
  inputInvalid,
  parseInput,
} from '@livelane/contracts/vocabulary';
import { parseJson, readTextFile } from '@livelane/contracts/vocabulary/node';
import { policyOfCodes } from '../credit/policy.ts';

/**
 * The policy of a file of codes: a list of `{code, creator, valid?}`, or an object from code to creator.
 * @throws FILE_UNREADABLE; INPUT_INVALID
 */
export async function readCodes(path: string): Promise<AttributionPolicy> {
  const value = parseJson(await readTextFile(path), path);
  if (Array.isArray(value)) return policyOfCodes(value as AttributionPolicy['codes']);
  if (typeof value === 'object' && value !== null) {
    return policyOfCodes(
      Object.entries(value).map(([code, creator]) => ({ code, creator: creator as string })),
    );
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
