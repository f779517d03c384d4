import { type InputIssue, withoutEnd } from '@livelane/contracts/vocabulary';
import { rtcError } from '../errors/rtc-errors.ts';
import { rtcIssue } from '../errors/rtc-issues.ts';
import { shownUrl } from '../errors/shown-url.ts';
import type { DevServer } from './dev-server.ts';
import { answers, type DevServerExit } from './run-server.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Issues of `LIVEKIT_URL`, `LIVEKIT_API_KEY` and `LIVEKIT_API_SECRET`; none if the first is not set. */
export function givenServerIssues(env: Environment): InputIssue[] {
  const url = env['LIVEKIT_URL'] ?? '';
  if (url === '') return [];
  const missing = ['LIVEKIT_API_KEY', 'LIVEKIT_API_SECRET'].filter((name) => !env[name]);
  return [
    ...(/^(ws|http)s?:\/\//.test(url) && URL.canParse(url)
      ? []
      : [rtcIssue('SERVER_URL', { path: '/env/LIVEKIT_URL', received: shownUrl(url) })]),
    ...missing.map((name) =>
      rtcIssue('SET_WITH', {
        path: `/env/${name}`,
        received: env[name],
        params: { variable: 'LIVEKIT_URL' },
      }),
    ),
  ];
}

/**
 * The server that `LIVEKIT_URL` names, which is not ours to stop; undefined if it is not set.
 * @param env - checked by {@link givenServerIssues}
 * @throws LIVEKIT_UNREACHABLE if it does not answer within 5 s
 */
export async function givenServer(
  env: Environment,
  fetch: typeof globalThis.fetch,
): Promise<DevServer | undefined> {
  const { LIVEKIT_URL: url = '', LIVEKIT_API_KEY: apiKey = '' } = env;
  const { LIVEKIT_API_SECRET: apiSecret = '' } = env;
  if (url === '') return undefined;
  const bare = withoutEnd(url, /\//);
  const httpUrl = bare.replace(/^ws/, 'http');
  if (!(await answers(`${httpUrl}/`, { fetch, timeoutMs: 5_000 })))
    throw rtcError('LIVEKIT_UNREACHABLE', { url: shownUrl(bare) }, { retryable: true });
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
