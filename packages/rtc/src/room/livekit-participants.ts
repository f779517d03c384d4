import type { RoomServiceClient } from 'livekit-server-sdk';
import { grantsOf, type Role, roleOfParticipant } from '../roles/roles.ts';
import { TRACK_SOURCE } from '../roles/track-source.ts';
import type { ParticipantControl } from './admission.ts';

interface Calls {
  /** Name of the room. */
  readonly name: string;
  /** Calls once. */
  readonly call: <Result>(what: string, work: () => Promise<Result>) => Promise<Result>;
  /** Calls until the server has answered. */
  readonly write: (what: string, work: () => Promise<unknown>) => Promise<unknown>;
}

/** The participants of a room on a LiveKit server. */
export function livekitParticipants(
  rooms: RoomServiceClient,
  { name, call, write }: Calls,
): ParticipantControl {
  return {
    present: async () =>
      (await call('listParticipants', () => rooms.listParticipants(name))).map((info) => ({
        identity: info.identity,
        role: roleOfParticipant(info),
        mayPublish: info.permission?.canPublish ?? false,
      })),
    remove: (identity) =>
      ifThere(write('removeParticipant', () => rooms.removeParticipant(name, identity))),
    permit: ({ identity, role, onStage }) => {
      const permission = permissionOf(onStage ? 'cohost' : role);
      const update = () => rooms.updateParticipant(name, identity, { permission });
      return ifThere(write('updateParticipant', update));
    },
  };
}

/** The permissions of a role as LiveKit sets them, all at once. */
function permissionOf(role: Role) {
  const grants = grantsOf(role);
  return {
    canSubscribe: grants.canSubscribe,
    canPublish: grants.canPublish,
    canPublishSources: grants.canPublishSources.map((source) => TRACK_SOURCE[source]),
    canPublishData: grants.canPublishData,
    canUpdateMetadata: grants.canUpdateOwnMetadata,
    canSubscribeMetrics: grants.canSubscribeMetrics,
    canManageAgentSession: grants.canManageAgentSession,
    hidden: grants.hidden,
  };
}

const NOT_FOUND = 404;

/** A call about a participant, who may have left. */
async function ifThere(called: Promise<unknown>): Promise<void> {
  await called.catch((error: unknown) => {
    const { cause } = Object(error) as { readonly cause?: { readonly status?: unknown } };
    if (cause?.status !== NOT_FOUND) throw error;
  });
}
