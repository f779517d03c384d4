import { compareInstants, type Estimate, toEpochMs } from '@livelane/contracts/vocabulary';
import type { ConversionPosterior } from '../expectation/conversion-posterior.ts';
import type { LearnedLive } from './learned-posterior.ts';

/** A live with its session: every live that is learned from has one. */
export type NewLive = LearnedLive & Required<Pick<LearnedLive, 'session' | 'at' | 'knownAsOf'>>;

/** Whether a live of this settlement and session is known; a grade of an earlier version names settlements alone. */
export function isKnown(
  { campaigns, lives = [] }: ConversionPosterior,
  { campaign, session }: Pick<NewLive, 'campaign' | 'session'>,
): boolean {
  if (!campaigns.includes(campaign)) return false;
  const own = lives.filter((live) => live.campaign === campaign);
  if (own.some((live) => live.session === undefined || live.session === session)) return true;
  // The settlement was replaced by a later one of its session, or stands in a grade without lives.
  return own.length === 0 ? lives.length === 0 || lives.some(isOf(session)) : false;
}

/** A posterior with one more live, not computed anew yet. */
export interface AddedLive {
  readonly posterior: ConversionPosterior;
  /** The live of the same session that the new one replaces, or that stands because it is of a later settlement. */
  readonly same: LearnedLive | undefined;
  /** The live that counts. */
  readonly counted: LearnedLive;
}

/**
 * Adds a live; of two settlements of one session, the one that knew more counts. Lives are in the order of time.
 * @param viewers - of a live, as expected so far
 */
export function withLive(before: ConversionPosterior, live: NewLive, viewers: Estimate): AddedLive {
  const { lives = [], campaigns } = before;
  const same = lives.find(isOf(live.session));
  const counted = same !== undefined && knewMore(same, live) ? same : live;
  const others = lives.filter((other) => other !== same);
  const { shape, exposure, discount } = before;
  const first = { shape, exposure, ...(discount === undefined ? {} : { discount }) };
  const prior = { viewers, ...(before.prior ?? first) };
  return {
    posterior: {
      ...before,
      prior,
      lives: [...others, counted].sort(byTime),
      campaigns: campaigns.includes(live.campaign) ? campaigns : [...campaigns, live.campaign],
    },
    same,
    counted,
  };
}

const isOf =
  (session: string) =>
  (live: LearnedLive): boolean =>
    live.session === session;

function knewMore(one: LearnedLive, other: NewLive): boolean {
  const later = compareInstants(one.knownAsOf ?? other.knownAsOf, other.knownAsOf);
  return later === 0 ? one.campaign >= other.campaign : later > 0;
}

/** By time, those of an unknown time first; then by settlement, so that sums are the same to the last digit. */
function byTime(a: LearnedLive, b: LearnedLive): number {
  const at = ({ at: time }: LearnedLive): number => (time === undefined ? 0 : toEpochMs(time));
  return at(a) - at(b) || (a.campaign < b.campaign ? -1 : 1);
}
