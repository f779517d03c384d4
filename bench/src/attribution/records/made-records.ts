import { closeSync, openSync, writeSync } from 'node:fs';
import { type AttributionPolicy, TOUCH_KINDS, toInstant } from '@livelane/contracts/vocabulary';
import { seededUniform } from '@livelane/contracts/vocabulary/probability';

const DAY = 86_400_000;
const START = Date.UTC(2026, 9, 1);
const DAYS = 30;
const CREATORS = 60;
const CHANNELS = 20;
const KINDS = ['click', 'live-view', 'live-click', 'pin-click', 'post-view', 'affiliate'] as const;

/** Which records the figures are made on. */
export const RECORDS = `touches of ${DAYS} days in the order of time, by one person in five of them, for ${CREATORS} creators on ${CHANNELS} channels, and orders of one to three lines by those people`;

/** Clicks count for seven days, views for one; the last touch settles. */
export const POLICY: AttributionPolicy = {
  ...{ kind: 'attribution-policy', version: 1, id: 'bench', revision: 1 },
  effectiveFrom: '2020-01-01T00:00:00Z',
  model: { model: 'last' },
  windows: {
    click: { basis: 'elapsed', seconds: 7 * 86_400 },
    view: { basis: 'elapsed', seconds: 86_400 },
  },
  minimumDwellSeconds: 0,
  precedence: [...TOUCH_KINDS],
  codeTakesAll: true,
  codes: [],
  lateCodeSeconds: 300,
};

/** How many people there are: each has five touches on average. */
export function peopleOf(touches: number): number {
  return Math.max(1, Math.floor(touches / 5));
}

/** The lines of a file of made touches. */
export function* touchLines(count: number): Generator<string> {
  const random = seededUniform(1);
  const below = (limit: number): number => Math.floor(random() * limit);
  const people = peopleOf(count);
  for (let place = 0; place < count; place += 1) {
    const kind = KINDS[below(KINDS.length)];
    const touch = {
      ...{ id: `t${place}`, kind, at: toInstant(instantAt(place, count)) },
      persons: [`user:${below(people)}`],
      ...{ creator: `creator-${below(CREATORS)}`, channel: `channel-${below(CHANNELS)}` },
      ...(kind === 'live-view' ? { dwellSeconds: below(300) } : {}),
      ...(kind?.startsWith('live') ? { sessionId: `session-${below(40)}` } : {}),
    };
    yield JSON.stringify(touch);
  }
}

/** The lines of a file of made orders, by people who have touches. */
export function* orderLines(count: number, touches: number): Generator<string> {
  const random = seededUniform(2);
  const below = (limit: number): number => Math.floor(random() * limit);
  const people = peopleOf(touches);
  for (let place = 0; place < count; place += 1)
    yield JSON.stringify({
      ...{ kind: 'order', id: `O${place}`, at: toInstant(instantAt(place, count) + 2 * DAY) },
      persons: [`user:${below(people)}`],
      customer: random() < 0.3 ? 'new' : 'returning',
      lines: Array.from({ length: 1 + below(3) }, (_, line) => ({
        ...{ id: `${line + 1}`, productId: `product-${below(500)}`, quantity: 1 + below(2) },
        money: { currency: 'USD', minor: `${500 + below(9_500)}` },
      })),
    });
}

function instantAt(place: number, count: number): number {
  return START + Math.floor((place * DAYS * DAY) / count);
}

/** Writes lines to a file, some thousands at a time. */
export function writeLines(path: string, lines: Iterable<string>): void {
  const file = openSync(path, 'w');
  let held = '';
  for (const line of lines) {
    held += `${line}\n`;
    if (held.length < 1 << 20) continue;
    writeSync(file, held);
    held = '';
  }
  writeSync(file, held);
  closeSync(file);
}
