import type { SessionEvent } from '@livelane/contracts/vocabulary';
import { expect, test } from 'vitest';
import { createDrivenClock } from '../clock/driven-clock.ts';
import { CHAT } from '../commerce/chat/chat.ts';
import { createMemoryRoom, type MemoryRoomOptions } from './memory-room.ts';
import { codeOf, PLAN, START } from './selling.fixture.ts';
import { createMemoryRoomStore } from './store/memory-store.ts';

async function openTalk(options: Partial<MemoryRoomOptions> = {}) {
  const clock = createDrivenClock(START);
  const store = createMemoryRoomStore();
  const open = () => createMemoryRoom(PLAN, { clock, store, ...options });
  return { clock, open, room: await open() };
}

const typesOf = (events: readonly SessionEvent[]) => events.map(({ type }) => type);
let messages = 0;
const message = (identity: string, text: string, fields: object = {}) => {
  messages += 1;
  return { identity, messageId: `m${messages}`, text, ...fields };
};

test('who was kicked is gone, stays out after a restart, and the plan host cannot be kicked', async () => {
  const { open, room } = await openTalk();
  const ann = await room.join('ann');
  await room.join('ben');
  expect(typesOf(await room.kick({ participant: 'ann', identity: 'mod' }))).toEqual(['kick']);
  expect([room.admits('ann'), room.admits('ben')]).toEqual([false, true]);
  await room.pin('velvet-six');
  expect(ann.view().state.pinned).toEqual([]);
  const restarted = await open();
  const back = await restarted.join('ann');
  await restarted.pin('tint-duo');
  expect(back.view().state.pinned.map(({ productId }) => productId)).toEqual(['velvet-six']);
  expect(restarted.admits('ann')).toBe(false);
  await expect(restarted.kick({ participant: 'mia' })).rejects.toMatchObject({
    code: 'INPUT_INVALID',
    details: { issues: [{ code: 'NOT_THE_HOST', path: '/participant' }] },
  });
  for (const who of [{}, { participant: 'ben', messageId: 'm' }])
    expect(await codeOf(restarted.kick(who))).toBe('INPUT_INVALID');
});

test('who is muted cannot talk until the time is over, but can buy', async () => {
  const { clock, room } = await openTalk();
  await room.mute({ participant: 'ann', seconds: 60 });
  const talks = () => [
    room.chat(message('ann', 'hello')),
    room.question({ identity: 'ann', questionId: `q${clock.now()}`, text: 'why?' }),
    room.hand({ identity: 'ann', raised: true }),
  ];
  for (const talk of talks())
    await expect(talk).rejects.toMatchObject({
      code: 'MUTED',
      details: { reason: 'time', seconds: 60 },
    });
  await room.click({ identity: 'ann', clickId: 'c1', productId: 'velvet-six' });
  await clock.advance(60_000);
  await Promise.all(talks());
  await room.mute({ participant: 'ann' });
  await clock.advance(86_400_000);
  expect(await codeOf(room.chat(message('ann', 'hello')))).toBe('MUTED');
  await room.unmute({ participant: 'ann' });
  await room.chat(message('ann', 'hello again'));
});

test('a message reaches all as it was accepted, once, and never the snapshot of the commerce', async () => {
  const { room } = await openTalk();
  const ann = await room.join('ann');
  const said = message('ben', ' \u202Ehi\u0007   there ', { name: 'Ben' });
  const first = await room.chat(said);
  expect(await room.chat(said)).toEqual(first);
  expect(await codeOf(room.chat({ ...said, identity: 'eve' }))).toBe('INPUT_INVALID');
  expect(ann.chat().state.messages).toEqual([
    { messageId: said.messageId, at: first[0]?.at, name: 'Ben', text: 'hi there' },
  ]);
  expect(JSON.stringify(room.snapshot())).not.toContain('hi there');
  expect((await room.join('late')).chat().state).toEqual(ann.chat().state);
});

test('600 bytes are accepted, 601 are not, and every envelope fits a packet', async () => {
  const { room } = await openTalk();
  await room.chat(message('ann', 'é'.repeat(300), { name: '名'.repeat(64) }));
  await expect(room.chat(message('ann', `${'é'.repeat(300)}x`))).rejects.toMatchObject({
    details: { issues: [{ code: 'TEXT_BYTES', path: '/text' }] },
  });
  await expect(room.chat(message('ann', '"'.repeat(600)))).rejects.toMatchObject({
    details: { issues: [{ code: 'PACKET_BYTES', path: '/text' }] },
  });
  expect(await codeOf(room.chat(message('ann', '\u200B \u2060')))).toBe('INPUT_INVALID');
});

