import { localText } from '@livelane/contracts/vocabulary';
import {
  type BinContext,
  type ExitCode,
  ndjsonText,
  writeFileWhole,
} from '@livelane/contracts/vocabulary/node';
import type { AttributionFinding } from '../findings/finding.ts';

const SHOWN = 3;

/**
 * Prints findings on standard error, grouped by code with at most {@link SHOWN} messages each, and writes all of them to
 * a file where a path is given.
 * @returns 1 where a finding has the severity error, otherwise 0
 */
export async function reportFindings(
  findings: readonly AttributionFinding[],
  context: BinContext,
  path: string | undefined,
): Promise<ExitCode> {
  if (path !== undefined) await writeFileWhole(path, ndjsonText(findings));
  const groups = new Map<string, AttributionFinding[]>();
  for (const found of findings) {
    const group = groups.get(found.code);
    if (group === undefined) groups.set(found.code, [found]);
    else group.push(found);
  }
  for (const [code, group] of groups) {
    context.note(`${group[0]?.severity ?? 'hint'} ${code} × ${group.length}`);
    for (const { message } of group.slice(0, SHOWN))
      context.note(`  ${localText(message, context.locale)}`);
    if (group.length > SHOWN)
      context.note({
        en: `  and ${group.length - SHOWN} more`,
        'zh-Hans': `  另有 ${group.length - SHOWN} 条`,
      });
    const fix = group[0]?.fix;
    if (fix !== undefined) context.note(`  → ${context.say(fix)}`);
  }
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}
