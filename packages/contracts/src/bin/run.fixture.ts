import { binRunner, type Outcome } from '@livelane/testing/bin-runner';
import { startBin } from '../vocabulary/node/index.ts';
import { contractsBin } from './define.ts';

const run = binRunner('livelane-contracts', () => startBin(contractsBin()));

export function runIn(folder: string, args: readonly string[]): Promise<Outcome> {
  return run({ folder }, args);
}

/** Runs the bin on a terminal, where results are tables for people. */
export function runOnTerminal(folder: string, args: readonly string[]): Promise<Outcome> {
  return run({ folder, isTerminal: true }, args);
}
