// One cross-border live deal from screening to payout: `npm run demo`, or `node src/main.ts` in this folder.
import { fileURLToPath } from 'node:url';
import { inputInvalid } from '@livelane/contracts/vocabulary';
import { Command, CommanderError } from 'commander';
import pc from 'picocolors';
import { openCampaign } from './campaign/open.ts';
import { errorText, exitCodeOf } from './exit.ts';
import { runLoop, type Trail } from './loop.ts';
import { chooseModels } from './models.ts';
import { type OutFolder, openOutFolder } from './out-folder.ts';
import { type Progress, startProgress } from './progress.ts';
import { type RunStatus, summaryOf } from './summary.ts';

const DEFAULT_CAMPAIGN = fileURLToPath(new URL('../campaign', import.meta.url));
const DEFAULT_OUT = fileURLToPath(new URL('../../../out/demo', import.meta.url));

interface Options {
  readonly campaign: string;
  readonly out: string;
  readonly models: string;
  readonly real?: true;
  readonly memory?: true;
  readonly port?: string;
}

function readOptions(argv: readonly string[]): Options {
  const program = new Command('demo')
    .description(
      'One cross-border live deal from screening to payout, through a real LiveKit server.',
    )
    .option(
      '--campaign <folder>',
      'the campaign to run; examples/whole-loop/campaign/README.md describes its files',
      DEFAULT_CAMPAIGN,
    )
    .option('--out <folder>', 'where the results go', DEFAULT_OUT)
    .option(
      '--models <names>',
      'the first settles, the others go into the report',
      'last,linear,markov',
    )
    .option('--real', 'fail where no LiveKit server can be had (so does CI=true)')
    .option('--memory', 'use the in-memory room and look for no server; everything is marked so')
    .option('--port <number>', 'TCP port of the LiveKit server; left out: a free one')
    .allowExcessArguments(false)
    .exitOverride();
  return program.parse([...argv], { from: 'user' }).opts<Options>();
}

function portOf(text: string | undefined): { port?: number } {
  if (text === undefined) return {};
  if (/^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65_535)
    return { port: Number(text) };
  throw inputInvalid('--port', [
    { path: '', message: 'a whole number from 1 to 65535', received: JSON.stringify(text) },
  ]);
}

function roomOf({ real, memory }: Options): 'real' | 'auto' | 'memory' {
  if (real !== undefined && memory !== undefined)
    throw inputInvalid('--memory', [
      { path: '', message: 'either --real or --memory', received: 'both' },
    ]);
  if (memory !== undefined) return 'memory';
  return real !== undefined || process.env['CI'] === 'true' ? 'real' : 'auto';
}

async function main(argv: readonly string[]): Promise<number> {
  const stop = new AbortController();
  const onSignal = (): void => stop.abort();
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
  const progress = startProgress(
    { isTerminal: process.stdout.isTTY === true, write: (text) => void process.stdout.write(text) },
    () => performance.now(),
  );
  try {
    const options = readOptions(argv);
    const room = { room: roomOf(options), ...portOf(options.port) };
    const campaign = await openCampaign(options.campaign);
    const agreed =
      campaign.terms.clauses.find((clause) => clause.clause === 'attribution')?.model ?? null;
    const models = chooseModels(options.models, agreed);
    const out = await openOutFolder(options.out);
    const trail: Trail = { server: null, verified: null };
    const finish = (status: RunStatus): Promise<void> =>
      out.json(
        'summary.json',
        summaryOf({
          status,
          campaign: campaign.folder,
          models: models.compared,
          trail,
          stages: progress.stages,
          out,
        }),
      );
    try {
      await runLoop(
        { campaign, models, out, progress, room, signal: stop.signal, clock: Date.now },
        trail,
      );
    } catch (error) {
      await finish(stop.signal.aborted ? 'interrupted' : 'failed');
      return fail(error, { signal: stop.signal, out });
    }
    await finish('complete');
    congratulate(out, progress);
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    return fail(error, { signal: stop.signal });
  } finally {
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
  }
}

function fail(error: unknown, { signal, out }: { signal: AbortSignal; out?: OutFolder }): number {
  process.stderr.write(
    signal.aborted
      ? 'Stopped, as asked: everything that was started is stopped.\n'
      : `${errorText(error)}\n`,
  );
  if (out !== undefined)
    process.stderr.write(`What was finished is in ${out.path}: ${out.written.join(', ')}\n`);
  return exitCodeOf(error, signal);
}

function congratulate(out: OutFolder, { stages }: Progress): void {
  const seconds = stages.reduce((sum, stage) => sum + stage.seconds, 0);
  process.stdout.write(
    [
      '',
      `${pc.bold('Done')} in ${seconds.toFixed(0)} s. The files are in ${pc.bold(out.path)}`,
      `  open    ${out.path}/report.html`,
      `  read    ${out.path}/contract.en.html and settlement.json`,
      'Next: a campaign of your own',
      '  cp -r examples/whole-loop/campaign my-campaign',
      '  npm run demo -- --campaign my-campaign --out my-results --models linear,last,markov',
      '',
    ].join('\n'),
  );
}

process.exitCode = await main(process.argv.slice(2));
