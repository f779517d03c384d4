import type { Inline, Prose } from '../clause/text/prose.ts';
import { inert } from '../vocabulary/index.ts';
import type { Block, Page, SigningParty } from './block.ts';
import { escape } from './escape.ts';
import { STYLE } from './style.ts';
import { cellProse } from './table-cell.ts';

/** One self-contained, printable HTML file of a page, with the contract's JSON inside for reading back. */
export function writeHtml(page: Page): string {
  return [
    '<!doctype html>',
    `<html lang="${page.language}"${page.script?.direction === 'rtl' ? ' dir="rtl"' : ''}>`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    // Nothing is fetched and nothing runs, whatever a name holds.
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${escape(page.title)}</title>`,
    `<style>\n${STYLE}\n@page{@bottom-center{content:"${cssText(page.footer)}"}}\n</style>`,
    '</head>',
    '<body>',
    `<main>${sections(page.blocks)}</main>`,
    `<footer>${escape(page.footer)}</footer>`,
    ...(page.json === undefined
      ? []
      : [
          `<script type="application/json" id="livelane-contract">${scriptText(page.json)}</script>`,
        ]),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function sections(blocks: readonly Block[]): string {
  return blocks.map(blockText).join('\n');
}

function blockText(block: Block): string {
  switch (block.block) {
    case 'title':
      return `<header><p class="under">${escape(block.under)}</p><h1>${escape(block.text)}</h1></header>`;
    case 'heading':
      return `<h2>${escape(block.text)}</h2>`;
    case 'article':
      return `<h3><span class="number">${escape(block.number)}</span> ${escape(block.text)}${block.tag === undefined ? '' : `<span class="tag">${escape(block.tag)}</span>`}</h3>`;
    case 'paragraph':
      return block.number === undefined
        ? `<p>${text(block.prose)}</p>`
        : `<div class="provision"><span class="number">${escape(block.number)}</span><p>${text(block.prose)}</p></div>`;
    case 'note':
      return `<p class="note">${text(block.prose)}</p>`;
    case 'facts':
      return `<dl>${block.rows.map(([label, value]) => `<div><dt>${escape(label)}</dt><dd>${text(cellProse(value))}</dd></div>`).join('')}</dl>`;
    case 'table':
      return `<table><thead><tr>${block.head.map((cell) => `<th>${escape(cell)}</th>`).join('')}</tr></thead><tbody>${block.rows
        .map((row) => `<tr>${row.map((cell) => `<td>${text(cellProse(cell))}</td>`).join('')}</tr>`)
        .join('')}</tbody></table>`;
    case 'signatures':
      return `<div class="signatures">${block.parties.map(signature).join('')}</div>`;
    case 'pair':
      return `<div class="pair"><div>${sections(block.first)}</div><div>${sections(block.second)}</div></div>`;
  }
}

function signature({ role, name, facts, lines }: SigningParty): string {
  const known = facts.map(
    ([label, fact]) =>
      `<p class="known"><span>${escape(label)}</span> ${text(cellProse(fact))}</p>`,
  );
  const open = lines.map((label) => `<p class="line"><span>${escape(label)}</span></p>`);
  return `<section><p class="role">${escape(role)}</p><p><b>${value(name)}</b></p>${[...known, ...open].join('')}</section>`;
}

function text(prose: Prose): string {
  return prose.map(run).join('');
}

function run(inline: Inline): string {
  if (typeof inline === 'string') return escape(inline);
  return 'value' in inline
    ? `<b>${value(inline.value)}</b>`
    : `<mark>${escape(inline.blank)}</mark>`;
}

/** A value in isolation: text of another direction does not turn what surrounds it. */
function value(content: string): string {
  return `<bdi>${escape(content)}</bdi>`;
}

/** JSON that cannot end its script element, begin a comment in it, or hide or turn text in an editor. */
function scriptText(json: string): string {
  return json.replace(/[<>&]|[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) =>
    character
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  );
}

/** Text for a CSS string: all but letters and digits escaped by code point. */
function cssText(content: string): string {
  return Array.from(inert(content), (character) =>
    /[A-Za-z0-9]/.test(character)
      ? character
      : `\\${(character.codePointAt(0) ?? 0).toString(16)} `,
  ).join('');
}
