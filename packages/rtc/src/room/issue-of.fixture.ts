import { type InputIssue, isLivelaneError } from '@livelane/contracts/vocabulary';

/** The first issue of the input that a command refuses. @throws TypeError where it is not refused */
export async function issueOf(act: Promise<unknown>): Promise<InputIssue> {
  const error = await act.then(
    () => undefined,
    (cause: unknown) => cause,
  );
  if (!isLivelaneError(error) || error.code !== 'INPUT_INVALID') throw new TypeError('not refused');
  const [issue] = error.details['issues'] as InputIssue[];
  if (issue === undefined) throw new TypeError('no issue');
  return issue;
}

/** The path of that issue. */
export const pathOf = async (act: Promise<unknown>): Promise<string> => (await issueOf(act)).path;
