import { groupDigits, toEpochMs, toInstant } from '@livelane/contracts/vocabulary';
import { followersOf } from '../../../profile/followers.ts';
import { bilingual } from '../../../text/bilingual.ts';
import { percent } from '../../../text/percent.ts';
import type { Cell } from '../../block.ts';
import type { Entry } from '../../facts.ts';
import { label } from '../../marks/label.ts';
import { plot, polyline } from '../../marks/plot.ts';
import { el } from '../../marks/svg.ts';
import { columnsOf, count, short } from '../../words.ts';
import type { CreatorSection } from '../section.ts';

const TITLE = bilingual('Followers over time', '粉丝数变化');
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

/** The number of followers over time, its steepest change marked. */
export const growth: CreatorSection = (entry, _, words) => {
  const { say, day, language } = words;
  const readings = readingsOf(entry);
  const [first, last] = [readings[0], readings.at(-1)];
  if (first === undefined || last === undefined || readings.length < 2) return [];
  const step = readings.length < FEWEST_FOR_STEP ? undefined : steepest(readings);
  const text = step === undefined ? '' : say(STEP, stepParams(step));
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
    ({ x, y, left, right }) => {
      const placed = readings.map(({ at, followers }) => ({ x: x(at), y: y(followers) }));
      const marks = [polyline(placed, 'curve')];
      for (const { x: cx, y: cy } of placed)
        marks.push(el('circle', { cx, cy, r: 2.5, class: 'point' }));
      if (step !== undefined) {
        const ends = [step.from, step.to].map(({ at, followers }) => ({
          x: x(at),
          y: y(followers),
        }));
        // Where the curve is not: beside the step, at the height of its other end.
        const isRight = x(step.from.at) + x(step.to.at) > left + right;
        const at = isRight
          ? { x: x(step.from.at) - 6, y: y(step.to.followers) + 4 }
          : { x: x(step.to.at) + 6, y: y(step.from.followers) + 4 };
        marks.push(
          polyline(ends, 'flagged'),
          label(text, at, { class: 'halo', 'text-anchor': isRight ? 'end' : 'start' }),
        );
      }
      const end = placed.at(-1) ?? { x: 0, y: 0 };
      marks.push(label(tick(last.followers), { x: end.x + 10, y: end.y + 4 }, { class: 'strong' }));
      return marks;
    },
  );
  const params = { readings: count(readings.length) };
  const figures = {
    columns: columnsOf(COLUMNS, words),
    rows: readings.map(({ at, followers }): Cell[] => [
      day(toInstant(at)),
      { figure: groupDigits(followers) },
    ]),
  };
  return [
    { block: 'heading', level: 3, text: say(TITLE) },
    { block: 'picture', svg, caption: say(CAPTION, params), figures },
  ];
};

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
