import { readFile } from 'node:fs/promises';
import { errorsOf } from '@livelane/contracts/vocabulary';
import { RTC_ERRORS, type RtcErrorDetails, type ScriptEvent } from '@livelane/rtc';
import type { SessionProgress } from '@livelane/rtc/server';
import { describe, expect, it } from 'vitest';
import { englishWords } from '../english-words.fixture.ts';
import { progressText } from './live-progress.ts';

const rtcError = errorsOf<RtcErrorDetails>(RTC_ERRORS);

const script = (
  await readFile(new URL('../../campaign/live-script.ndjson', import.meta.url), 'utf8')
)
  .split('\n')
  .flatMap((line) => (line === '' ? [] : [JSON.parse(line) as ScriptEvent]));
/** One line of each act. */
const acts = [...new Map(script.map((event) => [event.do, event])).values()];
const [pin] = script.filter((event) => event.do === 'pin');

const tick = { second: 10, viewers: 1, frames: 700, messages: 70, webhooks: 9 };

const STEPS: readonly SessionProgress[] = [
  { step: 'room-open', room: 'live-1', url: 'ws://127.0.0.1:7880' },
  { step: 'first-frame', identity: 'viewer-1', afterMs: 412.3 },
  { step: 'live', seconds: 34, viewers: 6 },
  { step: 'tick', tick },
  ...acts.map((event, index) => ({ step: 'event', index, count: acts.length, event }) as const),
];

describe('progressText', () => {
  it.each(STEPS.map((step) => ['event' in step ? step.event.do : step.step, step] as const))(
    'leaves no English in the Chinese line of %s',
    (_, step) => {
      const line = progressText(step);
      expect(englishWords(line?.['zh-Hans'] ?? 'none')).toEqual([]);
      expect(line?.['zh-Hans']).not.toBe(line?.en);
    },
  );

  it('says what failed and why, in both languages', () => {
    if (pin === undefined) throw new TypeError('a script without a pin');
    const error = rtcError('ROOM_UNREACHABLE', {
      reason: 'join',
      call: 'CreateRoom',
      identity: 'viewer-1',
    });
    const line = progressText({ step: 'event-failed', index: 0, event: pin, error });
    expect(line?.en).toContain('failed: ROOM_UNREACHABLE: ');
    expect(englishWords(line?.['zh-Hans'] ?? 'none')).toEqual([]);
  });

  it('shows a tick every ten seconds, viewers counted', () => {
    expect(progressText({ step: 'tick', tick })?.en).toMatch(/^10 s: 1 viewer, 700 frames/);
    expect(progressText({ step: 'tick', tick: { ...tick, second: 11 } })).toBeNull();
  });
});
