import { toInstant } from '@livelane/contracts/vocabulary';
import { expect, test } from 'vitest';
import { FORMATS } from '../roles/formats.ts';
import type { Role } from '../roles/roles.ts';
import { createSeating } from './seating.ts';

const who = (identity: string, role: Role, joined: number) => ({
  ...{ identity, role, sid: identity, joinedAt: toInstant(joined * 1_000) },
});

function setUp(format: keyof typeof FORMATS, answers = true) {
  const done: string[] = [];
  const participants = [who('ben', 'viewer', 2), who('ann', 'viewer', 1), who('mia', 'host', 0)];
  const seating = createSeating({
    seats: FORMATS[format],
    roster: async () => {
      done.push('roster');
      if (!answers) throw new Error('no answer');
      return { at: toInstant(0), participants };
    },
    control: {
      remove: async (identity) => {
        done.push(`remove ${identity}`);
        throw new Error('no answer');
      },
    },
  });
  const joined = (event = 'participant_joined', role: Role = 'viewer') =>
    seating.noticed({ event, participant: who('ben', role, 2) });
  return { seating, joined, done, participants };
}

test('who joins beyond the seats is removed as soon as the webhook comes, whatever the server answers', async () => {
  const { joined, done } = setUp('one-to-one');
  await joined('participant_left');
  expect(done).toEqual([]);
  await joined();
  expect(done).toEqual(['roster', 'remove ben']);
});

test('a role without a limit costs no call, and a server that does not answer is no failure', async () => {
  const showroom = setUp('showroom');
  await showroom.joined();
  expect(showroom.done).toEqual([]);
  const silent = setUp('one-to-one', false);
  await silent.joined();
  expect(silent.done).toEqual(['roster']);
});

test('a roster shows who is beyond the seats', async () => {
  const { seating, done, participants } = setUp('one-to-one');
  await seating.settle({ participants });
  expect(done).toEqual(['remove ben']);
});
