import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTheatre, type Theatre } from './theatre.ts';
import { passed, runTrial } from './trial.ts';

/* The short form of `npm run bench:live-faults`: one fault of each party at one moment. */

let theatre: Theatre;

beforeAll(async () => {
  theatre = await openTheatre();
});

afterAll(() => theatre?.close());

test.each([
  { party: 'livekit', fault: 'SIGKILL', momentMs: 300 },
  { party: 'host', fault: 'SIGSTOP', momentMs: 300 },
  { party: 'commerce', fault: 'partition', momentMs: 300 },
] as const)('$party, $fault: no wrong price for over a second of contact', async (trial) => {
  const result = await runTrial(theatre, trial);
  expect(passed(result), JSON.stringify(result)).toBe(true);
});
