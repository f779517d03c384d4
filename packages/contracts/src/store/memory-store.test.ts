import { describe } from 'vitest';
import { behavesAsStore } from './behaviour.fixture.ts';
import { memoryStore } from './memory-store.ts';

describe('a store in memory', () => {
  const store = memoryStore();
  behavesAsStore('memory', () => store);
});
