import { describe, it } from 'vitest';
import { behavesAsAttributionStore, survivesDisorder } from './behaviour.fixture.ts';
import { memoryAttributionStore } from './memory-store.ts';

describe('a store in memory', () => {
  const storeOf = async () => memoryAttributionStore();
  behavesAsAttributionStore(storeOf);
  it('does not depend on the order of deliveries, or on how often they come', () =>
    survivesDisorder(storeOf, 300));
});
