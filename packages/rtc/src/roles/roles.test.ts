import { expect, test } from 'vitest';
import {
  grantsOf,
  ROLE_ATTRIBUTE,
  ROLES,
  type RoleGrants,
  roleOf,
  roleOfParticipant,
} from './roles.ts';

/** Permissions of each role, written by hand as an independent oracle for the table. */
const MAY: Record<string, string> = {
  host: 'roomJoin canPublish canSubscribe',
  cohost: 'roomJoin canPublish canSubscribe',
  moderator: 'roomJoin canSubscribe',
  interpreter: 'roomJoin canPublish canSubscribe canPublishData',
  viewer: 'roomJoin canSubscribe',
  recorder: 'roomJoin canSubscribe hidden recorder',
  agent: 'roomJoin canPublish canSubscribe canPublishData',
};

const allowed = (grants: RoleGrants): string[] =>
  Object.entries(grants)
    .filter(([, value]) => value === true)
    .map(([flag]) => flag)
    .sort();

test.each(ROLES)(
  '%s has the expected permissions, and every other flag is explicitly false',
  (role) => {
    const grants = grantsOf(role);
    expect(allowed(grants)).toEqual((MAY[role] ?? '').split(' ').sort());
    expect(Object.keys(grants)).toHaveLength(16);
    for (const [flag, value] of Object.entries(grants)) {
      if (flag !== 'canPublishSources') expect(value, flag).toBeTypeOf('boolean');
    }
  },
);

test('no role can administer, list, create or record rooms, or register as a worker', () => {
  for (const role of ROLES) {
    const { roomAdmin, roomCreate, roomList, roomRecord, ingressAdmin, agent } = grantsOf(role);
    expect([roomAdmin, roomCreate, roomList, roomRecord, ingressAdmin, agent]).not.toContain(true);
  }
});

test('a role has publishable sources exactly if it may publish', () => {
  for (const role of ROLES) {
    const { canPublish, canPublishSources } = grantsOf(role);
    expect(canPublishSources.length > 0).toBe(canPublish);
  }
});

test('the role is read from the attribute; anything else is a viewer', () => {
  expect(roleOf({ [ROLE_ATTRIBUTE]: 'host' })).toBe('host');
  expect(roleOf({ [ROLE_ATTRIBUTE]: 'admin' })).toBe('viewer');
  expect(roleOf({ [ROLE_ATTRIBUTE]: '__proto__' })).toBe('viewer');
  expect(roleOf(undefined)).toBe('viewer');
});

test.each([
  [1, 'host'],
  [2, 'recorder'],
  [3, 'viewer'],
  [4, 'agent'],
  [0, 'viewer'],
  [undefined, 'viewer'],
])('a participant of kind %s without a role in its token is a %s', (kind, role) => {
  expect(roleOfParticipant({ attributes: {}, kind })).toBe(role);
  expect(roleOfParticipant({ attributes: { [ROLE_ATTRIBUTE]: 'moderator' }, kind })).toBe(
    'moderator',
  );
});
