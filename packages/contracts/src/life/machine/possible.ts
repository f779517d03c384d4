import type { LifeEventType } from '../event/entry.ts';
import { isSigned, type Life, newestOf } from './life.ts';
import { eventsIn } from './table.ts';

/** The events that a life lets happen next, each once; an amendment is declined only while one is open. */
export function possibleEvents(life: Life | null): LifeEventType[] {
  const isOpen = life !== null && life.revisions.length > 1 && !isSigned(newestOf(life));
  return eventsIn(life?.state ?? 'none').filter((type) => type !== 'decline' || isOpen);
}
