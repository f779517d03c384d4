import type { BothLanguages, LocalText, Severity } from '@livelane/contracts/vocabulary';
import { named, text } from '../texts/text.ts';

/** A finding, or what a record of version 1 holds of one. */
export interface Found {
  readonly code: string;
  readonly severity?: Severity;
  readonly message: LocalText;
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint'];

/**
 * Findings on a few lines, errors first: each code once, with how often it was found and its first message. A finding
 * whose severity is not known counts as a warning.
 */
export function byCode(findings: readonly Found[]): BothLanguages[] {
  const groups = new Map<string, Found[]>();
  for (const finding of findings) {
    const key = `${rankOf(finding)} ${finding.code}`;
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  const sorted = [...groups.values()].sort(([a], [b]) => rankOf(a) - rankOf(b));
  return sorted.flatMap(([first, ...others]) =>
    first === undefined
      ? []
      : [
          text(others.length > 0 ? 'FINDINGS_MORE' : 'FINDINGS', {
            severity: named('severity', SEVERITIES[rankOf(first)] ?? ''),
            count: others.length + 1,
            code: first.code,
            message: first.message,
          }),
        ],
  );
}

function rankOf(finding: Found | undefined): number {
  return SEVERITIES.indexOf(finding?.severity ?? 'warning');
}
