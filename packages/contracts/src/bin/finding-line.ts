import type { Finding } from '../vocabulary/index.ts';
import { inert } from '../vocabulary/index.ts';
import type { BinContext } from '../vocabulary/node/index.ts';

/** A finding on one line for people: how much it matters, its code, what it says, and what to do about it. */
export function findingLine(
  { severity, code, message, fix }: Finding,
  { say }: Pick<BinContext, 'say'>,
): string {
  const said = [message, fix].flatMap((text) => (text === undefined ? [] : [say(text)]));
  return `${severity} ${code}: ${inert(said.join(' '))}`.replaceAll('\n', ' ');
}
