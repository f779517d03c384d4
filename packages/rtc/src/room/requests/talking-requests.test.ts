import { expect, test } from 'vitest';
import type { Role } from '../../roles/roles.ts';
import { mint, setUp } from './handler.fixture.ts';

async function setUpTalk() {
  const parts = await setUp();
  const tokenOf = (identity: string, role: Role = 'viewer') =>
    mint({ identity, role, room: parts.room.name });
  const get = async (token: string, query = '') => {
    const headers = { authorization: `Bearer ${token}` };
    const response = await parts.handle(new Request(`http://localhost/${query}`, { headers }));
    return { status: response.status, body: await response.json() };
  };
  return { ...parts, tokenOf, get };
}

const MODERATOR_ONLY = [
  { do: 'kick', participant: 'ben' },
  { do: 'mute', participant: 'ben' },
  { do: 'unmute', participant: 'ben' },
  { do: 'hide', messageId: 'm1' },
  { do: 'slow-mode', seconds: 5 },
  { do: 'invite', participant: 'ben' },
  { do: 'unstage', participant: 'ben' },
  { do: 'end' },
];

test('what moderators decide is refused to viewers, interpreters and programs', async () => {
  const { post, tokenOf, room } = await setUpTalk();
  for (const role of ['viewer', 'interpreter', 'recorder', 'agent'] as const)
    for (const asked of MODERATOR_ONLY)
      expect(await post(await tokenOf(`eve ${role}`, role), asked)).toMatchObject({
        status: 403,
        body: { code: 'REQUEST_REFUSED', details: { reason: 'role' } },
      });
  expect(room.recorder.finish().events).toEqual([]);
});

test('only a host invites a co-host, who then decides as a host does', async () => {
  const { post, tokenOf } = await setUpTalk();
  const invite = { do: 'invite', participant: 'ben', as: 'cohost' };
  expect((await post(await tokenOf('mod', 'moderator'), invite)).status).toBe(403);
  expect((await post(await tokenOf('mia', 'host'), invite)).status).toBe(200);
  const ben = await tokenOf('ben');
  expect((await post(ben, { do: 'slow-mode', seconds: 5 })).status).toBe(403);
  await post(ben, { do: 'stage', answer: 'accept' });
  expect((await post(ben, { do: 'slow-mode', seconds: 5 })).status).toBe(200);
  await post(ben, { do: 'stage', answer: 'leave' });
  expect((await post(ben, { do: 'slow-mode', seconds: 0 })).status).toBe(403);
});

test('that a disclosure was spoken is said by hosts and co-hosts, and is in the log with who said it', async () => {
  const { post, tokenOf, room } = await setUpTalk();
  const spoken = { do: 'disclosed', dutyId: 'us.start' };
  for (const role of ['viewer', 'moderator', 'interpreter', 'agent'] as const)
    expect((await post(await tokenOf(`eve ${role}`, role), spoken)).status).toBe(403);
  expect((await post(await tokenOf('mia', 'host'), spoken)).status).toBe(200);
  const by = room.recorder.pseudonym('mia');
  const said = { type: 'disclosure', dutyId: 'us.start', medium: 'voice', language: 'en', by };
  expect(room.recorder.finish().events).toMatchObject([
    { ...said, phase: 'start' },
    { ...said, phase: 'stop' },
  ]);
});

test('a kicked identity gets nothing, not even the state; who decided it is in the log', async () => {
  const { post, get, tokenOf, room } = await setUpTalk();
  const ann = await tokenOf('ann');
  const kick = { do: 'kick', participant: 'ann' };
  expect((await post(await tokenOf('mod', 'moderator'), kick)).status).toBe(200);
  expect(await get(ann)).toMatchObject({ status: 403, body: { code: 'KICKED' } });
  const click = { do: 'click', clickId: 'c', productId: 'velvet-six' };
  expect(await post(ann, click)).toMatchObject({ status: 403, body: { code: 'KICKED' } });
  expect(room.recorder.finish().events).toMatchObject([
    { type: 'kick', by: expect.stringMatching(/^p_/) },
  ]);
});

test('the recent messages come with the state in one answer, if they are asked for', async () => {
  const { post, get, tokenOf } = await setUpTalk();
  const ann = await tokenOf('ann');
  const said = await post(ann, { do: 'chat', messageId: 'm1', text: 'hello' });
  expect(said).toMatchObject({ status: 200, body: { events: [{ type: 'chat', seq: 1 }] } });
  expect((await get(ann)).body).not.toHaveProperty('chat');
  expect((await get(ann, '?a=b&with=chat')).body).toMatchObject({
    snapshot: { kind: 'commerce-snapshot' },
    chat: { kind: 'chat-snapshot', seq: 1, state: { messages: [{ text: 'hello' }] } },
  });
});

test('ten messages of one identity in ten seconds; then it must wait', async () => {
  const { post, tokenOf, clock } = await setUpTalk();
  const ann = await tokenOf('ann');
  const say = (count: number) => post(ann, { do: 'chat', messageId: `m${count}`, text: 'hello' });
  for (let count = 0; count < 10; count += 1) expect((await say(count)).status).toBe(200);
  expect(await say(10)).toMatchObject({
    status: 429,
    body: { details: { reason: 'too-many', most: 10 } },
  });
  await clock.advance(10_000);
  expect((await say(10)).status).toBe(200);
});
