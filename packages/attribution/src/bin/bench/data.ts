import { type Instant, money, toInstant } from '@livelane/contracts/vocabulary';
import { policyOfPlatform } from '../../platforms/policy-of-platform.ts';
import type { Order } from '../../records/order.ts';
import type { Touch } from '../../records/touch.ts';

/** How much is measured, and the random numbers of the data. */
export interface BenchSize {
  /** Touches, and rows of paths. A tenth as many orders of as many people. */
  readonly touches: number;
  /** Uniform numbers from 0 to 1, 1 excluded. */
  readonly random: () => number;
}

/** The policy of the measured commands: clicks of 7 days, views of 1 day. */
export const BENCH_POLICY = policyOfPlatform('meta-7-day-click-1-day-view');

const CREATORS = 50;
const DAYS = 30;
const START = Date.parse('2026-11-01T00:00:00Z');

/** Touches as NDJSON: clicks and views of a month, in no order. */
export function* touchLines({ touches, random }: BenchSize): Generator<string> {
  const people = Math.max(1, Math.floor(touches / 10));
  for (let place = 0; place < touches; place += 1) {
    const touch: Touch = {
      id: `t${place}`,
      kind: random() < 0.7 ? 'click' : 'post-view',
      at: timeIn(random),
      persons: [`person:${Math.floor(random() * people)}`],
      creator: `creator-${Math.floor(random() * CREATORS)}`,
      channel: 'live',
    };
    yield `${JSON.stringify(touch)}\n`;
  }
}

/** Orders as NDJSON, one for each of the people. */
export function* orderLines({ touches, random }: BenchSize): Generator<string> {
  const people = Math.max(1, Math.floor(touches / 10));
  for (let place = 0; place < people; place += 1) {
    const order: Order = {
      id: `o${place}`,
      at: timeIn(random),
      persons: [`person:${place}`],
      lines: [{ id: '1', money: money('USD', BigInt(500 + Math.floor(random() * 10_000))) }],
    };
    yield `${JSON.stringify(order)}\n`;
  }
}

/** Paths as CSV: 1 to 8 channels of 50, a tenth of them with a conversion. */
export function* pathLines({ touches: rows, random }: BenchSize): Generator<string> {
  yield 'path,total_conversions,total_conversion_value,total_null\n';
  for (let place = 0; place < rows; place += 1) {
    const channels = Array.from(
      { length: 1 + Math.floor(random() * 8) },
      () => `creator-${Math.floor(random() * CREATORS)}`,
    );
    const result = random() < 0.1 ? `1,${Math.floor(random() * 100)},0` : '0,0,1';
    yield `${channels.join('>')},${result}\n`;
  }
}

function timeIn(random: () => number): Instant {
  return toInstant(START + Math.floor(random() * DAYS * 86_400) * 1000);
}
