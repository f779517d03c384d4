import { expect, test } from 'vitest';
import type { SessionProgress } from '../session/run/progress.ts';
import type { ScriptEvent } from '../session/script/script.ts';
import { SAMPLE_SCRIPT } from '../testing/sample-session.ts';
import { gapLine } from './gap-line.ts';
import { progressLine } from './progress-line.ts';

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
    code: 'ROOM_UNREACHABLE',
    reason: 'The server is gone.',
  })),
  { step: 'interrupted', what: 'aborted', detail: 'It was aborted.', unplayed: 1, count: 2 },
  { step: 'interrupted', what: 'server-died', detail: 'It died.', unplayed: 1, count: 2 },
  { step: 'ended', tick },
];

/** Words that stay as they are: names of things, ids of the sample, codes. */
const ENGLISH =
  /\b(pin|unpin|promotion|disclose|question|answer|clicks|redeems|leaves|viewer-leave|viewer-join|start|stop|picture|voice|looking|server is|aborted|died|joined|left)\b/;

test('every line about a session exists in both languages', () => {
  for (const progress of steps) {
    const line = progressLine(progress);
    expect(line?.['en']).toMatch(/[a-z]/);
    expect(line?.['en']).not.toMatch(/[\u4e00-\u9fff]/u);
    const chinese = line?.['zh-Hans'] ?? '';
    expect(chinese).toMatch(/[\u4e00-\u9fff]/u);
    expect(chinese.replace(/us\.start|viewer-\d/g, '')).not.toMatch(ENGLISH);
  }
  expect(progressLine({ step: 'tick', tick })).toBeUndefined();
});

test('a gap exists in both languages, with its kind and its time; an unknown kind keeps the text of the log', () => {
  const gap = { from: '2026-11-22T19:00:00Z', to: '2026-11-22T19:00:05Z', what: 'server-died' };
  const line = gapLine({ ...gap, detail: 'It ended (SIGKILL).' });
  expect(line['en']).toBe('server-died: It ended (SIGKILL).');
  expect(line['zh-Hans']).toMatch(
    /^server-died：LiveKit .*退出（2026-11-22T19:00:00Z 至 2026-11-22T19:00:05Z）$/,
  );
  expect(gapLine({ ...gap, what: 'toString', detail: 'odd' })['zh-Hans']).toMatch(/^toString：odd/);
});
