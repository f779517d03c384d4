import {
  type BothLanguages,
  type DisplayLanguage,
  inert,
  type LocalText,
  localText,
} from '@livelane/contracts/vocabulary';
import { Listr } from 'listr2';
import { text } from './texts/text.ts';

/** A finished stage, as summary and report name it. */
export interface StageRecord {
  readonly name: BothLanguages;
  readonly seconds: number;
  readonly outcome: BothLanguages;
}

/** Shows a line while a stage works. */
export type Say = (line: LocalText) => void;

/** One stage: its name, what it does, and its result in a few words. */
export interface Stage<Result> {
  readonly name: BothLanguages;
  readonly work: (say: Say) => Result | Promise<Result>;
  readonly outcome: (result: Result) => BothLanguages;
  /** The lines it shows on the way stay on a terminal. Default: only the last one is shown, while it works. */
  readonly lasting?: true;
}

/** Runs stages one after the other, shows them, and keeps their times. */
export interface Progress {
  run<Result>(stage: Stage<Result>): Promise<Result>;
  /** A line of its own, such as a reason or a warning. */
  note(line: LocalText): void;
  readonly stages: readonly StageRecord[];
}

/** Where progress goes. */
export interface Screen {
  readonly isTerminal: boolean;
  write(text: string): void;
}

/** How progress is shown. */
export interface ProgressOptions {
  readonly language: DisplayLanguage;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
}

/** Progress that moves on a terminal, and plain lines everywhere else. */
export function startProgress(screen: Screen, { language, clock }: ProgressOptions): Progress {
  const stages: StageRecord[] = [];
  // Names come from platforms: characters that move the cursor or turn the text round are written out.
  const shown = (line: LocalText): string => inert(localText(line, language)).trimEnd();
  const show = screen.isTerminal ? onTerminal(shown) : inLines(screen, { shown, clock });
  return {
    stages,
    note: (line) => screen.write(`  ${shown(line)}\n`),
    run: async (stage) => {
      const started = clock();
      const result = await show(stage);
      stages.push({
        name: stage.name,
        seconds: Math.round(clock() - started) / 1000,
        outcome: stage.outcome(result),
      });
      return result;
    },
  };
}

type Shown = (line: LocalText) => string;

function onTerminal(shown: Shown) {
  return async <Result>(stage: Stage<Result>): Promise<Result> => {
    let result: { value: Result } | undefined;
    await new Listr(
      [
        {
          title: shown(stage.name),
          task: async (_, task) => {
            const value = await stage.work((line) => {
              task.output = shown(line);
            });
            task.title = shown(
              text('STAGE_DONE', { stage: stage.name, outcome: stage.outcome(value) }),
            );
            result = { value };
          },
          ...(stage.lasting === true
            ? { rendererOptions: { persistentOutput: true, outputBar: Number.POSITIVE_INFINITY } }
            : {}),
        },
      ],
      // Ctrl-C is handled by the loop itself, which has things to stop.
      { registerSignalListeners: false, rendererOptions: { showErrorMessage: false } },
    ).run();
    return (result as { value: Result }).value;
  };
}

function inLines(
  screen: Screen,
  { shown, clock }: Pick<ProgressOptions, 'clock'> & { readonly shown: Shown },
) {
  return async <Result>(stage: Stage<Result>): Promise<Result> => {
    const started = clock();
    screen.write(`… ${shown(stage.name)}\n`);
    const result = await stage.work((line) => screen.write(`    ${shown(line)}\n`));
    const done = text('STAGE_TIMED', {
      stage: stage.name,
      outcome: stage.outcome(result),
      seconds: ((clock() - started) / 1000).toFixed(1),
    });
    screen.write(`✓ ${shown(done)}\n`);
    return result;
  };
}
