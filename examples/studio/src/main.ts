// The studio: `npm run studio` from the root.
import { fileURLToPath } from 'node:url';
import { isLivelaneError, systemClock } from '@livelane/rtc/server';
import { HELP, studioArguments } from './arguments.ts';
import { STUDIO_ROLES } from './server/access/roles.ts';
import { StartProblem } from './server/start-problem.ts';
import { startStudio } from './start.ts';

const FOLDER = fileURLToPath(new URL('../data', import.meta.url));

/** Time to open a link before the rehearsal begins, in milliseconds. */
const LEAD_MS = 10_000;

/** Seconds of the rehearsal for each second of its script, so that a person can follow. */
const PACE = 2;

/** What each link is for. */
const WHAT = {
  viewer: 'watch and buy',
  host: 'be on camera',
  desk: 'run the show',
  settle: 'pay and trace',
} as const;

async function main(args: readonly string[]): Promise<void> {
  // The media engine of a rehearsal writes each of its steps to the output, but in production.
  process.env['NODE_ENV'] ??= 'production';
  const given = studioArguments(args, FOLDER);
  if (given.help) return console.log(HELP);
  const started = await startStudio(given);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      console.log('Stopping …');
      started.stop().finally(() => process.exit(0));
    });
  for (const role of STUDIO_ROLES) console.log(`${WHAT[role].padEnd(14)} ${started.links[role]}`);
  if (!given.rehearse) return;
  console.log(`The rehearsal begins in ${LEAD_MS / 1_000} s: open the first link and watch.`);
  await systemClock.sleep(LEAD_MS);
  // The studio stays, also where there is nothing to rehearse any more.
  await started.rehearse(PACE).catch((error: unknown) => console.error((error as Error).message));
}

main(process.argv.slice(2)).catch((error: unknown) => {
  const isKnown = error instanceof StartProblem || isLivelaneError(error);
  console.error(isKnown ? error.message : error);
  process.exit(error instanceof StartProblem ? error.exitCode : 1);
});
