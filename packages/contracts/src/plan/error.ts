import { describeReceived, inputInvalid, type LivelaneError } from '../vocabulary/index.ts';

/** The caller's bug: an option or a field that cannot be planned with. */
export function badOption(
  path: string,
  received: unknown,
  expected: string,
): LivelaneError<'INPUT_INVALID'> {
  return inputInvalid('session to plan', [
    { path: `/${path}`, message: expected, received: describeReceived(received) },
  ]);
}

/** The caller's bug: the brief of another deal. */
export function briefMismatch(received: string, wanted: string): LivelaneError<'INPUT_INVALID'> {
  return badOption('brief/id', received, `the brief that the contract was struck on, ${wanted}`);
}

/** The caller's bug: a deliverable that does not exist or is not live. */
export function notLive(received: string, live: readonly string[]): LivelaneError<'INPUT_INVALID'> {
  return badOption(
    'deliverableId',
    received,
    `a live deliverable of the contract (${live.join(', ') || 'it has none'})`,
  );
}
