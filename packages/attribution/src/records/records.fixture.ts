import { type AttributionPolicy, TOUCH_KINDS } from '@livelane/contracts/vocabulary';
import type { Adjustment } from './adjustment.ts';
import type { Order } from './order.ts';
import type { Touch } from './touch.ts';

/** A UTC time of 22 November 2026, the day of all examples. */
export function at(time: string): `${string}T${string}Z` {
  return `2026-11-22T${time}Z`;
}

/** A click for mia by buyer b1 at noon, with the given fields replaced. */
export function aTouch(parts: Partial<Touch> = {}): Touch {
  return {
    id: 't1',
    kind: 'click',
    at: at('12:00:00'),
    persons: ['user:b1'],
    creator: 'mia',
    channel: 'bio-link',
    ...parts,
  };
}

/** An order of buyer b1 over 19.99 USD at 14:00, with the given fields replaced. */
export function anOrder(parts: Partial<Order> = {}): Order {
  return {
    id: 'O1',
    at: at('14:00:00'),
    persons: ['user:b1'],
    lines: [{ id: '1', productId: 'lip', money: { currency: 'USD', minor: '1999' } }],
    ...parts,
  };
}

/** A refund of 5.00 USD on line 1 of O1 at 18:00, with the given fields replaced. */
export function anAdjustment(parts: Partial<Adjustment> = {}): Adjustment {
  return {
    id: 'R1',
    orderId: 'O1',
    lineId: '1',
    change: 'refund',
    money: { currency: 'USD', minor: '500' },
    at: at('18:00:00'),
    ...parts,
  };
}

/** Last touch; click window one day, view window one hour; codes of mia and noor; with the given fields replaced. */
export function aPolicy(parts: Partial<AttributionPolicy> = {}): AttributionPolicy {
  return {
    kind: 'attribution-policy',
    version: 1,
    id: 'codes',
    revision: 1,
    effectiveFrom: '1970-01-01T00:00:00Z',
    model: { model: 'last' },
    windows: {
      click: { basis: 'elapsed', seconds: 86_400 },
      view: { basis: 'elapsed', seconds: 3_600 },
      inRoom: { basis: 'elapsed', seconds: 1_800 },
    },
    minimumDwellSeconds: 10,
    precedence: [...TOUCH_KINDS],
    codeTakesAll: true,
    codes: [
      { code: 'MIA10', creator: 'mia' },
      { code: 'NOOR10', creator: 'noor' },
    ],
    lateCodeSeconds: 300,
    ...parts,
  };
}
