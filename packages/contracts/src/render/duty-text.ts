import type { Prose } from '../clause/text/prose.ts';
import type { Contract } from '../contract/document.ts';
import type { Duty } from '../duties/list.ts';
import type { Locale } from '../locales/locale.ts';
import { deedProse } from './duty-prose.ts';
import { dutyWriting } from './duty-writing.ts';
import { valueFormatter } from './value-formatter.ts';

/** What is owed, as plain text. */
export function deedText(
  duty: Duty,
  { contract, locale }: { readonly contract: Contract; readonly locale: Locale },
): string {
  const format = valueFormatter(contract, locale);
  return plainText(deedProse(duty, dutyWriting({ format, locale })));
}

/** Prose without the marks of its values. */
export function plainText(prose: Prose): string {
  return prose
    .map((run) => (typeof run === 'string' ? run : 'value' in run ? run.value : run.blank))
    .join('');
}
