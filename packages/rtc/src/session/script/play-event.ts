import type { ViewerRequest } from '../../commerce/viewer-request.ts';
import type { LiveRoom } from '../../room/live-room.ts';
import type { ScriptEvent } from './script.ts';

/** What a script acts on: the room for the host's commands, and the viewers. */
export interface Stage {
  readonly room: LiveRoom;
  /** Sends a viewer's request to the server. */
  request(identity: string, request: ViewerRequest): Promise<void>;
  join(identity: string): Promise<void>;
  leave(identity: string): Promise<void>;
}

/** Plays one line of a script. */
export async function playEvent(stage: Stage, event: ScriptEvent): Promise<void> {
  const { room } = stage;
  switch (event.do) {
    case 'pin':
      await room.pin(event.productId);
      return;
    case 'unpin':
      await room.unpin(event.productId);
      return;
    case 'promotion':
      await room.promotion(event.promotionId, event.phase);
      return;
    case 'disclose':
      await room.disclose(event.dutyId, event.phase, event);
      return;
    case 'answer':
      await room.answer(event.questionId);
      return;
    case 'viewer-join':
      return stage.join(event.viewer);
    case 'viewer-leave':
      return stage.leave(event.viewer);
    default:
      return stage.request(event.person, requestOf(event));
  }
}

type Requested = Extract<ScriptEvent, { readonly do: ViewerRequest['do'] }>;

function requestOf(event: Requested): ViewerRequest {
  const { at: _, person: __, ...request } = event;
  return request;
}
