import { toInstant } from '@livelane/contracts/vocabulary';
import { rtcIssue } from '../../../errors/rtc-issues.ts';
import { FORMATS } from '../../../roles/formats.ts';
import { invalidCommand } from '../../plan-index.ts';
import { type CommandContext, type CommandResult, NOTHING, publish } from '../command.ts';
import { type ModerationMemory, refuseMuted } from '../moderation-memory.ts';
import { type Decider, decidedBy } from '../who.ts';
import type { StagePerson, StagePlace } from './stage.ts';

/** A raised or lowered hand. */
export interface RaisedHand {
  /** The viewer, as verified by a token. */
  readonly identity: string;
  /** Whether it is raised. */
  readonly raised: boolean;
}

/** An invitation to the stage. */
export interface StageInvitation extends Decider {
  /** Identity of the participant. */
  readonly participant: string;
  /** A co-host decides as hosts do, too. Default: `guest`. */
  readonly as?: 'guest' | 'cohost';
}

/** What an invited participant answers; `leave` for one on the stage. */
export interface StageAnswer {
  /** The participant, as verified by a token. */
  readonly identity: string;
  /** The answer. */
  readonly answer: 'accept' | 'decline' | 'leave';
}

/** Commands about the stage. On it, a participant may publish camera and microphone. */
export interface StageCommands<Result> {
  /** Raises or lowers a viewer's hand. */
  hand(hand: RaisedHand): Result;
  /** Invites a participant. At a time as many as `FORMATS` has seats for cohosts, and one at least; invitations count. */
  invite(invitation: StageInvitation): Result;
  /** Answers an invitation, or leaves the stage. */
  stage(answer: StageAnswer): Result;
  /** Takes a participant off the stage, or takes an invitation or a raised hand back. */
  unstage(person: { readonly participant: string } & Decider): Result;
}

type Context = CommandContext<ModerationMemory>;

export function stageCommands(context: Context): StageCommands<CommandResult> {
  return {
    hand: ({ identity, raised }) => {
      refuseMuted(context.record, { person: context.pseudonym(identity), now: context.now() });
      const place = placeOf(context, identity)?.place;
      if (place !== (raised ? undefined : 'hand')) return NOTHING;
      return move(context, { identity, place: raised ? 'hand' : 'none' });
    },
    invite: (invitation) => invite(context, invitation),
    stage: (answer) => answered(context, answer),
    unstage: ({ participant, ...decider }) =>
      placeOf(context, participant) === undefined
        ? NOTHING
        : move(context, { identity: participant, place: 'none' }, decider),
  };
}

/** Whether a place is on the stage, where media may be published. */
export function isOnStage(person: StagePerson | undefined): boolean {
  return person?.place === 'guest' || person?.place === 'cohost';
}

function placeOf({ writer }: Pick<Context, 'writer'>, identity: string): StagePerson | undefined {
  return writer.state().stage.find((it) => it.identity === identity);
}

interface Move {
  readonly identity: string;
  readonly place: StagePlace | 'none';
  readonly as?: 'guest' | 'cohost';
}

function move(context: Context, moved: Move, decider: Decider = {}): CommandResult {
  const at = toInstant(context.now());
  const person = context.pseudonym(moved.identity);
  const by = decidedBy(context, decider);
  const { place } = moved;
  return publish(context, { type: 'stage', at, ...moved }, { type: 'stage', person, place, ...by });
}

function invite(context: Context, invitation: StageInvitation): CommandResult {
  const { participant, as = 'guest' } = invitation;
  if (context.index.hosts.includes(participant))
    throw invalidCommand(rtcIssue('NOT_THE_HOST', { path: '/participant', received: participant }));
  if (context.record.moderation.kicked.has(context.pseudonym(participant)))
    throw invalidCommand(rtcIssue('ADMITTED', { path: '/participant', received: participant }));
  const known = placeOf(context, participant);
  if (isOnStage(known) || (known?.place === 'invited' && known.as === as)) return NOTHING;
  // A room of one viewer has no seats for cohosts, and its viewer may be seen.
  const maximum = Math.max(FORMATS[context.index.format].cohost ?? 0, 1);
  const others = context.writer
    .state()
    .stage.filter((it) => it.place !== 'hand' && it.identity !== participant);
  if (others.length >= maximum) {
    const place = { path: '/participant', received: participant, params: { maximum } };
    throw invalidCommand(rtcIssue('STAGE_AT_MOST', place));
  }
  return move(context, { identity: participant, place: 'invited', as }, invitation);
}

function answered(context: Context, { identity, answer }: StageAnswer): CommandResult {
  const person = placeOf(context, identity);
  if (answer === 'leave') {
    return isOnStage(person) ? move(context, { identity, place: 'none' }) : NOTHING;
  }
  // A repeated answer.
  if (answer === 'accept' && isOnStage(person)) return NOTHING;
  if (person?.place !== 'invited')
    throw invalidCommand(rtcIssue('STAGE_INVITED', { path: '/answer', received: answer }));
  return move(context, { identity, place: answer === 'accept' ? (person.as ?? 'guest') : 'none' });
}

/** Takes the person of a pseudonym off the stage. */
export function leaveStage(context: Context, person: string, decider: Decider): CommandResult {
  const found = context.writer
    .state()
    .stage.find(({ identity }) => context.pseudonym(identity) === person);
  if (found === undefined) return NOTHING;
  return move(context, { identity: found.identity, place: 'none' }, decider);
}
