import { type LocalText, localText } from '@livelane/contracts/vocabulary';

/** A finding, however its package calls the parts. */
export interface Found {
  readonly code: string;
  readonly says: LocalText;
}

/** Findings on a few lines: each code once, with how often it was found and the first sentence. */
export function byCode(findings: readonly Found[]): string[] {
  return [...new Set(findings.map(({ code }) => code))].map((code) => {
    const same = findings.filter((finding) => finding.code === code);
    const first = same[0] === undefined ? '' : localText(same[0].says, 'en');
    return `${same.length} × ${code}: ${first}${same.length > 1 ? ' …' : ''}`;
  });
}
