import { type Crowd, FIRST_DAY, MARKETS } from './plot.ts';
import type { Random } from './random.ts';

/** A line of touches.ndjson. */
export interface TouchLine {
  id: string;
  kind: string;
  at: string;
  persons: string[];
  creator: string | null;
  channel: string;
  clickId?: string;
  code?: string;
  dwellSeconds?: number;
  sessionId?: string;
}

/** Somebody, where they live, and everything that they saw and clicked. */
export interface Visitor {
  readonly persons: string[];
  readonly market: (typeof MARKETS)[number];
  readonly touches: TouchLine[];
  /** The last click in the live room, where there was one: its id and time. */
  inRoom: { readonly clickId: string; readonly at: number; readonly session: string } | null;
}

/** Hands out ids in the order in which things are made. */
export interface Numbering {
  touch(): string;
  click(): string;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** The visits of one person of a crowd, in time order. */
export function visitorOf(
  crowd: Crowd,
  index: number,
  { random, numbering }: { random: Random; numbering: Numbering },
): Visitor {
  const device = `d-${crowd.name}-${index}`;
  const signedIn = random.chance(0.55);
  const market = random.pick(
    MARKETS,
    MARKETS.map((it) => it.weight),
  );
  const visitor: Visitor = {
    persons: [`u-${crowd.name}-${index}`, device],
    market,
    touches: [],
    inRoom: null,
  };
  const add = (touch: Omit<TouchLine, 'id' | 'at' | 'persons'>, at: number): void => {
    // Before signing in only the device is known; the order joins the two.
    const persons = signedIn && random.chance(0.6) ? visitor.persons : [device];
    visitor.touches.push({ id: numbering.touch(), ...touch, at: iso(at), persons });
  };
  if (crowd.creator === null)
    elsewhere(add, { random, numbering, from: Date.parse(FIRST_DAY), visits: random.whole(1, 3) });
  else audience(visitor, crowd, { add, random, numbering });
  visitor.touches.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  return visitor;
}

type Add = (touch: Omit<TouchLine, 'id' | 'at' | 'persons'>, at: number) => void;

function audience(
  visitor: Visitor,
  crowd: Extract<Crowd, { live: object }>,
  tools: { add: Add; random: Random; numbering: Numbering },
): void {
  const { add, random, numbering } = tools;
  const { creator, live, video, room } = crowd;
  const start = Date.parse(live.start);
  const seen = random.pick([0, 1, 2], [5, 4, 2]);
  for (let i = 0; i < seen; i += 1) {
    add(
      { kind: 'post-view', creator: creator.id, channel: video },
      start - random.whole(6, 12 * 24) * HOUR - random.whole(0, 3_599) * 1000,
    );
  }
  if (random.chance(0.16))
    add(
      { kind: 'post-click', creator: creator.id, channel: video, clickId: numbering.click() },
      start - random.whole(5, 120) * HOUR,
    );
  if (random.chance(0.72)) {
    const came = start + random.whole(0, live.minutes * 50) * 1000;
    const stayed = Math.min(
      Math.round(random.skewed(95, 0.9)),
      Math.floor((start + live.minutes * 60_000 - came) / 1000),
    );
    add(
      {
        kind: 'live-view',
        creator: creator.id,
        channel: room,
        dwellSeconds: Math.max(2, stayed),
        sessionId: live.session,
      },
      came,
    );
    if (stayed > 20 && random.chance(0.42)) {
      const at = came + random.whole(10, stayed) * 1000;
      const clickId = numbering.click();
      add(
        { kind: 'pin-click', creator: creator.id, channel: room, clickId, sessionId: live.session },
        at,
      );
      visitor.inRoom = { clickId, at, session: live.session };
    }
  }
  if (random.chance(0.2)) elsewhere(add, { random, numbering, from: start + HOUR, visits: 1 });
}

/** Search, e-mail, coupon sites, friends, and people who simply type the address. */
function elsewhere(
  add: Add,
  {
    random,
    numbering,
    from,
    visits,
  }: { random: Random; numbering: Numbering; from: number; visits: number },
): void {
  for (let i = 0; i < visits; i += 1) {
    const at = from + Math.floor(random.next() * 20 * DAY);
    const channel = random.pick(
      ['search-ads', 'e-mail', 'coupon-site', 'direct', 'friends'] as const,
      [34, 22, 10, 26, 8],
    );
    const kind = {
      'search-ads': 'click',
      'e-mail': 'utm',
      'coupon-site': 'affiliate',
      direct: 'direct',
      friends: 'referral',
    }[channel];
    add(
      {
        kind,
        creator: null,
        channel,
        ...(kind === 'click' || kind === 'affiliate' ? { clickId: numbering.click() } : {}),
      },
      at,
    );
  }
}

export function iso(epochMs: number): string {
  return `${new Date(epochMs).toISOString().slice(0, 19)}Z`;
}
