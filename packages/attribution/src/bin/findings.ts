import { type Finding, hasNoErrors } from '@livelane/contracts/vocabulary';
import {
  type BinContext,
  type ExitCode,
  findingLine,
  ndjsonText,
  writeFileWhole,
} from '@livelane/contracts/vocabulary/node';

const SHOWN = 3;

/**
 * Prints findings on standard error, grouped by code with at most {@link SHOWN} messages each, and writes all of them to
 * a file where a path is given.
 * @returns 1 where a finding has the severity error, otherwise 0
 */
export async function reportFindings(
  findings: readonly Finding[],
  context: BinContext,
  path: string | undefined,
): Promise<ExitCode> {
  if (path !== undefined) await writeFileWhole(path, ndjsonText(findings));
  const groups = new Map<string, Finding[]>();
  for (const found of findings) {
    // Noted when the log was read, with its place.
    if (found.code === 'EVENT_UNKNOWN') continue;
    const group = groups.get(found.code);
    if (group === undefined) groups.set(found.code, [found]);
    else group.push(found);
  }
  for (const group of groups.values()) {
    const [first] = group;
    if (first === undefined) continue;
    for (const finding of group.slice(0, SHOWN)) context.note(findingLine(finding, context.locale));
    const more = group.length - SHOWN;
    if (more > 0)
      context.note({
        en: `${first.code}: and ${more} more`,
        'zh-Hans': `${first.code}：另有 ${more} 条`,
      });
  }
  return hasNoErrors(findings) ? 0 : 1;
}

/** The exit code of a command whose parts ended with these. */
export function worse(one: ExitCode, other: ExitCode): ExitCode {
  return one > other ? one : other;
}
