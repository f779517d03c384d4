import type { Finding } from '../../finding/finding.ts';
import { type LocalText, localText } from '../../message/local-text.ts';
import { inertLine } from '../../text/inert.ts';

/** A finding on one line for people: how much it matters, its code, what was found, and what to do about it. */
export function findingLine({ severity, code, message, fix }: Finding, language: string): string {
  const texts = [message, fix].filter((text): text is LocalText => text !== undefined);
  return `${severity} ${code}: ${inertLine(texts.map((text) => localText(text, language)).join(' '))}`;
}
