import { type Instant, type PlainDate, toInstant } from '../../vocabulary/index.ts';
import { dateOfInstant } from '../../vocabulary/zones/index.ts';

/** A stream of draws from a seed (mulberry32). */
export class Dice {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let t = this.state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from 0 up to but not including `below`. */
  upTo(below: number): number {
    return Math.floor(this.next() * below);
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[this.upTo(items.length)] as Item;
  }

  /** An amount of any size up to 10^15, small ones as likely as large ones. */
  amount(digits = 16): bigint {
    return BigInt(Math.floor(this.next() * 10 ** (1 + this.upTo(digits - 1))));
  }
}

/** A day in milliseconds. */
export const DAY = 86_400_000;

/** When the deals of the tests begin. */
export const FROM = Date.parse('2026-11-25T08:00:00Z');

/** The instant of some milliseconds. */
export function at(ms: number): Instant {
  return toInstant(ms);
}

/** The date of some milliseconds in UTC. */
export function dayOf(ms: number): PlainDate {
  return dateOfInstant(at(ms), 'UTC');
}
