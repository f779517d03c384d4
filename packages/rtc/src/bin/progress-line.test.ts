import { expect, test } from 'vitest';
import { rtcError } from '../errors/rtc-errors.ts';
import { sessionGap } from '../recorder/gap.ts';
import type { SessionProgress } from '../session/run/progress.ts';
import type { ScriptEvent } from '../session/script/script-event.ts';
import { SAMPLE_SCRIPT } from '../testing/sample-session.ts';
import { englishWords } from './english-words.fixture.ts';
import { gapLine } from './gap-line.ts';
import { progressLine } from './progress-line.ts';

const AT = '2026-11-22T19:00:00Z';
const more: ScriptEvent[] = [
  { at: 1, do: 'viewer-leave', viewer: 'v' },
  { at: 2, do: 'viewer-join', viewer: 'v' },
  { at: 3, do: 'answer', questionId: 'q' },
  { at: 4, do: 'unpin', productId: 'p' },
  { at: 5, do: 'redeem', person: 'v', code: 'C' },
  { at: 6, do: 'lead', person: 'v', leadId: 'l', consent: 'yes' },
];
const events = [...SAMPLE_SCRIPT, ...more];
const tick = { second: 1, viewers: 2, frames: 3, messages: 4, webhooks: 5 };
const text = { en: 'looking', 'zh-Hans': '正在查找' };
const steps: SessionProgress[] = [
  { step: 'server', server: { step: 'look', message: 'looking', text, elapsedMs: 0 } },
  { step: 'room-open', room: 'r', url: 'ws://x' },
  { step: 'joined', identity: 'v', role: 'viewer' },
  { step: 'left', identity: 'v', role: 'viewer' },
  { step: 'first-frame', identity: 'v', afterMs: 5 },
  { step: 'live', seconds: 8, viewers: 2 },
  ...events.map((event, index) => ({ step: 'event' as const, index, count: 1, event })),
  ...events.map((event, index) => ({
    step: 'event-failed' as const,
    index,
    event,
    error: rtcError('ROOM_UNREACHABLE', { reason: 'call', call: 'sendData' }),
  })),
  { step: 'interrupted', findings: [sessionGap('ABORTED', { from: AT, path: '' })] },
  {
    step: 'interrupted',
    findings: [
      sessionGap('SERVER_DIED', {
        from: AT,
        path: '',
        params: { how: { en: 'exit code 1', 'zh-Hans': '退出码 1' } },
      }),
      sessionGap('SCRIPT_NOT_FINISHED', { from: AT, path: '', params: { unplayed: 1, count: 2 } }),
    ],
  },
  { step: 'ended', tick },
];

test('every line about a session exists in both languages', () => {
  for (const progress of steps) {
    const line = progressLine(progress);
    expect(line?.['en']).toMatch(/[a-z]/);
    expect(line?.['en']).not.toMatch(/[\u4e00-\u9fff]/u);
    const chinese = line?.['zh-Hans'] ?? '';
    expect(chinese).toMatch(/[\u4e00-\u9fff]/u);
    // The name of a call.
    expect(englishWords(chinese.replace('sendData', ''))).toEqual([]);
  }
  expect(progressLine({ step: 'tick', tick })).toBeUndefined();
});

test('what was interrupted is one sentence after another', () => {
  const line = progressLine(steps.filter(({ step }) => step === 'interrupted')[1] as never);
  expect(line).toEqual({
    en: 'The LiveKit server exited early: exit code 1. 1 of 2 lines of the script were not played.',
    'zh-Hans': 'LiveKit 服务器中途退出：退出码 1。脚本 2 行中有 1 行未执行。',
  });
});

test('a failed line has its cause and fix in both languages', () => {
  const failed = steps.find(({ step }) => step === 'event-failed');
  expect(progressLine(failed as never)).toEqual({
    en: '   0.0 s  disclose us.start start (picture, en): ROOM_UNREACHABLE: The call sendData to the LiveKit server failed. Check that the server is running, and its URL, API key and secret, then try again.',
    'zh-Hans':
      '   0.0 秒  披露 us.start 开始（画面，en）：ROOM_UNREACHABLE：对 LiveKit 服务器的调用 sendData 失败。请检查服务器是否在运行，以及地址、密钥和密码，然后重试。',
  });
});

const inBoth = (gap: Parameters<typeof gapLine>[0]) => ({
  en: gapLine(gap, 'en'),
  'zh-Hans': gapLine(gap, 'zh-Hans'),
});

test('a gap is one line in both languages, with severity, code and fix', () => {
  const params = { events: ['pin 1/3', 'pin 1/4'], reason: 'ROOM_UNREACHABLE' };
  expect(inBoth(sessionGap('COMMERCE_UNDELIVERED', { from: AT, path: '/events', params }))).toEqual(
    {
      en: 'error COMMERCE_UNDELIVERED: Viewers may not have received pin 1/3, pin 1/4: ROOM_UNREACHABLE. Do not assume that these events were seen; check the connection to the LiveKit server.',
      'zh-Hans':
        '错误 COMMERCE_UNDELIVERED：观众可能没有收到 pin 1/3、pin 1/4：ROOM_UNREACHABLE。请勿认定这些事件已被看到；请检查与 LiveKit 服务器的连接。',
    },
  );
});

test('a gap of another program keeps its kind and its text', () => {
  const gap = { from: AT, to: AT, what: 'toString', detail: 'odd' } as const;
  expect(inBoth(gap)).toEqual({ en: 'toString: odd', 'zh-Hans': 'toString：“odd”' });
});
