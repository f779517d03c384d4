import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SimulatedSale } from './simulated-sale.fixture.ts';

/** Number of simulated sales; ten thousand take minutes. */
const RUNS = Number(process.env['LIVELANE_SIMULATED_SALES'] ?? 150);

beforeEach(() => {
  // Attackers only replay here, so that every signature is right; forged ones have tests of their own.
  vi.spyOn(crypto.subtle, 'verify').mockResolvedValue(true);
});
afterEach(() => void vi.restoreAllMocks());

test('restarts, losses and steps of the clock at every point: no wrong price after contact, nothing acknowledged is lost', {
  timeout: 30_000 + RUNS * 150,
}, async () => {
  for (let seed = 1; seed <= RUNS; seed += 1) {
    const sale = new SimulatedSale(seed);
    expect(await sale.play(25), `seed ${seed}`).toBeUndefined();
    sale.close();
  }
});
