import { inputInvalid } from '@livelane/contracts/vocabulary';
import { rtcIssue } from './rtc-issues.ts';

/**
 * Checks that options have what plain JavaScript may leave out and TypeScript would not.
 * @param paths - of the options that are needed, such as `/clock/now`
 * @throws INPUT_INVALID with every one that is missing
 */
export function checkGiven(what: string, options: unknown, paths: readonly `/${string}`[]): void {
  const issues = paths
    .map((path) => ({ path, received: valueAt(options, path) }))
    .filter(({ received }) => received === undefined || received === null)
    .map((missing) => rtcIssue('GIVEN', missing));
  if (issues.length > 0) throw inputInvalid(what, issues);
}

const valueAt = (options: unknown, path: string): unknown =>
  path
    .slice(1)
    .split('/')
    .reduce((at, name) => (at as Record<string, unknown> | null | undefined)?.[name], options);
