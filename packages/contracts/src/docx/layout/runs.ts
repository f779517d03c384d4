import type { Inline, Prose } from '../../clause/text/prose.ts';
import { inert } from '../../vocabulary/index.ts';
import type { Run } from './item.ts';

/** Prose as runs. */
export function runsOf(prose: Prose): Run[] {
  return prose.map(runOf);
}

function runOf(inline: Inline): Run {
  if (typeof inline === 'string') return { text: shown(inline) };
  return 'value' in inline
    ? { text: shown(inline.value), look: 'value' }
    : { text: `[${shown(inline.blank)}]`, look: 'blank' };
}

/** Text without what hides or turns it, and without the two characters that XML cannot hold. */
export function shown(content: string): string {
  return inert(content).replace(/[\uFFFE\uFFFF]/g, '\uFFFD');
}

/** Text on one line, as in headings. */
export function shownLine(content: string): string {
  return shown(content).replace(/\s+/g, ' ');
}

/** The text of runs. */
export function textOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}
