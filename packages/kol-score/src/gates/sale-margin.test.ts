import { describe, expect, it } from 'vitest';
import { briefFor } from '../profile/story.fixture.ts';
import { gateInput } from './checked.fixture.ts';
import { checkSaleMargin } from './sale-margin.ts';

const at = (commission: number, goals: ('sales' | 'awareness')[] = ['sales']) => {
  const input = gateInput();
  const margin = Math.min(...briefFor().products.map((product) => product.margin));
  const terms = { ...input.terms, commission: margin + commission };
  return checkSaleMargin({ ...input, brief: { ...input.brief, goals }, terms }, '/gates/5');
};

describe('the margin of a sale', () => {
  it('may be given away whole, and not exceeded', () => {
    expect(at(0).gate.passed).toBe(true);
    expect(at(10_000)).toMatchObject({
      gate: { id: 'sale-margin', passed: false },
      finding: { code: 'SALE_LOSES_MONEY', severity: 'error', path: '/gates/5' },
    });
  });

  it('does not matter where nothing is to be sold', () => {
    expect(at(10_000, ['awareness']).gate.passed).toBe(true);
  });
});
