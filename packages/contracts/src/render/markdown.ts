import type { Inline, Prose } from '../clause/text/prose.ts';
import { inert } from '../vocabulary/index.ts';
import type { Block, Page, SigningParty } from './block.ts';
import { cellProse } from './table-cell.ts';

/** Markdown (CommonMark with tables) of a page; the contract's text is escaped. */
export function writeMarkdown(page: Page): string {
  const isTurned = page.script?.direction === 'rtl';
  // Values stand in isolation, so that names of another direction do not turn what surrounds them.
  const mark: Mark = isTurned ? (value) => `\u2068${value}\u2069` : (value) => value;
  const body = page.blocks.map((block) => blockText(block, mark)).join('\n\n');
  const text = `${body}\n\n---\n\n${escape(page.footer)}\n`;
  return isTurned ? `<div dir="rtl">\n\n${text}\n</div>\n` : text;
}

/** How a value is set off. */
type Mark = (value: string) => string;

function blockText(block: Block, mark: Mark): string {
  switch (block.block) {
    case 'title':
      return `# ${line(block.text)}\n\n${escape(block.under)}`;
    case 'heading':
      return `## ${line(block.text)}`;
    case 'article':
      return `## ${escape(block.number)} · ${line(block.text)}${block.tag === undefined ? '' : ` (${escape(block.tag)})`}`;
    case 'paragraph':
      return `${block.number === undefined ? '' : `**${block.number}** `}${text(block.prose, mark)}`;
    case 'note':
      return `> ${text(block.prose, mark)}`;
    case 'facts':
      return table(
        ['', ''],
        block.rows.map(([label, value]) => [`**${escape(label)}**`, cell(value, mark)]),
      );
    case 'table':
      return table(
        block.head.map(escape),
        block.rows.map((row) => row.map((it) => cell(it, mark))),
      );
    case 'signatures':
      return block.parties.map((party) => signature(party, block.colon, mark)).join('\n\n');
    case 'pair':
      return [...block.first, ...block.second].map((it) => blockText(it, mark)).join('\n\n');
  }
}

function signature({ role, name, facts, lines }: SigningParty, colon: string, mark: Mark): string {
  return table(
    [`${escape(role)}${colon}${line(name)}`, ''],
    [
      ...facts.map(([label, fact]) => [escape(label), cell(fact, mark)]),
      ...lines.map((label) => [escape(label), '']),
    ],
  );
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}

function cell(prose: Prose, mark: Mark): string {
  return text(cellProse(prose), mark);
}

function text(prose: Prose, mark: Mark): string {
  return prose.map((inline) => run(inline, mark)).join('');
}

function run(inline: Inline, mark: Mark): string {
  if (typeof inline === 'string') return escape(inline);
  return 'value' in inline ? mark(escape(inline.value)) : `**\\[${escape(inline.blank)}\\]**`;
}

/** Text on one line, for headings. */
function line(content: string): string {
  return escape(content.replace(/\s+/g, ' '));
}

/** Text without markup: entities for what begins HTML, a backslash before what Markdown reads, `<br>` for line breaks. */
function escape(content: string): string {
  return inert(content)
    .replace(/[\\`*_[\]#|~!$]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/:(?=\/\/)/g, '&#58;')
    .replace(/www\./gi, (www) => `${www.slice(0, 3)}&#46;`)
    .replaceAll('\n', '<br>');
}
