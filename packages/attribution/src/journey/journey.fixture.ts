import type { AttributionPolicy } from '@livelane/contracts/vocabulary';
import { policyOfCodes } from '../credit/policy.ts';
import type { Adjustment, Order } from './order.ts';
import type { Touch } from './touch.ts';

/** A moment of the evening on which all examples of the tests happen. */
export function at(time: string): string {
  return `2026-11-22T${time}Z`;
}

/** A click for mia by buyer b1 at noon, but for what is said. */
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

/** An order of buyer b1 over 19.99 at 14:00, but for what is said. */
export function anOrder(parts: Partial<Order> = {}): Order {
  return {
    id: 'O1',
    at: at('14:00:00'),
    persons: ['user:b1'],
    lines: [{ id: '1', productId: 'lip', money: { currency: 'USD', minor: '1999' } }],
    ...parts,
  };
}

/** A refund of 5.00 on line 1 of O1 at 18:00, but for what is said. */
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

/** Last touch, clicks good for a day, views for an hour, codes of mia and noor, but for what is said. */
export function aPolicy(parts: Partial<AttributionPolicy> = {}): AttributionPolicy {
  return {
    ...policyOfCodes([
      { code: 'MIA10', creator: 'mia' },
      { code: 'NOOR10', creator: 'noor' },
    ]),
    windows: {
      click: { basis: 'elapsed', seconds: 86_400 },
      view: { basis: 'elapsed', seconds: 3_600 },
      inRoom: { basis: 'elapsed', seconds: 1_800 },
    },
    ...parts,
  };
}
