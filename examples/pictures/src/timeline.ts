import { el, escapeMarkup, picture } from '@livelane/contracts/vocabulary/page';
import { fittedLabel, label } from './label.ts';
import { linear, type Scale, ticks } from './scale.ts';

/** A stretch of the live, in seconds from its start. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly text?: string;
  readonly kind: 'pin' | 'promotion' | 'disclosure' | 'broken' | 'host' | 'viewer' | 'gap';
}

/** A moment of the live. */
export interface Moment {
  readonly at: number;
  readonly kind: 'question' | 'answer' | 'click' | 'redeem' | 'lead' | 'voice';
  readonly text?: string;
}

/** One line of the picture: what it shows, and how it ended if that is known. */
export interface Lane {
  readonly name: string;
  readonly stretches: readonly Stretch[];
  readonly moments: readonly Moment[];
  readonly verdict?: { readonly text: string; readonly kind: 'kept' | 'broken' | 'not-shown' };
  /** A heading above the lane. */
  readonly heading?: string;
}

const WIDTH = 1120;
const LEFT = 190;
const RIGHT = 100;
const ROW = 26;
const HEADING = 26;

/** Everything that happened in the room over the seconds of the live, one lane a thing. */
export function timeline(
  lanes: readonly Lane[],
  about: {
    readonly seconds: number;
    readonly title: string;
    /** Of a second of the axis. */
    readonly second: (at: number) => string;
  },
): string {
  const { seconds, title, second } = about;
  const x = linear({ from: 0, to: Math.max(1, seconds) }, { from: LEFT, to: WIDTH - RIGHT });
  let y = 4;
  const drawn = lanes.map((lane) => {
    const heading =
      lane.heading === undefined
        ? ''
        : label(lane.heading, { x: 2, y: y + 16 }, { class: 'lane-heading' });
    if (lane.heading !== undefined) y += HEADING;
    const row = drawLane(lane, { y, x });
    y += ROW;
    return heading + row;
  });
  const axis = ticks({ from: 0, to: seconds }, 10).flatMap((at) => [
    el('line', { x1: x(at), x2: x(at), y1: 6, y2: y + 2, class: 'grid' }),
    label(second(at), { x: x(at), y: y + 18 }, { class: 'tick', 'text-anchor': 'middle' }),
  ]);
  return picture({ width: WIDTH, height: y + 26, title }, ...axis, ...drawn);
}

const VERDICT_SIGNS = { kept: '✓', broken: '✗', 'not-shown': '?' } as const;

function drawLane(lane: Lane, { y, x }: { y: number; x: Scale }): string {
  const middle = y + ROW / 2;
  const verdict =
    lane.verdict === undefined
      ? ''
      : el(
          'g',
          { class: `verdict-${lane.verdict.kind}` },
          label(`${VERDICT_SIGNS[lane.verdict.kind]} ${lane.verdict.text}`, {
            x: WIDTH - RIGHT + 14,
            y: middle + 4,
          }),
        );
  return [
    fittedLabel(
      lane.name,
      { x: LEFT - 12, y: middle + 4, room: LEFT - 12 },
      { class: 'name', 'text-anchor': 'end' },
    ),
    el('line', { x1: LEFT, x2: WIDTH - RIGHT, y1: middle, y2: middle, class: 'lane' }),
    ...lane.stretches.map((stretch) => drawStretch(stretch, { y, x })),
    ...lane.moments.map((moment) => drawMoment(moment, { middle, x })),
    verdict,
  ].join('');
}

function drawStretch(stretch: Stretch, { y, x }: { y: number; x: Scale }): string {
  const from = x(stretch.from);
  const width = Math.max(3, x(stretch.to) - from);
  const bar = {
    x: from,
    y: y + 5,
    width,
    height: ROW - 10,
    rx: 4,
    class: `stretch-${stretch.kind}`,
  };
  if (stretch.text === undefined) return el('rect', bar);
  const room = width - 12;
  const at = { x: from + 7, y: y + ROW / 2 + 4, room };
  return el(
    'g',
    {},
    el('title', {}, escapeMarkup(stretch.text)),
    el('rect', bar),
    // In less room than this, not even the price can be read.
    room < 30 ? '' : fittedLabel(stretch.text, at, { class: 'on-bar' }),
  );
}

const SIGNS: Readonly<Record<Moment['kind'], string>> = {
  question: '?',
  answer: 'A',
  click: '',
  redeem: '%',
  lead: '@',
  voice: '♪',
};

function drawMoment(moment: Moment, { middle, x }: { middle: number; x: Scale }): string {
  const at = x(moment.at);
  const sign = SIGNS[moment.kind];
  const title = moment.text === undefined ? '' : el('title', {}, escapeMarkup(moment.text));
  return el(
    'g',
    { class: `moment-${moment.kind}` },
    title,
    el('circle', { cx: at, cy: middle, r: sign === '' ? 5 : 8.5 }),
    sign === ''
      ? ''
      : label(sign, { x: at, y: middle + 4 }, { 'text-anchor': 'middle', class: 'on-bar' }),
  );
}
