import {
  LAWS,
  type Trial,
  trialOf,
} from '../../../../packages/attribution/src/credit/ledgers/laws.fixture.ts';
import { randomLedger } from '../../../../packages/attribution/src/credit/ledgers/random-ledger.fixture.ts';

/** The name of a law of ledgers. */
export type LawName = keyof typeof LAWS;

/** The names of the laws, in their order. */
export const LAW_NAMES = Object.keys(LAWS) as LawName[];

/** Seeds of ledgers: `from`, and every `step`-th after it up to `to`. */
export interface Seeds {
  readonly from: number;
  readonly to: number;
  readonly step: number;
}

/** A ledger that broke a law. */
export interface Broken {
  readonly law: LawName;
  readonly seed: number;
  readonly difference: string;
}

/** What was drawn and what was wrong with it. */
export interface Checked {
  readonly orders: number;
  readonly touches: number;
  readonly adjustments: number;
  readonly broken: readonly Broken[];
}

/** Checks every law on the ledger of each seed. @param done - told the number of ledgers after every thousand */
export function checkLedgers({ from, to, step }: Seeds, done: (ledgers: number) => void): Checked {
  const drawn = { orders: 0, touches: 0, adjustments: 0 };
  const broken: Broken[] = [];
  let ledgers = 0;
  for (let seed = from; seed <= to; seed += step) {
    const trial = trialOf(randomLedger(seed));
    drawn.orders += trial.ledger.orders.length;
    drawn.touches += trial.ledger.touches.length;
    drawn.adjustments += trial.ledger.adjustments.length;
    for (const law of LAW_NAMES) {
      const difference = differenceOf(law, trial);
      if (difference !== undefined) broken.push({ law, seed, difference });
    }
    ledgers += 1;
    if (ledgers % 1000 === 0) done(1000);
  }
  return { ...drawn, broken };
}

/** How a ledger breaks a law; an error that is thrown breaks it, too. */
function differenceOf(law: LawName, trial: Trial): string | undefined {
  try {
    return LAWS[law](trial);
  } catch (error) {
    return String(error);
  }
}
