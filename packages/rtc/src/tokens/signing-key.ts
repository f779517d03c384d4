import { inputInvalid } from '@livelane/contracts/vocabulary';
import { rtcIssue } from '../errors/rtc-issues.ts';
import { type ApiKeys, checkApiKeys } from './verify-token.ts';

/**
 * The key that signs tokens while a key is being replaced: the first of those that are accepted.
 *
 * @throws INPUT_INVALID for secrets below 32 bytes, and for several keys of which one is a whole number, as JavaScript lists
 * those first whatever their place
 */
export function signingKey(keys: ApiKeys): { readonly apiKey: string; readonly apiSecret: string } {
  const all = Object.keys(checkApiKeys(keys));
  const unordered = all.filter((key) => /^(0|[1-9]\d*)$/.test(key));
  if (all.length > 1 && unordered.length > 0)
    throw inputInvalid('keys', [rtcIssue('KEY_ORDER', { received: unordered })]);
  const [apiKey = ''] = all;
  return { apiKey, apiSecret: keys[apiKey] ?? '' };
}
