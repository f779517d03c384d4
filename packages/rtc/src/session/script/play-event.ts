import type { LiveRoom } from '../room/live-room.ts';
import type { ViewerRequest } from '../room/viewer-request.ts';
import type { ScriptEvent } from './script.ts';

/** Where a script is played: the host's side of the room, and what viewers can do. */
export interface Stage {
  readonly room: LiveRoom;
  /** A viewer's request, on the viewer's own way to the server. */
  request(identity: string, request: ViewerRequest): Promise<void>;
  join(identity: string): Promise<void>;
  leave(identity: string): Promise<void>;
}

/** Carries one line of a script out. */
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
