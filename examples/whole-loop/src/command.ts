import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inputInvalid } from '@livelane/contracts/vocabulary';
import { Command, CommanderError } from 'commander';
import pc from 'picocolors';
import { openCampaign } from './campaign/open.ts';
import { errorText, exitCodeOf } from './exit.ts';
import { type LoopSetup, runLoop, type Trail } from './loop.ts';
import { type ChosenModels, chooseModels } from './models.ts';
import { type OutFolder, openOutFolder } from './out-folder.ts';
import { requireFreePort } from './port.ts';
import { type Progress, type Screen, startProgress } from './progress.ts';
import type { LiveOptions } from './stages/06-live.ts';
import { type RunStatus, summaryOf } from './summary.ts';

const DEFAULT_CAMPAIGN = fileURLToPath(new URL('../campaign', import.meta.url));
const DEFAULT_OUT = fileURLToPath(new URL('../../../out/demo', import.meta.url));

/** What a run may use of its surroundings, passed in so that tests can. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly screen: Screen;
  /** Where errors go. */
  readonly complain: (text: string) => void;
  /** Aborting stops everything that was started. */
  readonly signal: AbortSignal;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** Finds and starts the LiveKit server; left out: the real way. */
  readonly startServer?: NonNullable<LiveOptions['startServer']>;
}

interface Options {
  readonly campaign: string;
  readonly out: string;
  readonly models?: string;
  readonly real?: true;
  readonly memory?: true;
  readonly port?: string;
}

function readOptions(argv: readonly string[], { screen, complain }: Surroundings): Options {
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
      'the first settles instead of the terms’ model, the others go into the report, such as last,linear,markov; left out: the terms’ model settles',
    )
    .option('--real', 'fail where no LiveKit server can be had (so does CI=true)')
    .option('--memory', 'use the in-memory room and look for no server; everything is marked so')
    .option('--port <number>', 'TCP port of the LiveKit server; left out: a free one')
    .allowExcessArguments(false)
    .exitOverride()
    .configureOutput({ writeOut: screen.write, writeErr: complain });
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

function roomOf({ real, memory }: Options, env: Surroundings['env']): 'real' | 'auto' | 'memory' {
  if (real !== undefined && memory !== undefined)
    throw inputInvalid('--memory', [
      { path: '', message: 'either --real or --memory', received: 'both' },
    ]);
  if (memory !== undefined) return 'memory';
  return real !== undefined || env['CI'] === 'true' ? 'real' : 'auto';
}

/** Results beside the campaign's own files would be taken for part of it. */
function outFolderOf({ campaign, out }: Options): string {
  if (resolve(out) !== resolve(campaign)) return out;
  throw inputInvalid('--out', [
    {
      path: '',
      message: 'another folder than the campaign’s, such as my-results',
      received: JSON.stringify(out),
    },
  ]);
}

/** Runs the loop as the arguments say. @returns the exit code: 0 done, 1 failed, 2 bad input, 130 stopped */
export async function runCommand(argv: readonly string[], around: Surroundings): Promise<number> {
  const { startServer } = around;
  try {
    const options = readOptions(argv, around);
    const room = {
      room: roomOf(options, around.env),
      ...portOf(options.port),
      ...(startServer === undefined ? {} : { startServer }),
    };
    if (room.room !== 'memory' && room.port !== undefined) await requireFreePort(room.port);
    const campaign = await openCampaign(options.campaign);
    const agreed = campaign.terms.clauses.find((clause) => clause.clause === 'attribution');
    const models = chooseModels(options.models, agreed?.model ?? null);
    const out = await openOutFolder(outFolderOf(options));
    return await run({ campaign, models, out, room }, around);
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    return fail(error, around);
  }
}

type Job = Pick<LoopSetup, 'campaign' | 'models' | 'out' | 'room'>;

async function run(job: Job, around: Surroundings): Promise<number> {
  const { screen, signal, clock } = around;
  const { out, campaign, models } = job;
  const progress = startProgress(screen, clock);
  const trail: Trail = { server: null, verified: null, settled: null };
  const { settles, insteadOf } = models;
  if (insteadOf !== null)
    progress.note(
      `--models: the contract is drafted with the model ${settles.model} instead of ${insteadOf}, which terms.json says`,
    );
  const finish = (status: RunStatus): Promise<void> =>
    out.json(
      'summary.json',
      summaryOf({
        status,
        campaign: campaign.folder,
        models,
        trail,
        stages: progress.stages,
        out,
      }),
    );
  try {
    await runLoop({ ...job, progress, signal, clock, trail });
    await finish('complete');
  } catch (error) {
    // Where nothing was written, the results of an earlier run still lie there and stay.
    if (!out.earlier)
      await finish(signal.aborted ? 'interrupted' : 'failed').catch(() => undefined);
    return fail(error, around, out);
  } finally {
    await out.close().catch(() => undefined);
  }
  congratulate(job, progress, screen);
  return 0;
}

function fail(error: unknown, { signal, complain }: Surroundings, out?: OutFolder): number {
  complain(
    signal.aborted
      ? 'Stopped, as asked: everything that was started is stopped.\n'
      : `${errorText(error)}\n`,
  );
  if (out?.earlier === true)
    complain(`Nothing was written: the results of the run before stay in ${out.path}\n`);
  else if (out !== undefined)
    complain(`What was finished is in ${out.path}: ${out.written.join(', ')}\n`);
  if (out?.previous != null) complain(`The results of the run before are in ${out.previous}\n`);
  return exitCodeOf(error, signal);
}

function congratulate({ out, campaign, models }: Job, { stages }: Progress, screen: Screen): void {
  const seconds = stages.reduce((sum, stage) => sum + stage.seconds, 0);
  const { bold } = pc.createColors(screen.isTerminal);
  screen.write(
    [
      '',
      `${bold('Done')} in ${seconds.toFixed(0)} s. The files are in ${bold(out.path)}`,
      `  open    ${shellWord(`${out.path}/report.html`)}`,
      `  read    ${shellWord(`${out.path}/contract.en.html`)} and settlement.json`,
      ...(out.previous === null
        ? []
        : [`  before  ${shellWord(out.previous)}: the results of the run before`]),
      ...nextSteps(campaign.folder, models),
      '',
    ].join('\n'),
  );
}

/** After the bundled campaign one's own; after one's own what else it can tell. */
function nextSteps(folder: string, { settles }: ChosenModels): string[] {
  if (folder === DEFAULT_CAMPAIGN)
    return [
      'Next: a campaign of your own',
      '  cp -r examples/whole-loop/campaign my-campaign',
      '  npm run demo -- --campaign my-campaign --out my-results --models last,linear,markov',
    ];
  const other = settles.model === 'last' ? 'linear' : 'last';
  const models = other === 'last' ? 'last,linear,markov' : 'linear,last,markov';
  return [
    'Next: the same deal settled by another model, in a second folder to compare',
    `  npm run demo -- --campaign ${shellWord(folder)} --out my-results-${other} --models ${models}`,
    'or one stage at a time, as commands: "The same as a pipeline" in examples/whole-loop/README.md',
  ];
}

/** A path as it can be pasted into a shell. */
function shellWord(path: string): string {
  return /^[\w./@%+=:,-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}
