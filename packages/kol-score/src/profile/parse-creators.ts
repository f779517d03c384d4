import {
  type Audience,
  type Brief,
  BriefSchema,
  type InputIssue,
  inputInvalid,
  inputIssue,
  inputIssues,
} from '@livelane/contracts/vocabulary';
import { isIntact, issuesBelow, kolIssue } from '../text/issues.ts';
import { type CreatorProfile, CreatorProfileSchema } from './creator-profile.ts';
import { textSet } from './text-set.ts';

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
 * @example
 * ```ts
 * import { isLivelaneError, parseCreators } from '@livelane/kol-score';
 * let caught: unknown;
 * try {
 *   parseCreators([{ kind: 'creator-profile' }]);
 * } catch (error) {
 *   caught = error;
 * }
 * isLivelaneError(caught, 'INPUT_INVALID') ? caught.details.issues[0]?.path : undefined; // => "/0/version"
 * ```
 */
export function parseCreators(input: unknown): CreatorProfile[] {
  const list: unknown =
    typeof input === 'object' && input !== null && 'creators' in input ? input.creators : input;
  const issues = listIssues(list);
  const repeated = repeatedIds();
  if (Array.isArray(list))
    issues.push(...list.flatMap((profile, at) => issuesBelow(`/${at}`, repeated(profile))));
  if (issues.length > 0) throw inputInvalid('creators', issues);
  return list as CreatorProfile[];
}

/** The issues of an array of creator profiles, in which a creator may occur more than once; empty if it is valid. */
export function listIssues(list: unknown): InputIssue[] {
  return Array.isArray(list)
    ? list.flatMap((profile, index) => issuesBelow(`/${index}`, creatorIssues(profile)))
    : [kolIssue('CREATORS', { received: list })];
}

/**
 * Finds the profiles of a list whose account, an id on a platform, an earlier one has: two profiles of one account would
 * contradict each other.
 * @returns the issue of such a profile; to be called with one after the other
 */
export function repeatedIds(): (profile: unknown) => InputIssue[] {
  const seen = textSet();
  return (profile) => {
    const { id, platform } = (profile ?? {}) as {
      readonly id?: unknown;
      readonly platform?: unknown;
    };
    if (typeof id !== 'string' || id === '') return [];
    if (seen.add(JSON.stringify([id, platform]))) return [];
    return [kolIssue('CREATOR_ONCE', { path: '/id', received: id })];
  };
}

/**
 * Validates a brief, the sums of its audience shares included, and returns the same object.
 * @throws INPUT_INVALID with path, received value and expectation of each invalid field
 */
export function parseBrief(input: unknown): Brief {
  const issues = briefIssues(input);
  if (issues.length > 0) throw inputInvalid('brief', issues);
  return input as Brief;
}

/** At this share of agreed lives that do not take place, in parts per million, and above, a 90 % interval holds no live. */
const NO_SHOW_LIMIT = 950_000;

/** The issues of a brief; empty if it is valid. */
export function briefIssues(input: unknown): InputIssue[] {
  const found = inputIssues(BriefSchema, input);
  const noShow = isIntact('/noShow', found) ? ((input as Brief).noShow ?? 0) : 0;
  return [
    ...found,
    ...audienceIssues(input, found),
    ...(noShow < NO_SHOW_LIMIT
      ? []
      : [
          kolIssue('NO_SHOW_BELOW', {
            path: '/noShow',
            received: noShow,
            params: { limit: NO_SHOW_LIMIT },
          }),
        ]),
  ];
}

/** The issues of a creator profile; empty if it is valid. */
export function creatorIssues(input: unknown): InputIssue[] {
  const issues = inputIssues(CreatorProfileSchema, input);
  const fee = isIntact('/fee', issues) ? (input as CreatorProfile).fee?.fixed?.minor : undefined;
  return [
    ...issues,
    ...audienceIssues(input, issues),
    ...fakeShareIssues(input, issues),
    ...(fee?.startsWith('-') === true
      ? [inputIssue('AMOUNT_NOT_NEGATIVE', { path: '/fee/fixed/minor', received: fee })]
      : []),
  ];
}

/** The ends of the interval of a share of fake followers stand around it. */
function fakeShareIssues(input: unknown, found: readonly InputIssue[]): InputIssue[] {
  const share = isIntact('/fakeShare', found) ? (input as CreatorProfile).fakeShare : undefined;
  if (share === undefined || (share.low <= share.value && share.value <= share.high)) return [];
  return [kolIssue('INTERVAL_AROUND', { path: '/fakeShare', received: share })];
}

/** The shares of an audience that belong to one whole. */
const SHARES: Readonly<Record<string, (audience: Audience) => readonly number[]>> = {
  countries: ({ countries = {} }) => Object.values(countries),
  languages: ({ languages = {} }) => Object.values(languages),
  ages: ({ ages = [] }) => ages.map(({ share }) => share),
  gender: ({ gender }) => (gender === undefined ? [] : [gender.female, gender.male]),
};

/** What the schema cannot find in the parts of an audience that it accepts. */
function audienceIssues(input: unknown, found: readonly InputIssue[]): InputIssue[] {
  const audienceFor = (part: string): Audience =>
    isIntact(`/audience/${part}`, found) ? (input as { audience: Audience }).audience : {};
  const sums = Object.entries(SHARES).flatMap(([part, sharesOf]) => {
    const shares = sharesOf(audienceFor(part));
    const sum = shares.reduce((total, share) => total + share, 0);
    if (sum <= 1 + ROUNDING_SLACK) return [];
    const params = { sum: Number(sum.toFixed(3)) };
    return [kolIssue('SHARES_SUM', { path: `/audience/${part}`, received: shares, params })];
  });
  const ages = (audienceFor('ages').ages ?? []).flatMap(({ from, to }, index) =>
    to === null || to >= from
      ? []
      : [
          kolIssue('AGE_TO', {
            path: `/audience/ages/${index}/to`,
            received: to,
            params: { from },
          }),
        ],
  );
  return [...sums, ...ages];
}
