import fc from 'fast-check';
import { expect, test } from 'vitest';
import { maskedRequest, maskedStreamUrl, maskedText } from './masked.ts';
import { recordingRequest } from './recording.ts';
import { serviceCall } from './service-call.ts';
import { streamRequests } from './streams.ts';

/** Keys as platforms make them, with a part that nothing else has. */
const secrets = fc
  .tuple(fc.constantFrom('canary', 'a-b_c=canary', 'x/canary'), fc.nat())
  .map(([text, number]) => `${text}${number}`);
const hosts = fc.constantFrom('live.example', 'live.example:443', '[::1]:1935');
const schemes = fc.constantFrom('rtmp', 'rtmps', 'RTMPS');

test('no form of a stream URL shows its key', () => {
  fc.assert(
    fc.property(
      fc.tuple(schemes, hosts),
      fc.tuple(secrets, secrets),
      ([scheme, host], [key, other]) => {
        for (const url of [
          `${scheme}://${host}/app/${key}`,
          `${scheme}://${host}/app/${key}?sign=${other}`,
          `${scheme}://${host}/app?auth=${key}`,
          `${scheme}://${key}:${other}@${host}/app/${key}`,
          `${scheme}://${host}/${key}`,
          `${scheme}://${host}/app/${key}/${other}`,
          key,
        ]) {
          expect(maskedStreamUrl(url)).not.toContain('canary');
          expect(maskedStreamUrl(maskedStreamUrl(url))).toBe(maskedStreamUrl(url));
          if (url.includes('://'))
            expect(maskedText(`push to ${url}, which failed: "${url}"`)).not.toContain('canary');
        }
      },
    ),
  );
});

test('neither requests for logs nor errors show a key or a secret', async () => {
  await fc.assert(
    fc.asyncProperty(secrets, secrets, async (key, secret) => {
      const target = { platform: 'youtube', key } as const;
      const storage = { bucket: 'b', accessKey: key, secret };
      const requests = [
        ...streamRequests({ room: 'sale', targets: [target] }),
        recordingRequest({ room: 'sale', storage }),
      ];
      expect(JSON.stringify(requests.map(maskedRequest))).not.toContain('canary');
      const failures = [
        () => streamRequests({ room: '', targets: [target, target] }),
        () => streamRequests({ room: 's', targets: [target, target] }),
        () => streamRequests({ room: 's', targets: [{ ...target, server: `http://a/${key}` }] }),
        () => streamRequests({ room: 's', targets: [`rtmp://a/b/${key}`] as never }),
        () => recordingRequest({ room: '', storage: { ...storage, bucket: '' } }),
        () => recordingRequest({ room: 's', storage: { ...storage, more: 1 } as never }),
      ];
      for (const fail of failures) {
        expect(fail).toThrow(expect.objectContaining({ code: 'INPUT_INVALID' }));
        expect(shownOf(await caught(async () => fail()))).not.toContain('canary');
      }
      const refused = async () => {
        throw Object.assign(new Error(`rtmps://a/b/${key} is not reachable with ${secret}`), {
          status: 500,
        });
      };
      const call = {
        service: 'egress',
        call: 'startRoomCompositeEgress',
        secrets: [secret],
      } as const;
      expect(shownOf(await caught(() => serviceCall(call, refused)))).not.toContain('canary');
    }),
    { numRuns: 30 },
  );
});

async function caught(work: () => Promise<unknown>): Promise<Error> {
  try {
    await work();
  } catch (error) {
    return error as Error;
  }
  throw new RangeError('nothing was thrown');
}

/** Everything of an error that a log may show. */
function shownOf(error: Error): string {
  return `${error.message} ${error.stack} ${JSON.stringify(error)} ${String(error.cause)}`;
}
