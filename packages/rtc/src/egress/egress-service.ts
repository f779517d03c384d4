import { loadServerSdk } from '../peers/peers.ts';
import { checkServer, type ServerAddress } from '../tokens/server-address.ts';
import type { EgressRequest } from './egress-request.ts';
import { SERVICE_SECONDS, serviceCall } from './service-call.ts';
import { type EgressStatus, egressStatus } from './status.ts';

/** Outputs of rooms on a LiveKit server whose egress service is running. */
export interface EgressService {
  /** Starts what a request describes. @throws MEDIA_SERVICE_FAILED */
  start(request: EgressRequest): Promise<EgressStatus>;
  /** The outputs that the server knows. @param room - default: of all rooms @throws MEDIA_SERVICE_FAILED */
  list(room?: string): Promise<EgressStatus[]>;
  /** Ends an output; its files are complete then. @throws MEDIA_SERVICE_FAILED */
  stop(egressId: string): Promise<EgressStatus>;
}

/**
 * The egress service of a LiveKit server. It is a program of its own that needs Redis; without it every call is
 * MEDIA_SERVICE_FAILED with the reason.
 *
 * @throws INPUT_INVALID for an `httpUrl` that is none, or a secret below 32 bytes
 * @throws PEER_MISSING if livekit-server-sdk is not installed
 * @example
 * ```ts no-run
 * import { openEgress, recordingRequest, startDevServer } from '@livelane/rtc/server';
 * const egress = await openEgress(await startDevServer());
 * const { egressId } = await egress.start(recordingRequest({ room: 'sale' }));
 * await egress.stop(egressId);
 * ```
 */
export async function openEgress(server: ServerAddress): Promise<EgressService> {
  checkServer('openEgress', server);
  const sdk = await loadServerSdk();
  const client = new sdk.EgressClient(server.httpUrl, server.apiKey, server.apiSecret, {
    // Regions of another provider would be asked for, and a call that is answered would be sent again.
    failover: false,
    requestTimeout: SERVICE_SECONDS,
  });
  const service = 'egress';
  return {
    start: async (request) => {
      const { roomName, layout, options, fileOutputs, streamOutputs, segmentOutputs } =
        sdk.RoomCompositeEgressRequest.fromJson(JSON.parse(JSON.stringify(request)));
      const outputs = {
        file: fileOutputs[0],
        stream: streamOutputs[0],
        segments: segmentOutputs[0],
      };
      const encoding = options.case === 'advanced' ? { encodingOptions: options.value } : {};
      const call = {
        service,
        call: 'startRoomCompositeEgress',
        secrets: secretsOf(request),
      } as const;
      return egressStatus(
        await serviceCall(call, () =>
          client.startRoomCompositeEgress(roomName, outputs, { layout, ...encoding }),
        ),
      );
    },
    list: async (room) => {
      const asked = room === undefined ? {} : { roomName: room };
      const call = { service, call: 'listEgress' } as const;
      return (await serviceCall(call, () => client.listEgress(asked))).map(egressStatus);
    },
    stop: async (egressId) => {
      const call = { service, call: 'stopEgress' } as const;
      return egressStatus(await serviceCall(call, () => client.stopEgress(egressId)));
    },
  };
}

/** Stream keys and secrets of a request. */
function secretsOf({ streamOutputs = [], fileOutputs = [], segmentOutputs = [] }: EgressRequest) {
  const keys = streamOutputs.flatMap(({ urls }) =>
    urls.map((url) => url.split('/').slice(4).join('/')),
  );
  const storages = [...fileOutputs, ...segmentOutputs].flatMap(({ s3 }) => s3 ?? []);
  return [...keys, ...storages.flatMap(({ accessKey, secret }) => [accessKey, secret])];
}
