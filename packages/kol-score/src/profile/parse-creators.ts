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

/** Published shares are rounded: their sum may miss one whole by this much. */
const ROUNDING_SLACK = 0.02;

/**
 * A creator profile, as it was received: same object, unknown fields kept.
 * @throws INPUT_INVALID with path, received value and expectation for each misfit
 */
export function parseCreator(input: unknown): CreatorProfile {
  const issues = creatorIssues(input);
  if (issues.length > 0) throw inputInvalid('creator-profile', issues);
  return input as CreatorProfile;
}

/**
 * The profiles of a list, in its order: a JSON array, or an object that holds it as `creators`.
 * @throws INPUT_INVALID with path and received value, also where two profiles share an id
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

/** Reference creators; one may be among them twice. @throws INPUT_INVALID with path, received value and expectation */
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

/** Where an id was read: a path, and a line where the input has lines. */
export interface IdPlace {
  readonly id: string;
  readonly path: string;
  readonly line?: number;
}

/** @throws INPUT_INVALID where an id occurs twice: two grades of one creator would contradict each other */
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
 * A brief whose audience shares add up, as it was received.
 * @throws INPUT_INVALID with path, received value and expectation for each misfit
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

/** What is wrong with a creator profile; empty when nothing is. */
export function creatorIssues(input: unknown): InputIssue[] {
  const issues = inputIssues(CreatorProfileSchema, input);
  if (issues.length > 0) return issues;
  const { audience, fee } = input as CreatorProfile;
  return [...audienceIssues(audience), ...negativeAmount('/fee/fixed', fee?.fixed ?? null)];
}

/** Nobody pays to be paid: a price, a budget or a fee below 0 is a slip of the sign. */
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
        message: 'shares of one whole, so at most 1 together',
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
