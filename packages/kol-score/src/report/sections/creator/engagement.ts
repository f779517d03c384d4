import { toEpochMs, toInstant } from '@livelane/contracts/vocabulary';
import { type Cell, columnsOf, el, label, plot } from '@livelane/contracts/vocabulary/page';
import { betaQuantile } from '@livelane/contracts/vocabulary/probability';
import type { EngagementPrior } from '../../../benchmarks/benchmarks.ts';
import { followersOf } from '../../../profile/followers.ts';
import { postsOnce } from '../../../profile/posts-once.ts';
import { priorEngagement } from '../../../signals/engagement/engagement-rate.ts';
import { bilingual } from '../../../text/bilingual.ts';
import { percent } from '../../../text/percent.ts';
import type { Entry } from '../../facts.ts';
import type { CreatorSection } from '../section.ts';

const TITLE = bilingual('Engagement of the posts', '各条内容的互动率');
const CAPTION = bilingual(
  'Engagement, (likes + comments) / views, over time; posts shown: {posts}, posts that hide a figure: {hidden}. The band holds 90% of posts of accounts of this size by the benchmarks “{source}”; what is outside is worth a look and proves nothing.',
  '互动率（点赞加评论，除以播放）随时间变化；图中 {posts} 条内容，另有 {hidden} 条未公开数据。色带为基准“{source}”下同等规模账号 90% 内容所在范围；范围之外值得一看，但不证明任何问题。',
);
const ILLUSTRATIVE = bilingual('illustrative', '示意值');
const BAND = bilingual('usual', '常见');
const MEDIAN = bilingual('median {rate}', '中位数 {rate}');
const COLUMNS = [bilingual('day', '日期'), bilingual('engagement', '互动率')] as const;
const FEWEST = 3;

/** The engagement rate of each post over time, before what is usual for accounts of this size. */
export const engagement: CreatorSection = (entry, { benchmarks }, words) => {
  const { say, day } = words;
  const { shown, hidden } = shownPosts(entry);
  const [first, last] = [shown[0], shown.at(-1)];
  if (first === undefined || last === undefined || shown.length < FEWEST) return [];
  const usual = usualRange(entry, benchmarks.engagement);
  const middle = median(shown.map(({ rate }) => rate));
  const source = benchmarks.id === 'illustrative' ? ILLUSTRATIVE : benchmarks.id;
  const svg = plot(
    {
      title: say(TITLE),
      across: { from: first.at, to: last.at },
      up: { from: 0, to: Math.max(0.01, usual?.to ?? 0, ...shown.map(({ rate }) => rate)) },
      ends: [day(toInstant(first.at)), day(toInstant(last.at))],
      tick: percent,
      aside: 104,
    },
    ({ x, y, left, right }) => [
      ...(usual === null
        ? []
        : [
            el('rect', {
              x: left,
              y: y(usual.to),
              width: right - left,
              height: y(usual.from) - y(usual.to),
              class: 'band',
            }),
            label(say(BAND), { x: left + 6, y: y(usual.to) + 14 }, { class: 'tick' }),
          ]),
      el('line', { x1: left, x2: right, y1: y(middle), y2: y(middle), class: 'usual' }),
      label(say(MEDIAN, { rate: percent(middle) }), { x: right + 4, y: y(middle) + 4 }),
      ...shown.map(({ at, rate }) => {
        const isUsual = usual === null || (rate >= usual.from && rate <= usual.to);
        const shape = { cx: x(at), cy: y(rate), r: isUsual ? 4 : 5 };
        return el('circle', { ...shape, class: isUsual ? 'point' : 'outside' });
      }),
    ],
  );
  const params = { posts: shown.length, hidden, source };
  const figures = {
    columns: columnsOf(COLUMNS, words),
    rows: shown.map(({ at, rate }): Cell[] => [day(toInstant(at)), { figure: percent(rate) }]),
  };
  return [
    { block: 'heading', level: 3, text: say(TITLE) },
    { block: 'picture', svg, caption: say(CAPTION, params), figures },
  ];
};

/** The posts that were known and show views, likes and comments, oldest first, and how many hide one. */
function shownPosts({ profile, grade }: Entry) {
  const until = toEpochMs(grade.asOf);
  const known = postsOnce(profile?.posts ?? [])
    .map((post) => ({ ...post, at: toEpochMs(post.publishedAt) }))
    .filter(({ at }) => at <= until);
  const shown = known.flatMap(({ at, views, likes, comments }) =>
    views === null || views === 0 || likes === null || comments === null
      ? []
      : [{ at, rate: (likes + comments) / views }],
  );
  return { shown: shown.toSorted((a, b) => a.at - b.at), hidden: known.length - shown.length };
}

/** Where 90 % of the posts of accounts of this size are; null where followers are hidden. */
function usualRange({ profile }: Entry, prior: EngagementPrior) {
  const followers = profile === null ? null : followersOf(profile);
  if (followers === null) return null;
  const mean = priorEngagement(followers, prior);
  // The variance between creators, and that between posts of one creator.
  const spread = 1 / (prior.strength + 1) + prior.dispersion;
  const size = Math.max(0.1, 1 / spread - 1);
  const ends = { a: mean * size, b: (1 - mean) * size };
  return { from: betaQuantile(0.05, ends), to: betaQuantile(0.95, ends) };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[half - 1] ?? upper)) / 2;
}
