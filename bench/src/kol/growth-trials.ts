import { toInstant } from '@livelane/contracts/vocabulary';
import { authenticity, ILLUSTRATIVE_BENCHMARKS } from '@livelane/kol-score';
import { type Draws, drawsOf } from '@livelane/kol-score/audit';
import type { Figure } from './figures.ts';

const WEEKS = 60;
const WEEK_MS = 7 * 86_400_000;
const START = Date.parse('2025-09-01T00:00:00Z');
const TRIALS = 400;

/** What happens to an account within the weeks. */
type Event = 'none' | 'viral' | 'bought';

/** A year of weekly counts and posts; what is bought arrives within one to four weeks and may be removed later. */
function made(event: Event, draws: Draws, isRounded: boolean) {
  const size = Math.exp(draws.between(Math.log(20_000), Math.log(2_000_000)));
  const [trend, noise] = [draws.between(-0.002, 0.012), draws.between(0.0008, 0.004)];
  const reach = draws.between(0.05, 0.4) * size;
  const at = 10 + draws.below(WEEKS - 25);
  const gain = draws.between(0.05, 0.3);
  const weeks = event === 'bought' ? 1 + draws.below(4) : 2;
  const purged = event === 'bought' && draws.chance(0.5) ? draws.between(0.2, 0.6) * gain : 0;
  let followers = size;
  const history = Array.from({ length: WEEKS }, (_, week) => {
    followers *= Math.exp(trend + noise * draws.normal());
    if (event !== 'none' && week >= at && week < at + weeks) followers *= (1 + gain) ** (1 / weeks);
    if (week === at + weeks + 3) followers *= 1 - purged;
    const unit = isRounded ? 10 ** (Math.floor(Math.log10(followers)) - 2) : 1;
    return {
      at: toInstant(START + week * WEEK_MS),
      followers: Math.floor(followers / unit) * unit,
    };
  });
  // Of those who see a viral post, one in thirty to one in two hundred follow.
  const viral = (gain * size) / draws.between(0.005, 0.03);
  const posts = Array.from({ length: 2 * WEEKS }, (_, index) => {
    const isViral = event === 'viral' && index === 2 * at;
    const views = Math.round(
      Math.max(isViral ? viral : 0, reach * Math.exp(draws.between(0.4, 0.7) * draws.normal())),
    );
    const likes = Math.round(views * 0.04 * Math.exp(0.35 * draws.normal()));
    const publishedAt = toInstant(START + (index * WEEK_MS) / 2);
    return { views, likes: Math.min(likes, views), comments: Math.round(likes / 40), publishedAt };
  });
  const input = { posts, followers: Math.round(size), prior: ILLUSTRATIVE_BENCHMARKS.engagement };
  return authenticity({ ...input, history }).evidence.some(({ signal }) => /^growth-/.test(signal));
}

/** How well bought growth is told from steady and from viral growth. */
export function growthRows(): Figure[] {
  const draws = drawsOf(2026);
  const flagged = (event: Event, isRounded: boolean) =>
    Array.from({ length: TRIALS }, () => made(event, draws, isRounded)).filter(Boolean).length;
  const [found, steady, viral] = [
    flagged('bought', false),
    flagged('none', false),
    flagged('viral', false),
  ];
  return [
    {
      ...{ what: 'bought growth of 5 to 30 % that is found', unit: 'share' },
      ...{ value: found / TRIALS, wanted: { atLeast: 0.95 } },
    },
    {
      ...{ what: 'growth asked about that was bought (one third of histories are)', unit: 'share' },
      ...{ value: found / (found + steady + viral), wanted: { atLeast: 0.95 } },
    },
    {
      ...{ what: 'steady growth asked about', unit: 'share' },
      value: steady / TRIALS,
    },
    {
      ...{ what: 'viral growth with its views asked about', unit: 'share' },
      value: viral / TRIALS,
    },
    {
      ...{ what: 'steady growth asked about, counts floored to three figures', unit: 'share' },
      ...{ value: flagged('none', true) / TRIALS, wanted: { atMost: 0.02 } },
    },
  ];
}
