import { Listr } from 'listr2';

/** A finished stage, as summary and report name it. */
export interface StageRecord {
  readonly name: string;
  readonly seconds: number;
  readonly outcome: string;
}

/** Tells what is going on while a stage works. */
export type Say = (line: string) => void;

/** One stage: its name, what it does, and its result in a few words. */
export interface Stage<Result> {
  readonly name: string;
  readonly work: (say: Say) => Result | Promise<Result>;
  readonly outcome: (result: Result) => string;
  /** What it tells on the way stays on a terminal. Left out: only the last line is shown, while it works. */
  readonly lasting?: true;
}

/** Runs stages one after the other, shows them, and keeps their times. */
export interface Progress {
  run<Result>(stage: Stage<Result>): Promise<Result>;
  /** A line of its own, such as a reason or a warning. */
  note(line: string): void;
  readonly stages: readonly StageRecord[];
}

/** Where progress goes. */
export interface Screen {
  readonly isTerminal: boolean;
  write(text: string): void;
}

/** Progress that moves on a terminal, and plain lines everywhere else. */
export function startProgress(screen: Screen, clock: () => number): Progress {
  const stages: StageRecord[] = [];
  const note = (line: string): void => screen.write(`  ${legible(line)}\n`);
  const show = screen.isTerminal ? onTerminal : inLines(screen, clock);
  return {
    stages,
    note,
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

/** Names come from platforms: without characters that move the cursor, ring the bell or turn the text round. */
function legible(line: string): string {
  return line.replace(/(?!\n)[\p{Cc}\p{Cf}\u2028\u2029]/gu, '');
}

async function onTerminal<Result>(stage: Stage<Result>): Promise<Result> {
  let result: { value: Result } | undefined;
  await new Listr(
    [
      {
        title: stage.name,
        task: async (_, task) => {
          const value = await stage.work((line) => {
            task.output = legible(line);
          });
          task.title = `${stage.name}: ${legible(stage.outcome(value))}`;
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
}

function inLines(screen: Screen, clock: () => number) {
  return async <Result>(stage: Stage<Result>): Promise<Result> => {
    const started = clock();
    screen.write(`… ${stage.name}\n`);
    const result = await stage.work((line) => screen.write(`    ${legible(line)}\n`));
    screen.write(
      `✓ ${stage.name}: ${legible(stage.outcome(result))} (${((clock() - started) / 1000).toFixed(1)} s)\n`,
    );
    return result;
  };
}
