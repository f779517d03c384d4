import { cpus } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';

export interface ProcessorTimes {
  readonly idle: number;
  readonly all: number;
}

/** From here on the processors decide what is seen and heard as much as the link does. */
export const SATURATED_PERCENT = 95;

export function processorTimes(): ProcessorTimes {
  const times = cpus().map((processor) => processor.times);
  const idle = times.reduce((sum, one) => sum + one.idle, 0);
  return {
    idle,
    all: times.flatMap((one) => Object.values(one)).reduce((sum, one) => sum + one, 0),
  };
}

/** How busy all processors were between two readings, whoever kept them so. */
export function busyPercent(from: ProcessorTimes, to: ProcessorTimes): number {
  return to.all > from.all
    ? Math.round(100 * (1 - (to.idle - from.idle) / (to.all - from.all)))
    : 0;
}

/** How busy others keep the processors while nothing is measured, over some seconds. */
export async function busyBefore(): Promise<number> {
  const from = processorTimes();
  await sleep(BEFORE_MS);
  return busyPercent(from, processorTimes());
}

const BEFORE_MS = 3_000;
