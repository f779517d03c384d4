import type { KeptAct } from '../command.ts';
import type { MadeSoFar } from './disclosure-need.ts';

/** What a room remembers of disclosures, and of what was promoted meanwhile. */
export interface DisclosureMemory {
  readonly disclosing: {
    /** By duty and medium. */
    readonly made: Map<string, MadeSoFar>;
    /** What the room shows in the picture by itself, by duty and language. */
    readonly scheduled: Set<string>;
    /** When a duty's host was asked last, in milliseconds since 1970-01-01T00:00:00Z. */
    readonly prompted: Map<string, number>;
    /** Until when disclosures were to be made that were not, by duty and medium. */
    readonly missed: Map<string, number>;
    /** What is pinned or promoted. */
    readonly promoted: Set<string>;
    firstPromoted: number | undefined;
    promotedSince: number | undefined;
  };
}

export const noDisclosing = (): DisclosureMemory => ({
  disclosing: {
    ...{ made: new Map(), scheduled: new Set(), prompted: new Map(), missed: new Map() },
    ...{ promoted: new Set(), firstPromoted: undefined, promotedSince: undefined },
  },
});

/** The key of a duty by a medium. */
export function madeKey(dutyId: string, medium: 'picture' | 'voice'): string {
  return `${medium} ${dutyId}`;
}

export function noteDisclosing({ disclosing }: DisclosureMemory, { events }: KeptAct): void {
  const { made, scheduled, prompted, missed } = disclosing;
  for (const event of events) {
    const at = Date.parse(event.at);
    switch (event.type) {
      case 'disclosure': {
        const { dutyId, medium, language, phase } = event;
        const key = madeKey(dutyId, medium);
        made.set(key, { first: made.get(key)?.first ?? at, last: at });
        if (medium === 'voice') prompted.delete(dutyId);
        else if (phase === 'stop') scheduled.delete(`${language} ${dutyId}`);
        else if (event.scheduled === true) scheduled.add(`${language} ${dutyId}`);
        break;
      }
      case 'prompt':
        if (event.phase === 'start') prompted.set(event.dutyId, at);
        else prompted.delete(event.dutyId);
        break;
      case 'missed':
        missed.set(madeKey(event.dutyId, event.medium), Date.parse(event.due));
        break;
      case 'pin':
        promote(disclosing, `pin ${event.productId}`, at);
        break;
      case 'unpin':
        demote(disclosing, `pin ${event.productId}`);
        break;
      case 'promotion':
        if (event.phase === 'start') promote(disclosing, `promotion ${event.promotionId}`, at);
        else demote(disclosing, `promotion ${event.promotionId}`);
    }
  }
}

function promote(disclosing: DisclosureMemory['disclosing'], what: string, at: number): void {
  disclosing.promoted.add(what);
  disclosing.firstPromoted ??= at;
  disclosing.promotedSince ??= at;
}

function demote(disclosing: DisclosureMemory['disclosing'], what: string): void {
  disclosing.promoted.delete(what);
  if (disclosing.promoted.size === 0) disclosing.promotedSince = undefined;
}
