import {
  type Audience,
  type Brief,
  BriefSchema,
  describeReceived,
  type InputIssue,
  inputInvalid,
  inputIssues,
  jsonPointer,
  type Money,
} from '@livelane/contracts/vocabulary';
import { type CreatorProfile, CreatorProfileSchema } from './creator-profile.ts';

/** Published shares are rounded: their sum may exceed 1 by this much. */
const ROUNDING_SLACK = 0.02;

/**
 * Validates a creator profile and returns the same object; unknown fields are kept.
 * @throws INPUT_INVALID with path, received value and expectation of each invalid field
 */
export function parseCreator(input: unknown): CreatorProfile {
  const issues = creatorIssues(input);
  if (issues.length > 0) throw inputInvalid('creator-profile', issues);
  return input as CreatorProfile;
}

/**
 * Validates a list of creator profiles: an array, or an object with the array in its field `creators`.
 * @returns the same profiles in the same order
 * @throws INPUT_INVALID with path, received value and expectation of each invalid field, also for a repeated id
 */
export function parseCreators(input: unknown): CreatorProfile[] {
  const list = creatorList(input);
  const issues = list.flatMap((profile, index) =>
    creatorIssues(profile).map((issue) => ({ ...issue, path: `/${index}${issue.path}` })),
  );
  if (issues.length > 0) throw inputInvalid('creators', issues);
  const profiles = list as CreatorProfile[];
  refuseRepeatedIds(profiles.map(({ id }, index) => ({ id, path: `/${index}/id` })));
  return profiles;
}

/**
 * Validates reference creators. The same creator may occur more than once.
 * @throws INPUT_INVALID with path, received value and expectation of each invalid field
 */
export function parsePeers(input: readonly CreatorProfile[]): readonly CreatorProfile[] {
  const issues = creatorList(input).flatMap((peer, index) =>
    creatorIssues(peer).map((issue) => ({ ...issue, path: `/${index}${issue.path}` })),
  );
  if (issues.length > 0) throw inputInvalid('peers', issues);
  return input;
}

function creatorList(input: unknown): readonly unknown[] {
  const list =
    typeof input === 'object' && input !== null && 'creators' in input ? input.creators : input;
  if (Array.isArray(list)) return list;
  throw inputInvalid('creators', [
    { path: '', message: 'an array of creator profiles', received: describeReceived(input) },
  ]);
}

/** The position of an id in the input: its path, and its line if the input has lines. */
export interface IdPlace {
  readonly id: string;
  readonly path: string;
  readonly line?: number;
}

/** @throws INPUT_INVALID for each id that occurred before: two profiles of one creator would contradict each other */
export function refuseRepeatedIds(places: readonly IdPlace[]): void {
  const seen = new Set<string>();
  const issues: InputIssue[] = [];
  for (const { id, ...place } of places) {
    if (seen.has(id))
      issues.push({
        ...place,
        message: 'each creator once: merge the two entries or give one another id',
        received: describeReceived(id),
      });
    seen.add(id);
  }
  if (issues.length > 0) throw inputInvalid('creators', issues);
}

/**
 * Validates a brief, the sums of its audience shares included, and returns the same object.
 * @throws INPUT_INVALID with path, received value and expectation of each invalid field
 */
export function parseBrief(input: unknown): Brief {
  const issues = inputIssues(BriefSchema, input);
  if (issues.length === 0) {
    const { audience, budget, products } = input as Brief;
    issues.push(
      ...audienceIssues(audience),
      ...negativeAmount('/budget', budget),
      ...products.flatMap(({ price }, index) => negativeAmount(`/products/${index}/price`, price)),
    );
  }
  if (issues.length > 0) throw inputInvalid('brief', issues);
  return input as Brief;
}

/** The issues of a creator profile; empty if it is valid. */
export function creatorIssues(input: unknown): InputIssue[] {
  const issues = inputIssues(CreatorProfileSchema, input);
  if (issues.length > 0) return issues;
  const { audience, fee } = input as CreatorProfile;
  return [...audienceIssues(audience), ...negativeAmount('/fee/fixed', fee?.fixed ?? null)];
}

/** A price, budget or fee below 0 has a wrong sign. */
function negativeAmount(path: string, amount: Money | null): InputIssue[] {
  if (amount === null || !amount.minor.startsWith('-')) return [];
  const received = describeReceived(amount.minor);
  return [{ path: `${path}/minor`, message: 'an amount of at least 0', received }];
}

function audienceIssues(audience: Audience): InputIssue[] {
  const issues: InputIssue[] = [];
  const limit = (key: string, shares: readonly number[]): void => {
    const sum = shares.reduce((total, share) => total + share, 0);
    if (sum > 1 + ROUNDING_SLACK)
      issues.push({
        path: jsonPointer(['audience', key]),
        message: 'shares that sum to at most 1',
        received: `a sum of ${sum.toFixed(3)}`,
      });
  };
  limit('countries', Object.values(audience.countries ?? {}));
  limit('languages', Object.values(audience.languages ?? {}));
  limit(
    'ages',
    (audience.ages ?? []).map(({ share }) => share),
  );
  if (audience.gender !== undefined)
    limit('gender', [audience.gender.female, audience.gender.male]);
  for (const [index, { from, to }] of (audience.ages ?? []).entries()) {
    if (to !== null && to < from)
      issues.push({
        path: `/audience/ages/${index}/to`,
        message: `an age of at least ${from}, or null`,
        received: String(to),
      });
  }
  return issues;
}
