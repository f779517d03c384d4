import {
  CountSchema,
  IdSchema,
  InstantSchema,
  record,
  SessionEventSchema,
  SessionLogSchema,
} from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';
import { ROLES } from '../roles/roles.ts';
import type { RecorderInput } from './input.ts';

const { network, decisions, gaps, declared } = SessionLogSchema.shape;

/** Schema of {@link RecordedFigure}. */
export const DeclaredRowSchema = declared.def.innerType.def.element;

const ParticipantSchema = record({
  person: IdSchema,
  sid: z.string(),
  role: z.enum(ROLES),
  joinedAt: z.nullable(InstantSchema),
});

const NoticeSchema = record({
  id: z.string(),
  event: z.string(),
  createdAt: InstantSchema,
  receivedAt: InstantSchema,
  room: z.nullable(record({ name: z.string(), sid: z.string() })),
  participant: z.nullable(ParticipantSchema),
  numDropped: CountSchema,
});

const RosterSchema = record({ at: InstantSchema, participants: z.array(ParticipantSchema) });

const ClockStepSchema = record({
  /** Last reading of the clock before the step. */
  from: InstantSchema,
  /** First reading after it. */
  to: InstantSchema,
  /** How far the clock was set forward, in milliseconds; negative if it was set back. */
  byMs: z.number(),
});

/** Schema of {@link RecordedInput}. */
export const RecordedInputSchema = z.discriminatedUnion('input', [
  record({ input: z.literal('webhook'), notice: NoticeSchema }),
  record({ input: z.literal('roster'), roster: RosterSchema }),
  record({ input: z.literal('event'), event: SessionEventSchema }),
  record({ input: z.literal('network'), sample: network.def.element }),
  record({ input: z.literal('decision'), decision: decisions.def.element }),
  record({ input: z.literal('declared'), figure: DeclaredRowSchema }),
  record({ input: z.literal('gap'), gap: gaps.def.element }),
  record({ input: z.literal('clock'), step: ClockStepSchema }),
]);

/** One input of a recorder with pseudonyms in place of identities, and times of the recorder's steady clock. */
export type RecordedInput = z.infer<typeof RecordedInputSchema>;

/** A webhook with a pseudonym in place of the identity. */
export type RecordedNotice = z.infer<typeof NoticeSchema>;

/** A roster with pseudonyms in place of identities. */
export type RecordedRoster = z.infer<typeof RosterSchema>;

/** A participant under a pseudonym. */
export type RecordedParticipant = z.infer<typeof ParticipantSchema>;

/** A figure that another platform declares, under a pseudonym. */
export type RecordedFigure = z.infer<typeof DeclaredRowSchema>;

/** A step of the clock of the process that records. */
export type ClockStep = z.infer<typeof ClockStepSchema>;

/** Replaces identities by pseudonyms. */
export function withPseudonyms(
  input: RecorderInput,
  pseudonym: (identity: string) => string,
): RecordedInput {
  const known = <Part extends { readonly identity: string }>({ identity, ...part }: Part) => ({
    ...part,
    person: pseudonym(identity),
  });
  switch (input.input) {
    case 'webhook': {
      const { participant, ...notice } = input.notice;
      const recorded = participant === null ? null : known(participant);
      return { input: 'webhook', notice: { ...notice, participant: recorded } };
    }
    case 'roster': {
      const { at, participants } = input.roster;
      return { input: 'roster', roster: { at, participants: participants.map(known) } };
    }
    case 'network':
      return { input: 'network', sample: known(input.sample) };
    case 'decision':
      return { input: 'decision', decision: known(input.decision) };
    case 'declared': {
      const { identity, ...figure } = input.figure;
      return {
        input: 'declared',
        figure: { ...figure, by: pseudonym(identity) } as RecordedFigure,
      };
    }
    default:
      return input as RecordedInput;
  }
}
