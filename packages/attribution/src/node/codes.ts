import {
  type AttributionPolicy,
  AttributionPolicySchema,
  IdSchema,
  inputInvalid,
  parseInput,
} from '@livelane/contracts/vocabulary';
import { parseJson, readTextFile } from '@livelane/contracts/vocabulary/node';
import * as z from 'zod/mini';
import { policyOfCodes } from '../credit/code-policy.ts';
import { attributionFileIssue } from './issues.ts';

/**
 * The policy of a file of codes: a list of `{code, creator, valid?}`, or an object from code to creator.
 * @throws FILE_UNREADABLE; INPUT_INVALID
 */
export async function readCodes(path: string): Promise<AttributionPolicy> {
  return policyOfCodes(await readCodeRules(path));
}

/**
 * The owner of each code of such a file, to be added to a policy by `withCodes`.
 * @throws FILE_UNREADABLE; INPUT_INVALID
 */
export async function readCodeRules(path: string): Promise<AttributionPolicy['codes']> {
  const value = parseJson(await readTextFile(path), path);
  if (Array.isArray(value)) return parseInput(AttributionPolicySchema.shape.codes, value, path);
  if (typeof value === 'object' && value !== null) {
    const creators = parseInput(z.record(IdSchema, IdSchema), value, path);
    return Object.entries(creators).map(([code, creator]) => ({ code, creator }));
  }
  throw inputInvalid(path, [attributionFileIssue('CODES_FILE', { received: value })]);
}

/** A policy file. @throws FILE_UNREADABLE; INPUT_INVALID */
export async function readPolicy(path: string): Promise<AttributionPolicy> {
  return parseInput(AttributionPolicySchema, parseJson(await readTextFile(path), path), path);
}
