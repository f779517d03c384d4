import type { JourneyTouch } from '../journey/journey.ts';
import type { BoundRule, RuleModel, Touches } from '../models/model.ts';
import { type SharesOf, sharesOfWeights } from '../models/sums/channel-sums.ts';
import type { PathColumns } from '../paths/path-columns.ts';

/** `direct` and `(direct)`; also with the medium, as Google Analytics writes it: `(direct) / (none)`. */
const DIRECT = /^\(?direct\)?(?:\s*\/\s*\(?none\)?)?$/i;

/** Touches of a path up to which its shares are remembered by its pattern: two digits of base 20 keep below 2^53. */
const LONGEST = 10;

/**
 * The shares that a rule gives to the touches of paths. Rules see which touches are of one party and which are direct
 * visits; paths that have these at the same places have the same shares, which are computed once.
 */
export function ruleShares(
  paths: PathColumns,
  rule: BoundRule,
  { knowsParties }: Pick<RuleModel, 'knowsParties'>,
): SharesOf {
  const { channels, touches, offsets } = paths;
  const kinds = channels.map((channel) => (DIRECT.test(channel) ? 'direct' : 'click'));
  const known = new Map<number, readonly number[]>();
  const patternOf = patterns(paths, kinds);
  return (path) => {
    const pattern = knowsParties === true ? undefined : patternOf(path);
    const shares = pattern === undefined ? undefined : known.get(pattern);
    if (shares !== undefined) return shares;
    const journey = Array.from(touches.subarray(offsets[path], offsets[path + 1]), (touch, at) =>
      touchOf(channels[touch] ?? '', kinds[touch] ?? 'click', at),
    );
    // The schema of paths requires a channel.
    const found = sharesOfWeights(rule.weights(journey as unknown as Touches));
    if (pattern !== undefined) known.set(pattern, found);
    return found;
  };
}

type Kind = Extract<JourneyTouch['kind'], 'direct' | 'click'>;

/** The pattern of each path as a number: its channels by the order in which they are met, and whether each is direct. */
function patterns(
  { channels, touches, offsets }: PathColumns,
  kinds: readonly Kind[],
): (path: number) => number | undefined {
  const metIn = new Uint32Array(channels.length);
  const labels = new Uint8Array(channels.length);
  return (path) => {
    const [begin, end] = [offsets[path] as number, offsets[path + 1] as number];
    if (end - begin > LONGEST) return undefined;
    let [pattern, met] = [1, 0];
    for (let at = begin; at < end; at += 1) {
      const touch = touches[at] as number;
      if (metIn[touch] !== path + 1) {
        metIn[touch] = path + 1;
        labels[touch] = met;
        met += 1;
      }
      pattern = 2 * LONGEST * pattern + 2 * (labels[touch] as number);
      if (kinds[touch] === 'direct') pattern += 1;
    }
    return pattern;
  };
}

/** A channel of a path as a touch; steps are a second apart. */
function touchOf(channel: string, kind: Kind, position: number): JourneyTouch {
  return {
    ids: [],
    kind,
    at: position * 1000,
    firstSeenAt: position * 1000,
    rank: 0,
    priority: 0,
    party: { party: 'channel', id: channel },
    sessionId: null,
    link: 'person',
  };
}
