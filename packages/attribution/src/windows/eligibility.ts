import type { AttributionPolicy, TouchKind } from '@livelane/contracts/vocabulary';
import { maximumLength, windowTest } from './period.ts';

/** The fields of a touch that decide whether it is eligible. */
export interface WindowedTouch {
  readonly kind: TouchKind;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly sessionId?: string | undefined;
  readonly dwellSeconds?: number | undefined;
}

/** The fields of an order that decide which touches are eligible. */
export interface WindowedOrder {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly inRoom: string | null;
}

/** Kinds that the view window applies to. */
export const VIEWS: ReadonlySet<TouchKind> = new Set(['live-view', 'post-view']);
/** Kinds that the in-room window applies to, in the room of the order. */
export const CLICKS_IN_ROOM: ReadonlySet<TouchKind> = new Set(['pin-click', 'live-click']);

/** Whether a touch can be credited with an order. */
export type Eligibility = (touch: WindowedTouch, order: WindowedOrder) => boolean;

/**
 * The eligibility test of a policy. A touch is eligible while its window contains the order: the view window for views,
 * the in-room window for a click in the room where the order was placed, the click window for everything else. A live
 * view must also have reached the minimum dwell by the time of the order.
 */
export function eligibility({ windows, minimumDwellSeconds }: AttributionPolicy): Eligibility {
  const [click, view] = [windowTest(windows.click), windowTest(windows.view)];
  const inRoom = windows.inRoom === undefined ? click : windowTest(windows.inRoom);
  return (touch, order) => {
    if (touch.kind === 'live-view' && dwellBy(touch, order.at) < minimumDwellSeconds) return false;
    const contains = VIEWS.has(touch.kind) ? view : inSameRoom(touch, order) ? inRoom : click;
    return contains(touch.at, order.at);
  };
}

function inSameRoom({ kind, sessionId }: WindowedTouch, order: WindowedOrder): boolean {
  return CLICKS_IN_ROOM.has(kind) && sessionId !== undefined && sessionId === order.inRoom;
}

function dwellBy({ at, dwellSeconds }: WindowedTouch, orderAt: number): number {
  return Math.min(dwellSeconds ?? 0, (orderAt - at) / 1000);
}

/** The lookback window: the longest time before an order at which a touch can be eligible, in milliseconds. */
export function lookback({ windows }: AttributionPolicy): number {
  return Math.max(
    maximumLength(windows.click),
    maximumLength(windows.view),
    windows.inRoom === undefined ? 0 : maximumLength(windows.inRoom),
  );
}
