import type { ViewerRequest } from '../../commerce/viewer-request.ts';
import type { LiveRoom } from '../../room/live-room.ts';
import { requestOf, runCommand } from './script.ts';
import type { ScriptEvent } from './script-event.ts';

/** Targets of a script: the room for the host's commands, and the viewers. */
export interface Stage {
  readonly room: LiveRoom;
  /** Sends a viewer's request to the server. */
  request(identity: string, request: ViewerRequest): Promise<void>;
  join(identity: string): Promise<void>;
  leave(identity: string): Promise<void>;
}

/** Plays one line of a script. */
export async function playEvent(stage: Stage, event: ScriptEvent): Promise<void> {
  if (event.do === 'viewer-join') await stage.join(event.viewer);
  else if (event.do === 'viewer-leave') await stage.leave(event.viewer);
  else if ('person' in event) await stage.request(event.person, requestOf(event));
  else await runCommand(stage.room, event);
}
