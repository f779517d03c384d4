import type { Instant, SessionEvent, SessionLog } from '@livelane/contracts/vocabulary';
import type { NoticedParticipant, WebhookNotice } from './notice.ts';

/** Quality of a participant's connection over an interval. The log holds a pseudonym in place of `identity`. */
export interface NetworkSample extends Omit<SessionLog['network'][number], 'person'> {
  /** Identity of the participant. */
  readonly identity: string;
}

/** A decision of the weak-network policy for a participant. The log holds a pseudonym in place of `identity`. */
export interface NetworkDecision extends Omit<SessionLog['decisions'][number], 'person'> {
  /** Identity of the participant. */
  readonly identity: string;
}

type DeclaredRow = NonNullable<SessionLog['declared']>[number];

/** A figure that another platform declares. The log holds a pseudonym in place of `identity`. */
export type DeclaredFigure = DeclaredRow extends infer Row
  ? Row extends DeclaredRow
    ? Omit<Row, 'by'> & {
        /** Identity of the person who declares it to us. */
        readonly identity: string;
      }
    : never
  : never;

/** Information that is known to be missing from a log. */
export interface Gap extends Readonly<SessionLog['gaps'][number]> {}

/** Participants in the room at an instant, as the LiveKit server lists them. */
export interface Roster {
  /** When the list was read. */
  readonly at: Instant;
  /** The participants in the room. */
  readonly participants: readonly NoticedParticipant[];
}

/** One input of a recorder. The order of inputs does not matter. */
export type RecorderInput =
  | { readonly input: 'webhook'; readonly notice: WebhookNotice }
  | { readonly input: 'roster'; readonly roster: Roster }
  | { readonly input: 'event'; readonly event: SessionEvent }
  | { readonly input: 'network'; readonly sample: NetworkSample }
  | { readonly input: 'decision'; readonly decision: NetworkDecision }
  | { readonly input: 'declared'; readonly figure: DeclaredFigure }
  | { readonly input: 'gap'; readonly gap: Gap };

/** Takes the inputs of a session log; a `SessionRecorder` fits. */
export interface InputSink {
  /** Resolves, if it gives a promise, when the input is kept. */
  record(input: RecorderInput): unknown;
}
