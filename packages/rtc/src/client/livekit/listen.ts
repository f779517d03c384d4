import type { Room, RoomEvent, RoomEventCallbacks } from 'livekit-client';

/** Adds listeners to a room. @returns a function that removes them, and no others */
export function listenTo(room: Room, listeners: Partial<RoomEventCallbacks>): () => void {
  const entries = Object.entries(listeners) as [RoomEvent.Connected, () => void][];
  for (const [name, listener] of entries) room.on(name, listener);
  return () => {
    for (const [name, listener] of entries) room.off(name, listener);
  };
}
