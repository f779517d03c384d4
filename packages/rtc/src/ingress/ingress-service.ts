import type { IngressInfo } from 'livekit-server-sdk';
import { SERVICE_SECONDS, serviceCall } from '../egress/service-call.ts';
import { loadServerSdk } from '../peers/peers.ts';
import { checkServer, type ServerAddress } from '../tokens/server-address.ts';
import type { IngressRequest } from './ingress-request.ts';
import { type IngressStatus, ingressStatus } from './status.ts';

/** What a studio program needs to send: in OBS, server and stream key (RTMP) or bearer token (WHIP). */
export interface IngressCredentials {
  /** URL of the server. */
  readonly url: string;
  /** A secret: who has it can send into the room. */
  readonly streamKey: string;
}

/** Studio programs that send into rooms of a LiveKit server whose ingress service is running. */
export interface IngressService {
  /** Makes a place to send to; it stays until it is removed, and can be used again. @throws MEDIA_SERVICE_FAILED */
  create(
    request: IngressRequest,
  ): Promise<{ readonly status: IngressStatus; readonly credentials: IngressCredentials }>;
  /** The places that the server knows. @param room - default: of all rooms @throws MEDIA_SERVICE_FAILED */
  list(room?: string): Promise<IngressStatus[]>;
  /** Removes a place and ends what is sent there. @throws MEDIA_SERVICE_FAILED */
  remove(ingressId: string): Promise<IngressStatus>;
}

/**
 * The ingress service of a LiveKit server. It is a program of its own that needs Redis; without it every call is
 * MEDIA_SERVICE_FAILED with the reason.
 *
 * @throws INPUT_INVALID for an `httpUrl` that is none, or a secret below 32 bytes
 * @throws PEER_MISSING if livekit-server-sdk is not installed
 * @example
 * ```ts no-run
 * import { ingressRequest, openIngress, startDevServer } from '@livelane/rtc/server';
 * const ingress = await openIngress(await startDevServer());
 * const request = ingressRequest({ room: 'sale', identity: 'studio', input: 'whip' });
 * const { credentials } = await ingress.create(request);
 * console.log(credentials.url);
 * ```
 */
export async function openIngress(server: ServerAddress): Promise<IngressService> {
  checkServer('openIngress', server);
  const sdk = await loadServerSdk();
  const client = new sdk.IngressClient(server.httpUrl, server.apiKey, server.apiSecret, {
    // Regions of another provider would be asked for, and a call that is answered would be sent again.
    failover: false,
    requestTimeout: SERVICE_SECONDS,
  });
  const called = <Result>(call: string, work: () => Promise<Result>) =>
    serviceCall({ service: 'ingress', call }, work);
  return {
    create: async ({ inputType, video, audio, ...request }) => {
      const options = {
        ...request,
        ...(video === undefined ? {} : { video: sdk.IngressVideoOptions.fromJson(plain(video)) }),
        ...(audio === undefined ? {} : { audio: sdk.IngressAudioOptions.fromJson(plain(audio)) }),
      };
      const input = sdk.IngressInput[inputType];
      const info = await called('createIngress', () => client.createIngress(input, options));
      return { status: ingressStatus(info), credentials: credentialsOf(info) };
    },
    list: async (room) => {
      const asked = room === undefined ? {} : { roomName: room };
      return (await called('listIngress', () => client.listIngress(asked))).map(ingressStatus);
    },
    remove: async (ingressId) =>
      ingressStatus(await called('deleteIngress', () => client.deleteIngress(ingressId))),
  };
}

function credentialsOf({ url, streamKey }: IngressInfo): IngressCredentials {
  return { url, streamKey };
}

function plain(value: object) {
  return JSON.parse(JSON.stringify(value));
}
