import { groupDigits, toEpochMs, toInstant } from '@livelane/contracts/vocabulary';
import {
  type Cell,
  columnsOf,
  count,
  el,
  type Frame,
  label,
  plot,
  polyline,
  short,
  type Words,
} from '@livelane/contracts/vocabulary/page';
import { growthJumps } from '../../../evidence/growth/follower-growth.ts';
import { followersOf } from '../../../profile/followers.ts';
import { bilingual } from '../../../text/bilingual.ts';
import { percent } from '../../../text/percent.ts';
import type { Entry } from '../../facts.ts';
import type { CreatorSection } from '../section.ts';

const TITLE = bilingual('Followers over time', '粉丝数变化');
const JUMPS = bilingual(
  '{readings} readings of the number of followers. Growth beyond the usual is marked: where it changes ({jumps}), how much was gained, and what was lost again. A viral post, a campaign or bought followers can all be behind it.',
  '粉丝数共 {readings} 次读数。已标出异常增长：变化点 {jumps} 处、增幅以及随后的流失。原因可能是内容走红、推广活动或购买粉丝。',
);
const LOST = bilingual('{gain}, then {loss}', '{gain}，随后 {loss}');
const CAPTION = bilingual(
  '{readings} readings of the number of followers. The steepest change is marked; a viral post, a campaign or bought followers can all be behind it.',
  '粉丝数共 {readings} 次读数。已标出变化最快的一段；原因可能是内容走红、推广活动或购买粉丝。',
);
const STEP = bilingual('{change} in {days} days', '{days} 天 {change}');
const COLUMNS = [bilingual('day', '日期'), bilingual('followers', '粉丝数')] as const;
const DAY = 86_400_000;
/** With fewer readings no change stands out. */
const FEWEST_FOR_STEP = 4;

interface Reading {
  readonly at: number;
  readonly followers: number;
}

/** The number of followers over time; where its growth changes beyond the usual is marked, else its steepest change. */
export const growth: CreatorSection = (entry, _, words) => {
  const { say, day, language } = words;
  const readings = readingsOf(entry);
  const [first, last] = [readings[0], readings.at(-1)];
  if (first === undefined || last === undefined || readings.length < 2) return [];
  const jumps = anomaliesIn(readings, words);
  const marked = jumps.length > 0 ? jumps : steepestOf(readings, words);
  const counts = readings.map(({ followers }) => followers);
  const tick = (value: number): string => short(value, language);
  const svg = plot(
    {
      title: say(TITLE),
      across: { from: first.at, to: last.at },
      up: { from: Math.min(...counts), to: Math.max(...counts, Math.min(...counts) + 1) },
      ends: [day(toInstant(first.at)), day(toInstant(last.at))],
      tick,
      aside: 70,
    },
    (frame) => [
      ...curve(readings, frame),
      ...marked.flatMap((mark) => flagged(mark, frame)),
      label(
        tick(last.followers),
        { x: frame.x(last.at) + 10, y: frame.y(last.followers) + 4 },
        { class: 'strong' },
      ),
    ],
  );
  const params = { readings: count(readings.length), jumps: jumps.length };
  const caption = jumps.length > 0 ? say(JUMPS, params) : say(CAPTION, params);
  const figures = {
    columns: columnsOf(COLUMNS, words),
    rows: readings.map(({ at, followers }): Cell[] => {
      const mark = jumps.find(({ from }) => from.at === at);
      const date = day(toInstant(at));
      return [
        mark === undefined ? date : `${date} (${mark.text})`,
        { figure: groupDigits(followers) },
      ];
    }),
  };
  return [
    { block: 'heading', level: 3, text: say(TITLE) },
    { block: 'picture', svg, caption, figures },
  ];
};

/** A part of the curve that is marked. */
interface Mark {
  readonly from: Reading;
  readonly to: Reading;
  readonly text: string;
}

/** The stretches between change points in which the growth is beyond the usual, as the review of the figures sees them. */
function anomaliesIn(readings: readonly Reading[], { say }: Words): Mark[] {
  const history = readings.map(({ at, followers }) => ({ at: toInstant(at), followers }));
  const at = new Map(readings.map((reading) => [reading.at, reading]));
  return growthJumps(history).flatMap(({ from, to, share, lost }) => {
    const [start, end] = [at.get(from), at.get(to)];
    if (start === undefined || end === undefined) return [];
    const gain = `+${percent(share)}`;
    const text = lost > 0 ? say(LOST, { gain, loss: `−${percent(lost)}` }) : gain;
    return [{ from: start, to: end, text }];
  });
}

function steepestOf(readings: readonly Reading[], { say }: Words): Mark[] {
  const step = readings.length < FEWEST_FOR_STEP ? undefined : steepest(readings);
  return step === undefined
    ? []
    : [{ from: step.from, to: step.to, text: say(STEP, stepParams(step)) }];
}

function curve(readings: readonly Reading[], { x, y }: Frame): string[] {
  const placed = readings.map(({ at, followers }) => ({ x: x(at), y: y(followers) }));
  return [
    polyline(placed, 'curve'),
    ...placed.map(({ x: cx, y: cy }) => el('circle', { cx, cy, r: 2.5, class: 'point' })),
  ];
}

function flagged({ from, to, text }: Mark, { x, y, left, right }: Frame): string[] {
  const ends = [from, to].map(({ at, followers }) => ({ x: x(at), y: y(followers) }));
  // Where the curve is not: beside the step, at the height of its other end.
  const isRight = x(from.at) + x(to.at) > left + right;
  const place = isRight
    ? { x: x(from.at) - 6, y: y(to.followers) + 4 }
    : { x: x(to.at) + 6, y: y(from.followers) + 4 };
  const anchor = isRight ? 'end' : 'start';
  return [polyline(ends, 'flagged'), label(text, place, { class: 'halo', 'text-anchor': anchor })];
}

/** The past numbers of followers and the present one, oldest first, one for each time. */
function readingsOf({ profile, grade }: Entry): Reading[] {
  if (profile === null) return [];
  const now = followersOf(profile);
  const until = toEpochMs(grade.asOf);
  const past = (profile.followerHistory ?? []).map(({ at, followers }) => ({
    at: toEpochMs(at),
    followers,
  }));
  const all = now === null || past.length === 0 ? past : [...past, { at: until, followers: now }];
  const byTime = new Map(all.filter(({ at }) => at <= until).map((it) => [it.at, it]));
  return [...byTime.values()].toSorted((a, b) => a.at - b.at);
}

/** The two neighbouring readings with the largest relative change a day. */
function steepest(readings: readonly Reading[]) {
  const steps = readings.slice(1).map((to, index) => {
    const from = readings[index] ?? to;
    const change = to.followers / Math.max(1, from.followers) - 1;
    const days = (to.at - from.at) / DAY;
    return { from, to, change, days, speed: Math.abs(Math.log1p(change)) / days };
  });
  return steps.filter(({ change }) => change !== 0).toSorted((a, b) => b.speed - a.speed)[0];
}

function stepParams({ change, days }: { readonly change: number; readonly days: number }) {
  const sign = change < 0 ? '−' : '+';
  return { change: `${sign}${percent(Math.abs(change))}`, days: count(days) };
}
