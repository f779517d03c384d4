import type { AttributionPolicy, TouchKind } from '@livelane/contracts/vocabulary';
import { holding, longest } from './period.ts';

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

/** Tells whether a touch is still good for an order. */
export type Eligibility = (touch: WindowedTouch, order: WindowedOrder) => boolean;

/**
 * Which touches a policy's windows let count. Views have the view window, everything else the click
 * window; a click in the room has the in-room window for orders placed in that room, which then replaces the
 * click window. A live view counts once it lasted the threshold, by the time of the order.
 */
export function eligibility({ windows, minimumDwellSeconds }: AttributionPolicy): Eligibility {
  const [click, view] = [holding(windows.click), holding(windows.view)];
  const inRoom = windows.inRoom === undefined ? click : holding(windows.inRoom);
  return (touch, order) => {
    if (touch.kind === 'live-view' && !dwelt(touch, order.at, minimumDwellSeconds)) return false;
    const holds = VIEWS.has(touch.kind) ? view : inSameRoom(touch, order) ? inRoom : click;
    return holds(touch.at, order.at);
  };
}

function inSameRoom({ kind, sessionId }: WindowedTouch, order: WindowedOrder): boolean {
  return CLICKS_IN_ROOM.has(kind) && sessionId !== undefined && sessionId === order.inRoom;
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
