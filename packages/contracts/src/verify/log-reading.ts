import {
  type DisclosureDuty,
  type Language,
  type SessionEvent,
  type SessionLog,
  toEpochMs,
} from '../vocabulary/index.ts';
import { type Span, union, within, without } from './span.ts';
import { type OnTimes, onTimes, type Switch } from './switched.ts';

/** A spoken disclosure without a stop is taken to last one second: speech ends by itself, a picture does not. */
const SPOKEN_MS = 1000;

/** When a label was on by one medium in one language. */
export interface Shown extends OnTimes {
  readonly medium: 'picture' | 'voice';
  readonly language: Language;
}

/** A session log as times: what was promoted, what was shown for which duty, what is not known. */
export interface LogReading {
  readonly session: Span;
  readonly gaps: readonly Span[];
  readonly promoted: OnTimes;
  /** Everything shown for a duty, also in a language or by a medium that does not count. */
  shownFor(dutyId: string): Shown[];
}

/** The log read once; its events are taken in the server's order, not in the file's. */
export function readLog(log: SessionLog): LogReading {
  const session = { from: toEpochMs(log.start), to: toEpochMs(log.end) };
  const gaps = within(
    log.gaps.map((gap) => ({ from: toEpochMs(gap.from), to: toEpochMs(gap.to) })),
    session,
  );
  const events = log.events.toSorted((a, b) => a.epoch - b.epoch || a.seq - b.seq);
  const disclosures = grouped(events.filter(isDisclosure), (event) => event.dutyId);
  return {
    session,
    gaps,
    promoted: promotedTimes(events, { session, gaps }),
    shownFor: (dutyId) => shownTimes(disclosures.get(dutyId) ?? [], { session, gaps }),
  };
}

type DisclosureEvent = Extract<SessionEvent, { type: 'disclosure' }>;

function isDisclosure(event: SessionEvent): event is DisclosureEvent {
  return event.type === 'disclosure';
}

/** As `Map.groupBy`, which Node 20's and older browsers' engines lack. */
function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

interface Bounds {
  readonly session: Span;
  readonly gaps: readonly Span[];
}

/** A product is promoted while pinned, whatever else is pinned, and a promotion while it runs. */
function promotedTimes(events: readonly SessionEvent[], { session, gaps }: Bounds): OnTimes {
  const switches = new Map<string, Switch[]>();
  for (const event of events) {
    const key = promotedKey(event);
    if (key === null) continue;
    const list = switches.get(key.id) ?? [];
    list.push({ at: toEpochMs(event.at), phase: key.phase });
    switches.set(key.id, list);
  }
  const times = [...switches.values()].map((list) =>
    onTimes(list, { bounds: session, gaps, lastsMs: null }),
  );
  return {
    certain: union(...times.map((it) => it.certain)),
    possible: union(...times.map((it) => it.possible)),
  };
}

function promotedKey(
  event: SessionEvent,
): { readonly id: string; readonly phase: 'start' | 'stop' } | null {
  if (event.type === 'pin') return { id: `pin ${event.productId}`, phase: 'start' };
  if (event.type === 'unpin') return { id: `pin ${event.productId}`, phase: 'stop' };
  if (event.type === 'promotion')
    return { id: `promotion ${event.promotionId}`, phase: event.phase };
  return null;
}

function shownTimes(events: readonly DisclosureEvent[], { session, gaps }: Bounds): Shown[] {
  const byKey = grouped(events, (event) => `${event.medium} ${event.language}`);
  return [...byKey.values()].flatMap((list): Shown[] => {
    const [first] = list;
    if (first === undefined) return [];
    const { medium, language } = first;
    const switches = list.map((event): Switch => ({ at: toEpochMs(event.at), phase: event.phase }));
    return [
      {
        medium,
        language,
        ...onTimes(switches, {
          bounds: session,
          gaps,
          lastsMs: medium === 'voice' ? SPOKEN_MS : null,
        }),
      },
    ];
  });
}

/** How the open questions of a log are answered: against the session, or in its favour. */
export type Doubt = 'against' | 'in-favour';

/** When a duty's label was on by a medium, in a language that counts. */
export function countedTimes(
  shown: readonly Shown[],
  { duty, medium, doubt, gaps }: CountedOptions,
): Span[] {
  const counted = shown.filter(
    (it) =>
      medium.includes(it.medium) && duty.languages.some((wanted) => speaks(it.language, wanted)),
  );
  const certain = union(...counted.map((it) => it.certain));
  return doubt === 'against'
    ? without(certain, gaps)
    : union(certain, ...counted.map((it) => it.possible), gaps);
}

interface CountedOptions {
  readonly duty: Pick<DisclosureDuty, 'languages'>;
  readonly medium: readonly ('picture' | 'voice')[];
  readonly doubt: Doubt;
  readonly gaps: readonly Span[];
}

/** A tag matches a required one if it is equal or more specific: `ko-KR` matches `ko`, `zh` does not match `zh-Hans`. */
function speaks(language: Language, wanted: Language): boolean {
  return language === wanted || language.startsWith(`${wanted}-`);
}