test('a hidden message is gone for all, also after a restart; its author can be muted and kicked by it', async () => {
  const { open, room } = await openTalk();
  const ann = await room.join('ann');
  const ben = await room.join('ben');
  const bad = message('ben', 'rude');
  await room.chat(bad);
  await room.chat(message('ann', 'nice'));
  await room.hide({ messageId: bad.messageId });
  expect(ann.chat().state.messages.map(({ text }) => text)).toEqual(['nice']);
  const restarted = await open();
  expect(restarted.recent().state).toEqual(ann.chat().state);
  await restarted.mute({ messageId: bad.messageId });
  expect(await codeOf(restarted.chat(message('ben', 'again')))).toBe('MUTED');
  await restarted.kick({ messageId: bad.messageId });
  expect(restarted.admits(ben.identity)).toBe(false);
  expect(await codeOf(restarted.hide({ messageId: 'unknown' }))).toBe('INPUT_INVALID');
});

test('slow mode holds viewers back for its seconds, not moderators', async () => {
  const { clock, room } = await openTalk();
  await room['slow-mode']({ seconds: 10 });
  await room.chat(message('ann', 'one'));
  await clock.advance(9_001);
  await expect(room.chat(message('ann', 'two'))).rejects.toMatchObject({
    code: 'SLOW_MODE',
    retryable: true,
    details: { seconds: 1 },
  });
  await room.chat(message('ben', 'other'));
  for (const text of ['a', 'b']) await room.chat(message('mod', text, { role: 'moderator' }));
  await clock.advance(999);
  await room.chat(message('ann', 'two'));
});

test('the log counts messages a minute after the first and at the end, without text or people', async () => {
  const { clock, room } = await openTalk();
  const said = message('ann', 'secret words');
  await room.chat(said);
  await room.chat(message('ben', 'more'));
  await clock.advance(60_000);
  await room.hide({ messageId: said.messageId });
  await room.close();
  const { events } = room.recorder.finish();
  expect(events.map(({ at: _, epoch: __, seq: ___, ...rest }) => rest)).toEqual([
    { type: 'chat', messages: 2, hidden: 0 },
    { type: 'chat', messages: 0, hidden: 1 },
  ]);
});

test('one hundred messages are recent; a follower that applies each has the same', async () => {
  const { room } = await openTalk();
  const ann = await room.join('ann');
  for (let count = 0; count < 130; count += 1) await room.chat(message('ben', `${count}`));
  expect(ann.chat().state.messages).toHaveLength(100);
  expect(room.recent().state).toEqual(ann.chat().state);
  expect(CHAT.after(ann.chat().state, { type: 'later' } as never)).toBe(ann.chat().state);
});

test('hand, invitation and answer lead to the stage and back; permissions follow, after a restart, too', async () => {
  const { open, room } = await openTalk();
  const ann = await room.join('ann');
  await room.hand({ identity: 'ann', raised: true });
  await room.hand({ identity: 'ann', raised: true });
  expect(room.snapshot().state.stage).toMatchObject([{ identity: 'ann', place: 'hand' }]);
  expect(await codeOf(room.stage({ identity: 'ann', answer: 'accept' }))).toBe('INPUT_INVALID');
  await room.invite({ participant: 'ann', identity: 'mia' });
  expect(ann.mayPublish()).toBe(false);
  await room.stage({ identity: 'ann', answer: 'accept' });
  expect([ann.mayPublish(), ann.view().state.stage[0]?.place]).toEqual([true, 'guest']);
  const restarted = await open();
  const again = await restarted.join('ann');
  expect(again.mayPublish()).toBe(true);
  await restarted.unstage({ participant: 'ann' });
  expect([again.mayPublish(), restarted.snapshot().state.stage]).toEqual([false, []]);
});

test('a showroom has two on the stage; a co-host decides as a host does; who is kicked leaves it', async () => {
  const { room } = await openTalk();
  for (const participant of ['ann', 'ben']) await room.invite({ participant, as: 'cohost' });
  expect(await codeOf(room.invite({ participant: 'cid' }))).toBe('INPUT_INVALID');
  await room.stage({ identity: 'ann', answer: 'accept' });
  await room.stage({ identity: 'ben', answer: 'decline' });
  expect([room.roleIn('ann', 'viewer'), room.roleIn('ben', 'viewer')]).toEqual([
    'cohost',
    'viewer',
  ]);
  expect(typesOf(await room.kick({ participant: 'ann' }))).toEqual(['kick', 'stage']);
  expect(room.roleIn('ann', 'viewer')).toBe('viewer');
  expect(await codeOf(room.invite({ participant: 'ann' }))).toBe('INPUT_INVALID');
});

test('end closes the room for all and says who ended it', async () => {
  const { room } = await openTalk();
  await room.end({ identity: 'mod' });
  expect(await codeOf(room.chat(message('ann', 'hello')))).toBe('ROOM_CLOSED');
  expect(room.recorder.finish().events).toMatchObject([{ type: 'end', by: expect.anything() }]);
});
