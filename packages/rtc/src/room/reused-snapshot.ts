import type { Instant } from '@livelane/contracts/vocabulary';
import type { StreamWriter } from '../commerce/writer.ts';

interface Signed<State> {
  readonly at: Instant;
  readonly seq: number;
  readonly state: State;
}

interface ReusedOptions {
  readonly now: () => number;
  /** Time for which a snapshot is given again, in milliseconds. */
  readonly reusedMs: number;
}

/** Signs the state of a stream once for all who ask for it at about the same time: a crowd asks at once after an outage. */
export function reusedSnapshot<State, Snapshot extends Signed<State>>(
  writer: Pick<StreamWriter<State, never>, 'state'> & { snapshot(at: number): Snapshot },
  { now, reusedMs }: ReusedOptions,
): () => Snapshot {
  let signed: Snapshot | undefined;
  return () => {
    const isOld =
      signed === undefined ||
      signed.state !== writer.state() ||
      Math.abs(now() - Date.parse(signed.at)) > reusedMs;
    if (signed === undefined || isOld) signed = writer.snapshot(now());
    return signed;
  };
}
