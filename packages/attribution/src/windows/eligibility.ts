import type { AttributionPolicy, Period, TouchKind } from '@livelane/contracts/vocabulary';
import { type ClassRules, classesOf } from './classes.ts';
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

/** Kinds that the window of views applies to. */
export const VIEWS: ReadonlySet<TouchKind> = new Set(['live-view', 'post-view']);
/** Kinds that the in-room window applies to, in the room of the order. */
export const CLICKS_IN_ROOM: ReadonlySet<TouchKind> = new Set(['pin-click', 'live-click']);

/** Whether a touch can be credited with an order. */
export type Eligibility = (touch: WindowedTouch, order: WindowedOrder) => boolean;

type WindowRules = ClassRules & Pick<AttributionPolicy, 'windows'>;

/**
 * The eligibility test of a policy. A touch is eligible while its window contains the order: the in-room window alone for a
 * click in the room where the order was placed; else that of its kind, of its class, or of views or clicks. A live view
 * must also have reached the minimum dwell by the time of the order.
 */
export function eligibility(policy: AttributionPolicy): Eligibility {
  const { windows, minimumDwellSeconds } = policy;
  const testOf = new Map<TouchKind, ReturnType<typeof windowTest>>();
  const contains = (kind: TouchKind): ReturnType<typeof windowTest> => {
    const test = testOf.get(kind) ?? windowTest(windowOf(kind, policy));
    testOf.set(kind, test);
    return test;
  };
  const inRoom = windows.inRoom === undefined ? undefined : windowTest(windows.inRoom);
  return (touch, order) => {
    if (touch.kind === 'live-view' && dwellBy(touch, order.at) < minimumDwellSeconds) return false;
    const test = (inSameRoom(touch, order) ? inRoom : undefined) ?? contains(touch.kind);
    return test(touch.at, order.at);
  };
}

/** The window of a kind of touch outside the room. */
export function windowOf(kind: TouchKind, { windows, classes }: WindowRules): Period {
  const own = classesOf({ classes })?.find(({ kinds }) => kinds.includes(kind))?.window;
  return windows.kinds?.[kind] ?? own ?? (VIEWS.has(kind) ? windows.view : windows.click);
}

function inSameRoom({ kind, sessionId }: WindowedTouch, order: WindowedOrder): boolean {
  return CLICKS_IN_ROOM.has(kind) && sessionId !== undefined && sessionId === order.inRoom;
}

function dwellBy({ at, dwellSeconds }: WindowedTouch, orderAt: number): number {
  return Math.min(dwellSeconds ?? 0, (orderAt - at) / 1000);
}

/** The lookback window: the longest time before an order at which a touch can be eligible, in milliseconds. */
export function lookback({ windows, classes }: WindowRules): number {
  const { click, view, inRoom, kinds = {} } = windows;
  const own = classesOf({ classes })?.map((one) => one.window) ?? [];
  const all = [click, view, inRoom, ...Object.values(kinds), ...own];
  return Math.max(...all.map((window) => (window === undefined ? 0 : maximumLength(window))));
}
