import { type Instant, toEpochMs, toInstant } from '@livelane/contracts/vocabulary';
import { expect, test } from 'vitest';
import { SAMPLE_PLAN as PLAN } from '../testing/sample-session.ts';
import type { WebhookNotice } from './notice.ts';
import { createSessionRecorder } from './recorder.ts';

const START = toEpochMs(PLAN.window.start);

const recorderOf = () =>
  createSessionRecorder({
    plan: PLAN,
    clock: { now: () => START },
    pseudonymKey: 'a key of at least 16 bytes',
    mode: 'real',
    server: null,
  });

const notice = (
  id: string,
  event: string,
  { at = toInstant(START), numDropped = 0 }: { at?: Instant; numDropped?: number } = {},
): WebhookNotice => ({
  id,
  event,
  createdAt: at,
  receivedAt: at,
  room: { name: PLAN.id, sid: 'RM_1' },
  participant: null,
  numDropped,
});

test('dropped webhooks are a gap with its finding', () => {
  const recorder = recorderOf();
  recorder.record({ input: 'webhook', notice: notice('EV_1', 'room_started') });
  const last = notice('EV_2', 'room_finished', { at: toInstant(START + 3_000), numDropped: 2 });
  recorder.record({ input: 'webhook', notice: last });
  expect(recorder.finish().gaps).toEqual([
    {
      from: '2026-12-01T12:00:00.000Z',
      to: '2026-12-01T12:00:03.000Z',
      what: 'webhooks-dropped',
      detail: 'The LiveKit server dropped 2 webhook(s) before EV_2.',
      code: 'WEBHOOKS_DROPPED',
      severity: 'warning',
      path: '/presence',
      params: { count: 2, id: 'EV_2' },
      message: {
        en: 'The LiveKit server dropped 2 webhook(s) before EV_2.',
        'zh-Hans': 'LiveKit 服务器在 EV_2 之前放弃了 2 个回调通知。',
      },
      fix: {
        en: 'Read joins and leaves of this time as incomplete; check that the receiver of webhooks answers in time.',
        'zh-Hans': '这段时间的进出记录不完整；请检查回调通知的接收端是否及时应答。',
      },
    },
  ]);
});

test('a gap of the caller, with its kind and text only, is kept as it is', () => {
  const recorder = recorderOf();
  const gap = { from: toInstant(START), to: toInstant(START), what: 'own', detail: 'Own.' };
  recorder.record({ input: 'gap', gap });
  expect(recorder.finish({ notices: 'partial' }).gaps).toEqual([gap]);
});
