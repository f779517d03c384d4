import { expect, test } from 'vitest';
import { isLivelaneError } from '../../errors/guard.ts';
import { SAMPLE_PLAN as plan } from '../../testing/sample-session.ts';
import { runScriptedSessionInMemory } from '../memory-rehearsal.ts';
import { checkScript } from './script.ts';
import type { CommandEvent, ScriptEvent } from './script-event.ts';
import { textOf } from './script-event.ts';

/** A script of a room that talks, with every line of its kinds. */
const SCRIPT: readonly ScriptEvent[] = [
  { at: 0, do: 'chat', person: 'ann', messageId: 'm1', text: 'Hello' },
  { at: 0.5, do: 'chat', person: 'ben', messageId: 'm2', text: 'Buy mine' },
  { at: 1, do: 'hide', messageId: 'm2' },
  { at: 1, do: 'slow-mode', seconds: 5 },
  { at: 1, do: 'mute', participant: 'ben', seconds: 2 },
  { at: 1.5, do: 'unmute', participant: 'ben' },
  { at: 2, do: 'hand', person: 'ann', raised: true },
  { at: 2, do: 'invite', participant: 'ann', as: 'cohost' },
  { at: 2.5, do: 'stage', person: 'ann', answer: 'accept' },
  { at: 3, do: 'unstage', participant: 'ann' },
  { at: 3, do: 'lead', person: 'ann', leadId: 'l1', consent: 'Write to me' },
  { at: 3.5, do: 'withdraw', person: 'ann', leadId: 'l1' },
  { at: 4, do: 'kick', participant: 'ben' },
];

const issuesOf = (script: readonly unknown[]) => {
  try {
    checkScript({ plan, script, viewers: 2 });
  } catch (error) {
    if (isLivelaneError(error, 'INPUT_INVALID')) return error.details.issues;
    throw error;
  }
  return [];
};

test('a rehearsal in memory plays every line, and who was kicked is gone', async () => {
  const { events, gaps, presence } = await runScriptedSessionInMemory({ plan, script: SCRIPT });
  expect(gaps).toEqual([]);
  expect(events.map((it) => (it.type === 'stage' ? `stage ${it.place}` : it.type))).toEqual([
    ...['mute', 'mute', 'stage hand', 'stage invited', 'stage cohost', 'stage none'],
    ...['lead', 'withdraw', 'kick', 'chat'],
  ]);
  expect(events.at(-1)).toMatchObject({ type: 'chat', messages: 2, hidden: 1 });
  const stays = presence.map((it) => it.stays.at(-1)?.to);
  expect(stays.filter((to) => to === '2026-12-01T12:00:04.000Z')).toHaveLength(1);
});

test.each<[string, unknown, object]>([
  [
    'a message while muted',
    { at: 1.2, do: 'chat', person: 'ben', messageId: 'm3', text: 'Again' },
    { path: '/13/do', code: 'SCRIPT_REFUSED', params: { code: 'MUTED' } },
  ],
  [
    'a message too soon in slow mode',
    { at: 2, do: 'chat', person: 'ann', messageId: 'm3', text: 'Again' },
    { path: '/13/do', code: 'SCRIPT_REFUSED', params: { code: 'SLOW_MODE' } },
  ],
  [
    'an act of one who was kicked',
    { at: 5, do: 'click', person: 'ben', clickId: 'c1', productId: 'tint-duo' },
    { path: '/13/person', code: 'VIEWER_PRESENT' },
  ],
  [
    'a return of one who was kicked',
    { at: 5, do: 'viewer-join', viewer: 'ben' },
    { path: '/13/viewer', code: 'ADMITTED' },
  ],
  [
    'a message that nobody wrote',
    { at: 5, do: 'hide', messageId: 'm9' },
    { path: '/13/messageId' },
  ],
  [
    'a stage without an invitation',
    { at: 5, do: 'stage', person: 'ann', answer: 'accept' },
    { path: '/13/answer', code: 'STAGE_INVITED' },
  ],
  ['the host as a guest', { at: 5, do: 'invite', participant: 'mia' }, { path: '/13/participant' }],
  [
    'a mute of two days',
    { at: 5, do: 'mute', participant: 'ann', seconds: 172_800 },
    { path: '/13/seconds' },
  ],
])('%s is refused with its path', (_, line, issue) => {
  expect(issuesOf([...SCRIPT, line])[0]).toMatchObject(issue);
});

test('every line has a text in both languages, without what people wrote', () => {
  for (const line of SCRIPT as readonly CommandEvent[]) {
    expect(textOf(line).en).not.toBe(line.do);
    expect(textOf(line)['zh-Hans']).toMatch(/\p{Script=Han}/u);
    expect(JSON.stringify(textOf(line))).not.toMatch(/Hello|Buy mine/);
  }
});
