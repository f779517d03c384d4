import type { SessionEvent } from '@livelane/contracts/vocabulary';
import type { ModerationMemory } from '../commerce/kinds/moderation-memory.ts';
import type { StageState } from '../commerce/kinds/stage/stage.ts';
import { isOnStage } from '../commerce/kinds/stage/stage-commands.ts';
import type { StageMemory } from '../commerce/kinds/stage/stage-memory.ts';
import type { WebhookNotice } from '../recorder/notice.ts';
import { grantsOf, type Role } from '../roles/roles.ts';

/** A participant who is in a room now. */
export interface PresentParticipant {
  /** Identity in the room. */
  readonly identity: string;
  /** Role, from the participant's attributes. */
  readonly role: Role;
  /** Whether the participant may publish now. */
  readonly mayPublish: boolean;
}

/** How a media server is told who may be in a room, and who may publish. */
export interface ParticipantControl {
  /** The participants who are in the room now. */
  present(): Promise<readonly PresentParticipant[]>;
  /** Disconnects a participant; one who is not there is no failure. */
  remove(identity: string): Promise<void>;
  /** Allows a participant of a role to publish camera and microphone, or only what the role may; one who is not there is no failure. */
  permit(participant: {
    readonly identity: string;
    readonly role: Role;
    readonly onStage: boolean;
  }): Promise<void>;
}

interface AdmissionOptions {
  /** Default: nobody is removed or allowed to publish, as where rooms have no participants. */
  readonly control: ParticipantControl | undefined;
  readonly record: ModerationMemory & StageMemory;
  readonly pseudonym: (identity: string) => string;
  readonly state: () => StageState;
}

/** Who may be in a room, and as what. */
export interface Admission {
  admits(identity: string): boolean;
  /** The role that requests of an identity have: a viewer on the stage may be a co-host. */
  roleIn(identity: string, role: Role): Role;
  /** Removes who was kicked, and lets those publish who are on the stage. */
  enforce(): Promise<void>;
  /** Enforces what events have changed. */
  follow(events: readonly SessionEvent[]): Promise<void>;
  /** Enforces for one who has joined. */
  noticed(notice: Pick<WebhookNotice, 'event' | 'participant'>): Promise<void>;
  /** Enforces if one of these was kicked, or somebody is or was on the stage. */
  seen(identities: readonly string[]): Promise<void>;
}

export function createAdmission(options: AdmissionOptions): Admission {
  const { control, record, pseudonym, state } = options;
  const placeOf = (identity: string) => state().stage.find((it) => it.identity === identity);
  const admits = (identity: string) => !record.moderation.kicked.has(pseudonym(identity));
  const settle = async (it: PresentParticipant): Promise<void> => {
    if (!admits(it.identity)) return control?.remove(it.identity);
    const onStage = isOnStage(placeOf(it.identity));
    // Others have their permissions from tokens, which need not be ours.
    if (!onStage && !record.staged.has(pseudonym(it.identity))) return;
    if (it.mayPublish !== (onStage || grantsOf(it.role).canPublish))
      await control?.permit({ ...it, onStage });
  };
  const enforce = async (): Promise<void> => {
    if (control === undefined) return;
    await Promise.all((await control.present()).map(settle));
  };
  return {
    admits,
    roleIn: (identity, role) =>
      role === 'viewer' && placeOf(identity)?.place === 'cohost' ? 'cohost' : role,
    enforce,
    follow: async (events) => {
      if (events.some(({ type }) => type === 'kick' || type === 'stage')) await enforce();
    },
    noticed: async ({ event, participant }) => {
      if (event !== 'participant_joined' || participant === null) return;
      const { identity } = participant;
      if (!admits(identity)) await control?.remove(identity);
      else if (isOnStage(placeOf(identity))) await enforce();
    },
    seen: async (identities) => {
      if (record.staged.size > 0 || !identities.every(admits)) await enforce();
    },
  };
}
