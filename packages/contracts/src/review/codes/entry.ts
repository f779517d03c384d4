import type { LocalText } from '../../vocabulary/index.ts';

/** How much an issue matters: an `error` stops planning and settling, a `warning` wants a decision, a `hint` is worth a look. */
export type Severity = 'error' | 'warning' | 'hint';

/** What a code of the review says and how it is mended; `{name}` is filled in where the issue is found. */
export interface CodeEntry {
  readonly severity: Severity;
  readonly says: LocalText;
  readonly fix: LocalText;
}

/** A code's sentence and fix, each in English and in Simplified Chinese. */
export const entry = (
  severity: Severity,
  says: readonly [en: string, zh: string],
  fix: readonly [en: string, zh: string],
): CodeEntry => ({
  severity,
  says: { en: says[0], 'zh-Hans': says[1] },
  fix: { en: fix[0], 'zh-Hans': fix[1] },
});
