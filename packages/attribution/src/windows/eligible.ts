import type { AttributionPolicy, TouchKind } from '@livelane/contracts/vocabulary';
import { holds, longest } from './period.ts';

/** What the windows need to know of a touch. */
export interface WindowedTouch {
  readonly kind: TouchKind;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly sessionId?: string | undefined;
  readonly dwellSeconds?: number | undefined;
}

/** What the windows need to know of an order. */
export interface WindowedOrder {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly inRoom: string | null;
}

const VIEWS: ReadonlySet<TouchKind> = new Set(['live-view', 'post-view']);
const CLICKS_IN_ROOM: ReadonlySet<TouchKind> = new Set(['pin-click', 'live-click']);

/**
 * Whether a touch is still good for an order. Views have the view window, everything else the click
 * window; a click in the room has the in-room window for orders placed in that room, which then replaces the
 * click window. A live view counts once it lasted the threshold, by the time of the order.
 */
export function eligible(
  touch: WindowedTouch,
  order: WindowedOrder,
  policy: AttributionPolicy,
): boolean {
  if (touch.kind === 'live-view' && !dwelt(touch, order.at, policy.minimumDwellSeconds))
    return false;
  return holds(periodFor(touch, order, policy), touch.at, order.at);
}

function periodFor(
  touch: WindowedTouch,
  order: WindowedOrder,
  { windows }: AttributionPolicy,
): AttributionPolicy['windows']['click'] {
  if (VIEWS.has(touch.kind)) return windows.view;
  const inSameRoom =
    CLICKS_IN_ROOM.has(touch.kind) &&
    touch.sessionId !== undefined &&
    touch.sessionId === order.inRoom;
  return inSameRoom && windows.inRoom !== undefined ? windows.inRoom : windows.click;
}

function dwelt({ at, dwellSeconds }: WindowedTouch, orderAt: number, minimum: number): boolean {
  return Math.min(dwellSeconds ?? 0, (orderAt - at) / 1000) >= minimum;
}

/** How far before an order a touch can be and still be good for it, in milliseconds. */
export function lookback({ windows }: AttributionPolicy): number {
  return Math.max(
    longest(windows.click),
    longest(windows.view),
    windows.inRoom === undefined ? 0 : longest(windows.inRoom),
  );
}
