import type { InputIssue } from '@livelane/contracts/vocabulary';
import type { CreatorProfile } from '../../profile/creator-profile.ts';

/** What a profile has in place of a part that is wrong; parts without one are left out. */
const UNKNOWN: Readonly<Record<string, unknown>> = {
  categories: {},
  languages: [],
  posts: [],
  priceTier: null,
};

/** Parts that a profile can do without. */
const OPTIONAL = new Set([
  ...Object.keys(UNKNOWN),
  ...[
    'audience',
    'averages',
    'shop',
    'quotes',
    'followerHistory',
    'promotedPrices',
    'lives',
    'permits',
  ],
]);

/** Whether an issue is in a part that a profile can do without. */
export function isOptional({ path }: InputIssue): boolean {
  return OPTIONAL.has(partsOf(path)[0] ?? '');
}

/** A profile whose wrong parts are unknown: of the audience and of posts only those that are wrong. */
export function without(profile: CreatorProfile, issues: readonly InputIssue[]): CreatorProfile {
  const wrong = issues.map(({ path }) => partsOf(path));
  const inner = (part: string): Set<string> =>
    new Set(wrong.flatMap(([first, second]) => (first === part ? (second ?? []) : [])));
  const [audience, posts] = [inner('audience'), inner('posts')];
  const named = new Set(wrong.map(([first]) => first ?? ''));
  const kept = Object.entries(profile).flatMap(([name, value]): [string, unknown][] => {
    if (name === 'audience')
      return [
        [
          name,
          Object.fromEntries(Object.entries(profile.audience).filter(([it]) => !audience.has(it))),
        ],
      ];
    if (name === 'posts') return [[name, profile.posts.filter((_, at) => !posts.has(String(at)))]];
    if (!named.has(name) || !OPTIONAL.has(name)) return [[name, value]];
    return Object.hasOwn(UNKNOWN, name) ? [[name, UNKNOWN[name]]] : [];
  });
  return Object.fromEntries(kept) as unknown as CreatorProfile;
}

function partsOf(pointer: string): string[] {
  return pointer.split('/').slice(1);
}
