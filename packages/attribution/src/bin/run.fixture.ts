import { startBin } from '@livelane/contracts/vocabulary/node';
import { binRunner, type Outcome } from '@livelane/testing/bin-runner';
import { attributionBin } from './define.ts';

const run = binRunner('livelane-attribution', () => startBin(attributionBin()));

export function runIn(folder: string, args: readonly string[]): Promise<Outcome> {
  return run({ folder }, args);
}

/** Runs the bin on a terminal, where results are tables for people. */
export function runOnTerminal(folder: string, args: readonly string[]): Promise<Outcome> {
  return run({ folder, isTerminal: true }, args);
}
