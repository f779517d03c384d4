import type { Inline, Prose } from '../clause/text/prose.ts';
import { formulaSafe, inert } from '../vocabulary/index.ts';

/**
 * The prose of a table cell, each line of which stays text when the table is copied into a spreadsheet: pasting makes
 * a cell of every line.
 */
export function cellProse(prose: Prose): Prose {
  let isAtStart = true;
  return prose.map((inline) => {
    const lines = inert(contentOf(inline)).split('\n');
    const safe = lines.map((line, index) => (index > 0 || isAtStart ? formulaSafe(line) : line));
    const last = lines.at(-1) ?? '';
    isAtStart = (isAtStart || lines.length > 1) && last.trim() === '';
    return withContent(inline, safe.join('\n'));
  });
}

function contentOf(inline: Inline): string {
  if (typeof inline === 'string') return inline;
  return 'value' in inline ? inline.value : inline.blank;
}

function withContent(inline: Inline, content: string): Inline {
  if (typeof inline === 'string') return content;
  return 'value' in inline ? { value: content } : { blank: content };
}
