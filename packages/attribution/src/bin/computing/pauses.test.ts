import { describe, expect, it } from 'vitest';
import { creditSteps } from '../../credit/credit-orders.ts';
import { checkPolicy } from '../../credit/policy.ts';
import { prepareSteps } from '../../credit/prepared-input.ts';
import { anOrder, aPolicy } from '../../records/records.fixture.ts';
import { withPauses } from './pauses.ts';

const policy = checkPolicy(aPolicy());
const orders = Array.from({ length: 5000 }, (_, place) => anOrder({ id: `O${place}` }));

describe('a long computation', () => {
  it('shows its progress', async () => {
    const seen: string[] = [];
    const context = {
      signal: new AbortController().signal,
      progress: (count: number, done?: (count: string) => { readonly en?: string }) => {
        seen.push(done?.(`${count}`)['en'] ?? '');
      },
    };
    await withPauses(creditSteps({ touches: [], orders }, [policy]), context as never);
    const computed = ['0', '2048', '4096'].map((count) => `${count} orders computed`);
    expect(seen).toEqual(['0 touches compared', ...computed, ...computed]);
  });

  it('is stopped by a signal that comes while it computes', async () => {
    const stop = new AbortController();
    let steps = 0;
    const context = {
      signal: stop.signal,
      progress: () => {
        steps += 1;
        // As a signal handler of the process does, in a later turn.
        if (steps === 2) setImmediate(() => stop.abort());
      },
    };
    const running = withPauses(prepareSteps({ touches: [], orders }, policy), context);
    await expect(running).rejects.toThrow('aborted');
    expect(steps).toBeLessThan(4);
  });
});
