import { isLivelaneError } from '@livelane/contracts/vocabulary';
import { expect, test } from 'vitest';
import { planOf } from '../plan/plan-of.ts';
import { SAMPLE_PLAN as PLAN } from '../testing/sample-session.ts';
import {
  createMemoryRoom,
  createSessionRecorder,
  createTokenHandler,
  createViewerRequestHandler,
  createWebhookReceiver,
  mintToken,
  openRoom,
  openRoomOver,
  openSessionRecorder,
  serverConfig,
  verifyToken,
} from './index.ts';

/** What is called first, without a compiler: the paths of what is missing. */
const ENTRIES: readonly (readonly [
  name: string,
  call: (options: never) => unknown,
  paths: readonly string[],
])[] = [
  ['planOf', planOf, ['/products', '/markets']],
  [
    'openRoom',
    (options) => openRoom(PLAN, options),
    ['/server', '/clock/now', '/recorder/record', '/recorder/pseudonym', '/clock/sleep'],
  ],
  [
    'openRoomOver',
    (options) => openRoomOver(PLAN, options),
    ['/clock/now', '/recorder/record', '/recorder/pseudonym', '/transport'],
  ],
  ['createMemoryRoom', (options) => createMemoryRoom(PLAN, options), ['/clock/now']],
  [
    'createSessionRecorder',
    createSessionRecorder,
    ['/plan', '/clock/now', '/pseudonymKey', '/mode'],
  ],
  [
    'openSessionRecorder',
    openSessionRecorder,
    ['/plan', '/clock/now', '/pseudonymKey', '/mode', '/journal'],
  ],
  [
    'createTokenHandler',
    (options) => createTokenHandler({} as never, options),
    ['/keys', '/clock/now', '/admit'],
  ],
  [
    'createViewerRequestHandler',
    (options) => createViewerRequestHandler({} as never, options),
    ['/keys', '/clock/now'],
  ],
  ['createWebhookReceiver', createWebhookReceiver, ['/keys', '/store', '/clock/now']],
  ['mintToken', mintToken, ['/apiSecret', '/apiKey', '/room', '/identity', '/role', '/ttlSeconds']],
  ['verifyToken', (options) => verifyToken('x', options), ['/keys', '/room']],
  ['serverConfig', serverConfig, ['/domain']],
];

const refusal = async (act: () => unknown): Promise<readonly string[] | unknown> => {
  try {
    await act();
  } catch (error) {
    if (!isLivelaneError(error, 'INPUT_INVALID')) return error;
    return error.details.issues.map(({ path }) => path);
  }
  return 'accepted';
};

test.each(ENTRIES)('%s names each option that is missing', async (_, call, paths) => {
  for (const options of [undefined, null, {}])
    expect(await refusal(() => call(options as never))).toEqual(paths);
});

test('a plan is looked at before the options', async () => {
  for (const open of [openRoom, openRoomOver])
    expect(await refusal(() => open(undefined as never, undefined as never))).toEqual(['']);
});
