import { expect, test } from 'vitest';
import type { StagePerson } from '../commerce/kinds/stage/stage.ts';
import type { Role } from '../roles/roles.ts';
import { createAdmission, type ParticipantControl, type PresentParticipant } from './admission.ts';

function setUp(present: PresentParticipant[]) {
  const done: string[] = [];
  const control: ParticipantControl = {
    present: async () => present,
    remove: async (identity) => void done.push(`remove ${identity}`),
    permit: async ({ identity, onStage }) => void done.push(`permit ${identity} ${onStage}`),
  };
  const stage: StagePerson[] = [];
  const record = {
    moderation: { kicked: new Set<string>(), muted: new Map<string, number>() },
    staged: new Set<string>(),
  };
  const admission = createAdmission({
    ...{ control, record, pseudonym: (identity) => `p ${identity}`, state: () => ({ stage }) },
  });
  return { admission, done, stage, record };
}

const who = (identity: string, role: Role, mayPublish: boolean) => ({ identity, role, mayPublish });

test('permissions that the room did not give are left as they are', async () => {
  const { admission, done } = setUp([who('ann', 'viewer', true), who('mia', 'host', true)]);
  await admission.enforce();
  expect(done).toEqual([]);
});

test('a permission that could not be taken back is taken back with the next roster', async () => {
  const { admission, done, record } = setUp([
    ...[who('ann', 'viewer', true), who('max', 'interpreter', true)],
  ]);
  record.staged.add('p ann').add('p max');
  await admission.seen(['ann', 'max']);
  expect(done).toEqual(['permit ann false']);
});

test('who joins is removed if kicked, and may publish if on the stage; others cost no call', async () => {
  const { admission, done, record, stage } = setUp([who('ben', 'viewer', false)]);
  record.moderation.kicked.add('p ann');
  const since = '2026-12-01T12:00:00Z';
  stage.push({ identity: 'ben', place: 'guest', since });
  const joined = (identity: string, event = 'participant_joined') =>
    admission.noticed({
      event,
      participant: { identity, role: 'viewer', sid: 's', joinedAt: null },
    });
  await joined('ann', 'participant_left');
  await joined('cid');
  expect(done).toEqual([]);
  await joined('ann');
  await joined('ben');
  expect(done).toEqual(['remove ann', 'permit ben true']);
});
