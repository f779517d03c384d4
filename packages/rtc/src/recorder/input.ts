import type { Instant, SessionEvent, SessionLog } from '@livelane/contracts/vocabulary';
import type { NoticedParticipant, WebhookNotice } from '../webhooks/notice.ts';

/** How well a person's connection did in one stretch, before the person is made a pseudonym. */
export type NetworkSample = Omit<SessionLog['network'][number], 'person'> & {
  readonly identity: string;
};

/** What the weak-network policy decided for a person, before the person is made a pseudonym. */
export type PolicyDecision = Omit<SessionLog['decisions'][number], 'person'> & {
  readonly identity: string;
};

/** Something that is known to be missing from a log. */
export type Gap = SessionLog['gaps'][number];

/** Who the media server said was in the room at an instant. */
export interface Roster {
  readonly at: Instant;
  readonly participants: readonly NoticedParticipant[];
}

/** One thing that a recorder is told. The order in which it is told does not matter. */
export type RecorderInput =
  | { readonly input: 'webhook'; readonly notice: WebhookNotice }
  | { readonly input: 'roster'; readonly roster: Roster }
  | { readonly input: 'event'; readonly event: SessionEvent }
  | { readonly input: 'network'; readonly sample: NetworkSample }
  | { readonly input: 'decision'; readonly decision: PolicyDecision }
  | { readonly input: 'gap'; readonly gap: Gap };
