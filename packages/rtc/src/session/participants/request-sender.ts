import { errorFromJson } from '@livelane/contracts/vocabulary';
import { createHttpClient, type HttpReply } from '@livelane/contracts/vocabulary/node';
import type { ViewerRequest } from '../../commerce/viewer-request.ts';
import { rtcError } from '../../errors/rtc-errors.ts';

/** Sends viewers' requests to the endpoint of the server. */
export interface RequestSender {
  /**
   * Sends a request with a viewer's token.
   * @throws the error of the server, such as INPUT_INVALID or TOKEN_REFUSED
   * @throws ROOM_UNREACHABLE if the server failed or did not respond
   */
  send(token: string, request: ViewerRequest): Promise<void>;
}

export interface RequestSenderOptions {
  readonly requestUrl: string;
  readonly fetch: typeof globalThis.fetch;
}

/** Creates a sender. A request is sent once: a second attempt would hide from the log that the first one failed. */
export function createRequestSender({ requestUrl, fetch }: RequestSenderOptions): RequestSender {
  const client = createHttpClient({ fetch, retries: 0, mostBytes: 65_536 });
  return {
    send: async (token, request) => {
      const failed = (cause?: unknown) =>
        rtcError(
          'ROOM_UNREACHABLE',
          { reason: 'request', call: request.do },
          { retryable: true, cause },
        );
      let reply: HttpReply;
      try {
        reply = await client.request(requestUrl, {
          method: 'POST',
          headers: { authorization: `Bearer ${token}` },
          json: request,
        });
      } catch (cause) {
        throw failed(cause);
      }
      if (!reply.ok) throw errorFromJson(reply.json()) ?? failed();
    },
  };
}
