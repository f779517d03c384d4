import type { Trail } from './loop.ts';
import type { ChosenModels } from './models.ts';
import type { OutFolder } from './out-folder.ts';
import type { StageRecord } from './progress.ts';

/** How a run ended. */
export type RunStatus = 'complete' | 'interrupted' | 'failed';

/** What summary.json holds. */
export interface Summary extends Trail {
  readonly kind: 'loop-summary';
  readonly version: 1;
  readonly status: RunStatus;
  readonly campaign: string;
  readonly models: readonly string[];
  /** The model that the contract was drafted with; where `--models` asked for another, the one of the terms. */
  readonly settledBy: { readonly model: string; readonly insteadOf: string | null };
  /** Name and outcome in English, whatever the language of the screen. */
  readonly stages: readonly {
    readonly name: string;
    readonly seconds: number;
    readonly outcome: string;
  }[];
  readonly seconds: number;
  readonly files: readonly string[];
}

/** The summary of a run, as far as it came. */
export function summaryOf(run: {
  status: RunStatus;
  campaign: string;
  models: ChosenModels;
  trail: Trail;
  stages: readonly StageRecord[];
  out: OutFolder;
}): Summary {
  const { status, campaign, models, trail, stages, out } = run;
  return {
    kind: 'loop-summary',
    version: 1,
    status,
    campaign,
    models: models.compared,
    settledBy: { model: models.settles.model, insteadOf: models.insteadOf },
    server: trail.server,
    verified: trail.verified,
    settled: trail.settled,
    seconds: Math.round(stages.reduce((sum, stage) => sum + stage.seconds, 0) * 1000) / 1000,
    stages: stages.map(({ name, seconds, outcome }) => ({
      name: name.en,
      seconds,
      outcome: outcome.en,
    })),
    files: [...out.written, 'summary.json'],
  };
}
