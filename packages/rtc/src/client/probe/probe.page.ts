import { probe } from '../index.ts';

(globalThis as unknown as { probe: typeof probe }).probe = probe;
