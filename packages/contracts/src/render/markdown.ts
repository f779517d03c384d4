import type { Inline, Prose } from '../clause/text/prose.ts';
import { inert } from '../vocabulary/index.ts';
import type { Block, Page, SigningParty } from './block.ts';
import { cellProse } from './table-cell.ts';

/** Markdown (CommonMark with tables) of a page; the contract's text is escaped. */
export function writeMarkdown(page: Page): string {
  return `${page.blocks.map(blockText).join('\n\n')}\n\n---\n\n${escape(page.footer)}\n`;
}

function blockText(block: Block): string {
  switch (block.block) {
    case 'title':
      return `# ${line(block.text)}\n\n${escape(block.under)}`;
    case 'heading':
      return `## ${line(block.text)}`;
    case 'article':
      return `## ${escape(block.number)} · ${line(block.text)}${block.tag === undefined ? '' : ` (${escape(block.tag)})`}`;
    case 'paragraph':
      return `${block.number === undefined ? '' : `**${block.number}** `}${text(block.prose)}`;
    case 'note':
      return `> ${text(block.prose)}`;
    case 'facts':
      return table(
        ['', ''],
        block.rows.map(([label, value]) => [`**${escape(label)}**`, cell(value)]),
      );
    case 'table':
      return table(
        block.head.map(escape),
        block.rows.map((row) => row.map(cell)),
      );
    case 'signatures':
      return block.parties.map((party) => signature(party, block.colon)).join('\n\n');
    case 'pair':
      return [...block.first, ...block.second].map(blockText).join('\n\n');
  }
}

function signature({ role, name, facts, lines }: SigningParty, colon: string): string {
  return table(
    [`${escape(role)}${colon}${line(name)}`, ''],
    [
      ...facts.map(([label, fact]) => [escape(label), cell(fact)]),
      ...lines.map((label) => [escape(label), '']),
    ],
  );
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}

function cell(prose: Prose): string {
  return text(cellProse(prose));
}

function text(prose: Prose): string {
  return prose.map(run).join('');
}

function run(inline: Inline): string {
  if (typeof inline === 'string') return escape(inline);
  return 'value' in inline ? escape(inline.value) : `**\\[${escape(inline.blank)}\\]**`;
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
