import { isMisuse, wantedLocale } from '@livelane/contracts/vocabulary/node';
import { isLivelaneError } from '@livelane/rtc';
import pc from 'picocolors';
import { type Arguments, readArguments } from './arguments.ts';
import { openCampaign } from './campaign/open.ts';
import { closingLines } from './closing.ts';
import { errorText, exitCodeOf } from './exit.ts';
import { findingText } from './finding-text.ts';
import { type LoopSetup, runLoop, type Trail } from './loop.ts';
import { chooseModels } from './models.ts';
import { type OutFolder, openOutFolder } from './out-folder.ts';
import { requireFreePort } from './port.ts';
import { type Screen, startProgress } from './progress.ts';
import type { LiveOptions } from './stages/06-live.ts';
import { type RunStatus, summaryOf } from './summary.ts';
import { type Texts, text, textsIn } from './texts/text.ts';

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
  /** Finds and starts the LiveKit server. Default: the one of rtc. */
  readonly startServer?: NonNullable<LiveOptions['startServer']>;
}

/** The surroundings of a run, with the texts of its language. */
interface Running extends Surroundings {
  readonly texts: Texts;
}

/** Runs the loop as the arguments say. @returns the exit code: 0 done, 1 failed, 2 bad input, 130 stopped */
export async function runCommand(argv: readonly string[], around: Surroundings): Promise<number> {
  const { env, screen, complain, startServer } = around;
  const running = { ...around, texts: textsIn(wantedLocale(argv, env)) };
  try {
    const given = readArguments(argv, {
      ...{ env, texts: running.texts },
      ...{ writeOut: screen.write, writeErr: complain },
    });
    const { room } = given;
    if (room.room !== 'memory' && room.port !== undefined) await requireFreePort(room.port);
    const { campaign, findings } = await openCampaign(given.campaign, given);
    for (const finding of findings) complain(`${running.texts.of(findingText(finding))}\n`);
    if (findings.some(({ severity }) => severity === 'error')) return 1;
    const agreed = campaign.terms.clauses.find((clause) => clause.clause === 'attribution');
    const models = chooseModels(given.models, agreed?.model ?? null);
    const out = await openOutFolder(given.out);
    const server = startServer === undefined ? {} : { startServer };
    return await run({ campaign, models, out, room: { ...room, ...server } }, given, running);
  } catch (error) {
    if (isMisuse(error)) return error.exitCode === 0 ? 0 : 2;
    return fail(error, running);
  }
}

type Job = Pick<LoopSetup, 'campaign' | 'models' | 'out' | 'room'>;

async function run(job: Job, given: Arguments, running: Running): Promise<number> {
  const { screen, signal, clock, texts } = running;
  const { out, campaign, models } = job;
  const { language } = texts;
  const progress = startProgress(screen, { clock, language });
  const trail: Trail = { server: null, verified: null, settled: null };
  const { settles, insteadOf } = models;
  if (out.interrupted !== null) progress.note(text('INTERRUPTED_LIVE', { path: out.interrupted }));
  if (insteadOf !== null)
    progress.note(text('MODEL_INSTEAD', { settles: settles.model, agreed: insteadOf }));
  const finish = (status: RunStatus): Promise<void> => {
    const { stages } = progress;
    const summary = summaryOf({ status, campaign: campaign.folder, models, trail, stages, out });
    return out.json('summary.json', summary);
  };
  try {
    await runLoop({ ...job, progress, signal, clock, trail, language });
    await finish('complete');
  } catch (error) {
    // Where nothing was written, the results of an earlier run still lie there and stay.
    if (!out.earlier)
      await finish(signal.aborted ? 'interrupted' : 'failed').catch(() => undefined);
    return fail(error, running, out);
  } finally {
    await out.close().catch(() => undefined);
  }
  const seconds = progress.stages.reduce((sum, stage) => sum + stage.seconds, 0);
  const { locale } = given;
  const completed = { out, campaign: campaign.folder, models, seconds, locale };
  const [done = '', ...lines] = closingLines(completed, texts);
  const { bold } = pc.createColors(screen.isTerminal);
  screen.write(['', bold(done), ...lines, ''].join('\n'));
  return 0;
}

function fail(error: unknown, { signal, complain, texts }: Running, out?: OutFolder): number {
  const { t, language } = texts;
  complain(`${signal.aborted ? t('STOPPED') : errorText(error, language)}\n`);
  // Without `--real` the room would be in memory instead.
  if (!signal.aborted && isLivelaneError(error, 'LIVEKIT_UNAVAILABLE'))
    complain(`${t('REAL_WANTED')}\n`);
  if (out?.earlier === true) complain(`${t('NOTHING_WRITTEN', { path: out.path })}\n`);
  else if (out !== undefined)
    complain(`${t('FINISHED_FILES', { path: out.path, files: out.written })}\n`);
  if (out?.previous != null) complain(`${t('RESULTS_BEFORE', { path: out.previous })}\n`);
  return exitCodeOf(error, signal);
}
