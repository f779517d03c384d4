import type { LiveSession } from '@livelane/rtc/client';
import { expect, test } from 'vitest';
import { quietInPause } from './use-pause.ts';

type State = ReturnType<LiveSession['camera']['state']>;

/** A session whose devices are in a state, and which of them were muted. */
function sessionWith(camera: State, microphone: State) {
  const muted: string[] = [];
  const device = (kind: string, state: State) => ({
    state: () => state,
    mute: async () => void muted.push(kind),
  });
  const session = {
    camera: device('camera', camera),
    microphone: device('microphone', microphone),
  } as unknown as LiveSession;
  return { session, muted };
}

test.each<[State, State, readonly string[]]>([
  ['live', 'live', ['camera', 'microphone']],
  // It would be on the air as soon as its device is back.
  ['lost', 'live', ['camera', 'microphone']],
  ['muted', 'lost', ['microphone']],
  ['off', 'muted', []],
])(
  'in a pause, a camera that is %s and a microphone that is %s are quiet',
  async (camera, microphone, quiet) => {
    const { session, muted } = sessionWith(camera, microphone);
    await quietInPause(session, `${camera} ${microphone}`);
    expect(muted).toEqual(quiet);
  },
);
