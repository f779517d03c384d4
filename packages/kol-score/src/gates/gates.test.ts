import { expect, it } from 'vitest';
import { briefFor } from '../profile/story.fixture.ts';
import { gateInput } from './checked.fixture.ts';
import { checkGates } from './gates.ts';

it('the gates stand in a fixed order, and a finding names the place of its gate', () => {
  const { gates, findings } = checkGates(
    gateInput({ platform: 'youtube', audience: {} }, briefFor()),
  );
  expect(gates.map(({ id, passed }) => [id, passed])).toEqual([
    ['platform', false],
    ['shippable-audience', true],
    ['competitor-conflict', true],
    ['market-permit', true],
    ['budget', true],
    ['sale-margin', true],
    ['expected-orders', true],
  ]);
  expect(findings.map(({ code, path }) => [code, gates[Number(path.split('/')[2])]?.id])).toEqual([
    ['PLATFORM_DIFFERS', 'platform'],
    ['AUDIENCE_COUNTRIES_UNKNOWN', 'shippable-audience'],
    ['PERMITS_NOT_STATED', 'market-permit'],
  ]);
  expect(checkGates(gateInput()).findings).toEqual([]);
});
