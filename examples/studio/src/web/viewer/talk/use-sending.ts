import type { ViewerRequest } from '@livelane/rtc/client';
import { useState } from 'react';
import { roomClient } from '../live/room-client.ts';

/** How a request to the room goes. */
export interface Sending {
  readonly isSending: boolean;
  readonly error: unknown;
  /** @returns whether it was taken */
  send(request: ViewerRequest): Promise<boolean>;
}

/** Sends requests of a part of the page, one at a time. */
export function useSending(): Sending {
  const [state, setState] = useState<Pick<Sending, 'isSending' | 'error'>>({
    ...{ isSending: false, error: null },
  });
  const send = async (request: ViewerRequest) => {
    setState({ isSending: true, error: null });
    try {
      await roomClient.send(request);
      setState({ isSending: false, error: null });
      return true;
    } catch (error) {
      setState({ isSending: false, error });
      return false;
    }
  };
  return { ...state, send };
}
