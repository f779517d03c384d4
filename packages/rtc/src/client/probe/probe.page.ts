import { probe } from '../index.ts';

/** What the page has for its test. */
export interface ProbePage {
  readonly probe: typeof probe;
}

(globalThis as unknown as { probe: ProbePage['probe'] }).probe = probe;
