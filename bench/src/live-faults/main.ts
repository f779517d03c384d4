import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openTheatre } from './theatre.ts';
import {
  FAULTS,
  MOMENTS_MS,
  PARTIES,
  type Party,
  passed,
  runTrial,
  type Trial,
  type TrialResult,
} from './trial.ts';

/* `npm run bench:live-faults -- [--moments N] [--only livekit,host,commerce] [--json FILE]` */

const { values } = parseArgs({
  options: {
    moments: { type: 'string', default: String(MOMENTS_MS.length) },
    only: { type: 'string', default: PARTIES.join(',') },
    json: { type: 'string' },
  },
});
const count = Number(values.moments);
const parties = values.only.split(',');
const isParty = (name: string): name is Party => PARTIES.some((party) => party === name);
if (!Number.isInteger(count) || count < 1 || count > MOMENTS_MS.length || !parties.every(isParty)) {
  process.stderr.write(
    `bench:live-faults: --moments: from 1 to ${MOMENTS_MS.length}; --only: of ${PARTIES.join(', ')}\n`,
  );
  process.exit(2);
}

const trials: readonly Trial[] = parties
  .filter(isParty)
  .flatMap((party) =>
    FAULTS.flatMap((fault) =>
      MOMENTS_MS.slice(0, count).map((momentMs) => ({ party, fault, momentMs })),
    ),
  );
const theatre = await openTheatre();
const results: TrialResult[] = [];
for (const trial of trials) {
  const result = await runTrial(theatre, trial);
  results.push(result);
  const { party, fault, momentMs, contactAfterMs, wrongForMs, acknowledged, holes, staysOver } =
    result;
  process.stdout.write(
    `${passed(result) ? 'ok    ' : 'MISSED'} ${party} ${fault} at ${momentMs} ms: contact after ${contactAfterMs ?? '-'} ms, wrong price in contact for ${wrongForMs} ms, ${holes} of ${acknowledged} acknowledged events neither in the log nor in a gap, ${staysOver} stays over the death\n`,
  );
}
await theatre.close();
if (values.json !== undefined)
  writeFileSync(
    values.json,
    `${JSON.stringify({ at: new Date().toISOString(), server: theatre.version, results }, null, 2)}\n`,
  );
const missed = results.filter((result) => !passed(result)).length;
process.stdout.write(`${results.length - missed} of ${results.length} trials passed\n`);
process.exit(missed === 0 ? 0 : 1);
