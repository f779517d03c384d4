import type { LiveRoom } from '../../room/live-room.ts';
import { isOrder, requestOf, runCommand, type ScriptRequest } from './script.ts';
import type { ScriptEvent } from './script-event.ts';

/** Targets of a script: the room for the host's commands, and the viewers. */
export interface Stage {
  readonly room: LiveRoom;
  /** Sends a viewer's request to the server. */
  request(identity: string, request: ScriptRequest): Promise<void>;
  join(identity: string): Promise<void>;
  leave(identity: string): Promise<void>;
}

/** Plays one line of a script. Questions are released at once, and orders are stated to the room as by the shop's server. */
export async function playEvent(stage: Stage, event: ScriptEvent): Promise<void> {
  if (event.do === 'viewer-join') await stage.join(event.viewer);
  else if (event.do === 'viewer-leave') await stage.leave(event.viewer);
  else if (!('person' in event) || isOrder(event)) await runCommand(stage.room, event);
  else await stage.request(event.person, requestOf(event));
  if (event.do === 'question' && isWaiting(stage.room, event.questionId))
    await stage.room.release(event.questionId);
  // Who was removed does not come back by itself.
  if (event.do === 'kick') await stage.leave(event.participant);
}

function isWaiting(room: LiveRoom, id: string): boolean {
  return room.waiting().some(({ questionId }) => questionId === id);
}
