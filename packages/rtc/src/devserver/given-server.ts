import type { DevServer } from './dev-server.ts';
import { devServerError, settingsError } from './errors.ts';
import { answers, type DevServerExit } from './run-server.ts';

/**
 * The server that `LIVEKIT_URL` names, which is not ours to stop; undefined when it is not set.
 * @throws INPUT_INVALID for a URL of another kind, or without key and secret
 * @throws LIVEKIT_UNREACHABLE when it does not answer within 5 s
 */
export async function givenServer(
  env: Readonly<Record<string, string | undefined>>,
): Promise<DevServer | undefined> {
  const url = env['LIVEKIT_URL'];
  if (url === undefined || url === '') return undefined;
  if (!/^(ws|http)s?:\/\//.test(url) || !URL.canParse(url)) {
    throw settingsError('LIVEKIT_URL', url, 'give a ws://, wss://, http:// or https:// URL');
  }
  const apiKey = env['LIVEKIT_API_KEY'] ?? '';
  const apiSecret = env['LIVEKIT_API_SECRET'] ?? '';
  if (apiKey === '')
    throw settingsError('LIVEKIT_API_KEY', apiKey, 'set it together with LIVEKIT_URL');
  if (apiSecret === '')
    throw settingsError('LIVEKIT_API_SECRET', '(empty)', 'set it together with LIVEKIT_URL');
  const bare = url.replace(/\/+$/, '');
  const httpUrl = bare.replace(/^ws/, 'http');
  if (!(await answers(`${httpUrl}/`, 5_000))) {
    throw devServerError(
      'LIVEKIT_UNREACHABLE',
      `The LiveKit server at ${bare} (LIVEKIT_URL) does not answer.`,
      {
        retryable: true,
        details: {
          url: bare,
          fix: 'start it, mend LIVEKIT_URL, or unset it to use a server of our own',
        },
      },
    );
  }
  let leave: (exit: DevServerExit) => void = () => undefined;
  const exited = new Promise<DevServerExit>((settle) => {
    leave = settle;
  });
  return {
    url: bare.replace(/^http/, 'ws'),
    httpUrl,
    apiKey,
    apiSecret,
    kind: 'livekit',
    version: 'unknown',
    foundBy: 'env',
    pid: undefined,
    exited,
    stop: async () => leave({ expected: true, code: null, signal: null, lastLines: [] }),
  };
}
