import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Instant,
  parseRecord,
  type SessionLog,
  toEpochMs,
} from '@livelane/contracts/vocabulary';
import { expect, test } from 'vitest';
import { startDevServer } from '../devserver/index.ts';
import { pseudonymOf } from '../recorder/pseudonym.ts';
import { SAMPLE_PLAN as PLAN, SAMPLE_SCRIPT as SCRIPT } from '../testing/sample-session.ts';
import { openWebhookListener } from '../webhooks/listener.ts';
import type { SessionProgress } from './run/progress.ts';
import type { ScriptEvent } from './script/script-event.ts';
import { runScriptedSession } from './scripted-session.ts';

const KEY = 'a key of at least 16 bytes';
const PROVISIONING_MS = 10 * 60_000;

const types = (log: SessionLog): string[] =>
  log.events.map((event) => `${event.type} ${'productId' in event ? event.productId : ''}`.trim());
const seconds = (a: Instant, b: Instant): number => (toEpochMs(b) - toEpochMs(a)) / 1_000;

test('a session on a real server: presence, a viewer who joins again, pins in order, webhooks, a valid log', {
  timeout: PROVISIONING_MS,
}, async () => {
  const seen: SessionProgress[] = [];
  const log = await runScriptedSession({
    plan: PLAN,
    script: SCRIPT,
    pseudonymKey: KEY,
    onProgress: (it) => seen.push(it),
  });

  expect(parseRecord('session-log', JSON.parse(JSON.stringify(log)))).toMatchObject({
    mode: 'real',
    purpose: 'scripted',
    server: { kind: 'livekit', version: expect.stringMatching(/^1\.1[1-9]\.\d+$/) },
    room: PLAN.id,
  });
  // Each event once, the promotion with the new price; clicks, redemptions and leads came over HTTP.
  expect(types(log)).toEqual([
    'disclosure',
    'pin velvet-six',
    'question',
    'release',
    'click velvet-six',
    'promotion',
    'pin velvet-six',
    'answer',
    'redeem',
    'promotion',
    'pin velvet-six',
    'unpin velvet-six',
    'pin tint-duo',
    'click tint-duo',
    'lead',
    'disclosure',
  ]);
  expect(log.events.flatMap((it) => (it.type === 'pin' ? [it.price.minor] : []))).toEqual([
    '1999',
    '1499',
    '1999',
    '1299',
  ]);
  expect(log.events.map(({ seq }) => seq)).toEqual(log.events.map((_, index) => index + 1));

  // Presence comes from the server's webhooks: five viewers and the host, one viewer in two stays.
  expect(log.totals).toMatchObject({ viewers: 5, peakViewers: 5 });
  const stays = (identity: string) =>
    log.presence.find(({ person }) => person === pseudonymOf(identity, KEY))?.stays ?? [];
  expect(log.presence.map(({ role }) => role).sort()).toEqual(['host', ...Array(5).fill('viewer')]);
  expect(stays('viewer-1')).toEqual([{ from: log.start, to: log.end }]);
  const [first, second] = stays('viewer-3');
  expect(stays('viewer-3')).toHaveLength(2);
  expect(seconds(first?.to ?? log.start, second?.from ?? log.start)).toBeGreaterThan(1.5);
  expect(second?.to).toBe(log.end);
  expect(JSON.stringify(log)).not.toContain('viewer-');

  // Every viewer decoded frames, and the host's link was measured.
  const ended = seen.findLast((it) => it.step === 'ended');
  expect(ended?.tick.webhooks).toBeGreaterThanOrEqual(2 + 7 + 7);
  expect(ended?.tick.frames).toBeGreaterThan(5 * 5 * SECONDS);
  expect(seen.filter(({ step }) => step === 'first-frame')).toHaveLength(6);
  expect(log.network.some((it) => it.direction === 'up' && (it.bitsPerSecond ?? 0) > 50_000)).toBe(
    true,
  );
  expect(
    log.network.some((it) => it.direction === 'down' && (it.bitsPerSecond ?? 0) > 50_000),
  ).toBe(true);
  expect(log.gaps).toEqual([]);
});

const SECONDS = 8;

