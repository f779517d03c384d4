import type { InputIssue } from '../../error/input-issue.ts';
import { describeReceived } from '../../text/inert.ts';
import { fileIssue } from '../files/issues.ts';

/**
 * The issue of a missing field that may be null says so, since leaving it out is what people do about an unknown value;
 * any other issue stays as it is.
 * @param issuesOf - what is wrong with a value
 */
export function requiredOrNull(
  issue: InputIssue,
  value: unknown,
  issuesOf: (value: unknown) => readonly InputIssue[],
): InputIssue {
  const { path, received } = issue;
  if (path === '' || received !== describeReceived(undefined)) return issue;
  const filled: unknown = structuredClone(value);
  if (!setNull(filled, path.slice(1).split('/').map(unescaped))) return issue;
  if (issuesOf(filled).some((it) => it.path === path || it.path.startsWith(`${path}/`)))
    return issue;
  return { ...issue, ...fileIssue('REQUIRED_OR_NULL', { path, received: undefined }) };
}

function setNull(value: unknown, path: readonly string[]): boolean {
  let holder = value;
  for (const name of path.slice(0, -1)) {
    if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, name)) return false;
    holder = (holder as Record<string, unknown>)[name];
  }
  if (typeof holder !== 'object' || holder === null) return false;
  Object.defineProperty(holder, path.at(-1) ?? '', { value: null, enumerable: true });
  return true;
}

/** A name of a JSON Pointer (RFC 6901). */
function unescaped(name: string): string {
  return name.replaceAll('~1', '/').replaceAll('~0', '~');
}
