import {
  type Finding,
  findingOf,
  jsonPointer,
  type SessionLog,
} from '@livelane/contracts/vocabulary';
import { SESSION_FINDINGS } from './findings.ts';

/** A disclosure that was not made in time; `path` points into the session log. */
export type MissedDisclosure = Finding<'DISCLOSURE_MISSED', { readonly dutyId: string }>;

/**
 * The disclosures that a room which makes them by itself could not make in time, such as one that the host did not speak.
 * Whether a duty was kept all the same, `verifySession` of @livelane/contracts says.
 * @example
 * ```ts
 * import { missedDisclosures } from '@livelane/rtc/server';
 * const at = '2026-12-01T12:00:06Z';
 * const missed = { type: 'missed', at, epoch: 1, seq: 1, dutyId: 'us.start', medium: 'voice', due: at } as const;
 * missedDisclosures({ events: [missed] }).map(({ code }) => code); // => ["DISCLOSURE_MISSED"]
 * ```
 */
export function missedDisclosures({
  events,
}: Pick<SessionLog, 'events'>): readonly MissedDisclosure[] {
  return events.flatMap((event, at) => {
    if (event.type !== 'missed') return [];
    const { dutyId, due, medium } = event;
    const params = { duty: dutyId, due, medium: MEDIA[medium] };
    const place = { path: jsonPointer(['events', at]), evidence: { dutyId }, params };
    return [findingOf(SESSION_FINDINGS, 'DISCLOSURE_MISSED', place)];
  });
}

const MEDIA = {
  picture: { en: 'shown', 'zh-Hans': '在画面中展示' },
  voice: { en: 'spoken', 'zh-Hans': '口播' },
} as const;