test('the server is killed in mid-session: the log is kept, with a gap', {
  timeout: PROVISIONING_MS,
}, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'livelane-session-'));
  const listener = await openWebhookListener();
  const server = await startDevServer({ webhookUrls: [listener.url] });
  try {
    const out = join(folder, 'log.json');
    const log = await runScriptedSession({
      plan: PLAN,
      script: SCRIPT,
      viewers: 2,
      server,
      webhooks: listener,
      out,
      onProgress: (it) => {
        if (it.step === 'event' && it.event.do === 'click')
          process.kill(server.pid ?? 0, 'SIGKILL');
      },
    });
    expect(parseRecord('session-log', JSON.parse(await readFile(out, 'utf8')))).toEqual(log);
    expect(types(log).slice(0, 5)).toEqual([
      'disclosure',
      'pin velvet-six',
      'question',
      'release',
      'click velvet-six',
    ]);
    expect(log.events.length).toBeLessThan(SCRIPT.length);
    const died = log.gaps.find(({ what }) => what === 'server-died');
    expect(died?.detail).toContain('SIGKILL');
    expect(log.gaps.map(({ what }) => what)).toContain('script-not-finished');
    expect(log.gaps.map(({ what }) => what)).not.toContain('webhook-missing');
    // Participants who were present when it exited count until then.
    expect(log.totals.viewers).toBeGreaterThanOrEqual(2);
    expect(seconds(died?.from ?? log.start, log.end)).toBeLessThan(5);
  } finally {
    await server.stop();
    await listener.close();
    await rm(folder, { recursive: true });
  }
});

test('the server is frozen in mid-session: it is waited for, and everything is played and sent', {
  timeout: PROVISIONING_MS,
}, async () => {
  const listener = await openWebhookListener();
  const server = await startDevServer({ webhookUrls: [listener.url] });
  const frozenMs = Number(process.env['LIVELANE_FROZEN_MS'] ?? 7_000);
  try {
    const log = await runScriptedSession({
      plan: PLAN,
      script: SCRIPT,
      viewers: 2,
      server,
      webhooks: listener,
      onProgress: (it) => {
        if (it.step !== 'event' || it.event.do !== 'click' || it.index > 4) return;
        process.kill(server.pid ?? 0, 'SIGSTOP');
        setTimeout(() => process.kill(server.pid ?? 0, 'SIGCONT'), frozenMs);
      },
    });
    const kinds = log.gaps.map(({ what }) => what);
    expect(types(log)).toHaveLength(16);
    expect(kinds).toContain('commerce-late');
    for (const not of ['event-not-played', 'server-died', 'commerce-undelivered'])
      expect(kinds).not.toContain(not);
    expect(log.totals.viewers).toBeGreaterThanOrEqual(2);
  } finally {
    await server.stop();
    await listener.close();
  }
});

test('aborted in mid-session: everything stops, and the log has a gap', {
  timeout: PROVISIONING_MS,
}, async () => {
  const stop = new AbortController();
  const log = await runScriptedSession({
    plan: PLAN,
    script: SCRIPT,
    viewers: 1,
    signal: stop.signal,
    onProgress: (it) => {
      if (it.step === 'event' && it.event.do === 'pin') stop.abort();
    },
  });
  expect(log.gaps.map(({ what }) => what).sort()).toEqual(['aborted', 'script-not-finished']);
  expect(types(log)).toEqual(['disclosure', 'pin velvet-six']);
  expect(log.totals.viewers).toBeGreaterThanOrEqual(1);
});

test('the process exits by itself after a session, and the session writes nothing to standard output', {
  timeout: PROVISIONING_MS,
}, async () => {
  const script: ScriptEvent[] = [{ at: 0, do: 'pin', productId: 'tint-duo' }];
  const source = [
    `const { runScriptedSession } = await import(${JSON.stringify(new URL('./scripted-session.ts', import.meta.url).href)});`,
    `const { SAMPLE_PLAN: PLAN } = await import(${JSON.stringify(new URL('../testing/sample-session.ts', import.meta.url).href)});`,
    `await runScriptedSession({ plan: PLAN, script: ${JSON.stringify(script)}, viewers: 1 });`,
    `process.stdout.write('done');`,
  ].join('\n');
  const child = spawn(process.execPath, ['--input-type=module', '-e', source], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  let doneAt = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
    doneAt = Date.now();
  });
  const code = await new Promise((resolve) => child.once('close', resolve));
  expect({ code, output }).toEqual({ code: 0, output: 'done' });
  expect(Date.now() - doneAt).toBeLessThan(2_000);
});
