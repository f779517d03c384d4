import type { BothLanguages, Finding } from '@livelane/contracts/vocabulary';
import { named, text } from './texts/text.ts';

/** A finding on one line: how much it matters, its code, what was found, and what to do about it. */
export function findingText({ severity, code, message, fix }: Finding): BothLanguages {
  return text('FINDING', {
    severity: named('severity', severity),
    code,
    message,
    fix: fix ?? '',
  });
}
