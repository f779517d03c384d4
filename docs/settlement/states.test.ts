import { expect, it } from 'vitest';
import { LineStateSchema } from '../../packages/contracts/src/vocabulary/records/settlement.ts';
import { openMembers } from '../../packages/contracts/src/vocabulary/value/open-union.ts';
import { LINE_STATES } from './states.ts';

it('the guide says what every state of a line means', () => {
  const known = openMembers(LineStateSchema.shape.state)?.known ?? new Set();
  expect(Object.keys(LINE_STATES).sort()).toEqual([...known].sort());
});
