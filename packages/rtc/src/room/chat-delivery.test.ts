import { expect, test } from 'vitest';
import { createDrivenClock } from '../clock/driven-clock.ts';
import { createSessionRecorder } from '../recorder/recorder.ts';
import { openRoomOver } from './live-room.ts';
import { codeOf, openShop, PLAN, START } from './selling.fixture.ts';

/** A room whose media server is there only while `isUp`. */
async function openOver(server: { isUp: boolean }) {
  const clock = createDrivenClock(START);
  const pseudonymKey = 'a key of at least 16 bytes';
  const recorder = createSessionRecorder({
    plan: PLAN,
    clock,
    pseudonymKey,
    mode: 'memory',
    server: null,
  });
  const sent: string[] = [];
  const transport = {
    broadcast: async (data: Uint8Array) => {
      if (!server.isUp) throw Object.assign(new Error('down'), { code: 'DOWN' });
      sent.push(JSON.parse(new TextDecoder().decode(data)).event.messageId);
    },
    publishSnapshot: async () => undefined,
    close: async () => undefined,
  };
  return { room: await openRoomOver(PLAN, { clock, recorder, transport }), sent };
}

const message = (messageId: string) => ({ identity: 'ann', messageId, text: `I am ${messageId}` });

test('a message that could not be sent is sent when it is repeated, once', async () => {
  const server = { isUp: false };
  const { room, sent } = await openOver(server);
  expect(await codeOf(room.chat(message('m1')))).toBe('DOWN');
  server.isUp = true;
  await room.chat(message('m1'));
  await room.chat(message('m1'));
  expect(sent).toEqual(['m1']);
});

test('messages that could not be sent go before the next one, in their order', async () => {
  const server = { isUp: false };
  const { room, sent } = await openOver(server);
  await Promise.allSettled(['m1', 'm2'].map((id) => room.chat(message(id))));
  server.isUp = true;
  await room.chat(message('m3'));
  expect(sent).toEqual(['m1', 'm2', 'm3']);
});

test('names are cut between characters, and left out where nothing or a refused word is seen', async () => {
  const { room } = await openShop({ words: { en: ['scam'] } });
  const [a30, family] = ['a'.repeat(30), '👩\u200D👩\u200D👧'];
  for (const [at, name] of [
    '\u200B',
    `${a30}${family}`,
    `${a30}a🇨🇳`,
    `${a30} 小美`,
    'no scam',
  ].entries())
    await room.chat({ ...message(`m${at}`), name });
  expect(room.recent().state.messages.map(({ name }) => name)).toEqual([
    ...[undefined, a30, `${a30}a`, `${a30} 小`, undefined],
  ]);
});

test('a message that is hidden twice is hidden once', async () => {
  const { clock, room } = await openShop();
  await room.chat(message('m1'));
  const first = await room.hide({ messageId: 'm1' });
  expect(await room.hide({ messageId: 'm1' })).toEqual(first);
  await clock.advance(60_000);
  const counts = room.recorder.finish().events.filter(({ type }) => type === 'chat');
  expect(counts).toMatchObject([{ messages: 1, hidden: 1 }]);
});
