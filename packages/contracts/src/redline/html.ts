import type { Item, Paragraph, Place, Row, Run, Table } from '../docx/layout/item.ts';
import { escape } from '../render/escape.ts';
import type { DisplayLanguage } from '../vocabulary/index.ts';
import type { MergedSection } from './moves.ts';
import { placeText, shownIn } from './place.ts';
import { REDLINE_WORDS } from './words.ts';

/** The anchor of a provision: numbers are those of the version that it is in. */
export function provisionAnchor({ language, provision = '' }: Place, isDeleted: boolean): string {
  return `${isDeleted ? 'old' : 'new'}-${language}-${provision}`;
}

/** A section of merged versions as HTML; where a clause moved away, a line says where it is now. */
export function sectionHtml(section: MergedSection, anchor: string): string {
  return `<section id="${anchor}">${contentOf(section)}</section>`;
}

function contentOf({ change, before, after, items }: MergedSection): string {
  const [from, to] = [before?.place, after?.place];
  if (from === undefined && to === undefined) return '';
  const language = shownIn(to ?? from);
  const words = (key: keyof typeof REDLINE_WORDS): string => REDLINE_WORDS[key][language];
  if (change === 'moved-away' && from !== undefined && to !== undefined)
    return `<p class="stub">${escape(placeText(from))} <span class="label">${escape(words('movedTo'))} ${escape(to.article ?? '')}</span></p>`;
  const label =
    change === 'moved-here' && from !== undefined
      ? `${words('movedFrom')} ${from.article ?? ''}`
      : change === 'inserted' || change === 'deleted'
        ? words(change)
        : '';
  const said = label === '' ? '' : `<span class="label">${escape(label)}</span>`;
  return `${said}${items.map(itemHtml).join('\n')}`;
}

/** An item of the document. */
export function itemHtml(item: Item): string {
  return item.item === 'paragraph' ? paragraphHtml(item) : tableHtml(item);
}

function paragraphHtml(paragraph: Paragraph): string {
  const { style, place, mark, runs } = paragraph;
  const text = runsHtml(runs, shownIn(place));
  switch (style) {
    case 'Title':
      return `<h1>${text}</h1>`;
    case 'Subtitle':
    case 'ColumnHead':
      return `<p class="under">${text}</p>`;
    case 'Heading1':
      return `<h2>${text}</h2>`;
    case 'Article':
      return `<h3${marked(mark)}><span class="number">${escape(place.article ?? '')}</span> ${text}</h3>`;
    case 'Provision':
      return `<div class="provision${mark === undefined ? '' : ` ${mark}`}" id="${escape(provisionAnchor(place, mark === 'deleted'))}"><span class="number">${escape(place.provision ?? '')}</span><p>${text}</p></div>`;
    case 'Note':
      return `<p class="note">${text}</p>`;
    case 'SigningRole':
      return `<p class="role">${text}</p>`;
    case 'SigningFact':
      return `<p class="known">${text}</p>`;
    case 'SigningLine':
      return `<p class="line"><span>${text}</span></p>`;
    default:
      return `<p>${text}</p>`;
  }
}

function marked(mark: string | undefined): string {
  return mark === undefined ? '' : ` class="${mark}"`;
}

function tableHtml({ look, rows }: Table): string {
  if (look === 'signatures')
    return `<div class="signatures">${rows.flatMap(({ cells }) => cells.map(blocksHtml)).join('')}</div>`;
  const cellHtml = look === 'columns' ? columnHtml : inlineHtml;
  const isColumns = look === 'columns' ? ' class="columns"' : '';
  return `<table${isColumns}><tbody>${rows.map((row) => rowHtml(row, cellHtml)).join('')}</tbody></table>`;
}

function rowHtml(
  { isHead, cells, mark }: Row,
  cellHtml: (cell: readonly Item[]) => string,
): string {
  const name = isHead ? 'th' : 'td';
  const label = cells[0]?.[0];
  const isLabel = label?.item === 'paragraph' && label.style === 'TableLabel';
  return `<tr${marked(mark)}>${cells
    .map((cell, at) => {
      const tag = isLabel && at === 0 ? 'th' : name;
      const scope = tag === 'th' ? ` scope="${isHead ? 'col' : 'row'}"` : '';
      return `<${tag}${scope}>${cellHtml(cell)}</${tag}>`;
    })
    .join('')}</tr>`;
}

function blocksHtml(items: readonly Item[]): string {
  return items.length === 0 ? '' : `<section>${items.map(itemHtml).join('')}</section>`;
}

function columnHtml(items: readonly Item[]): string {
  return items.map(itemHtml).join('');
}

/** The text of a cell, one paragraph a line. */
function inlineHtml(items: readonly Item[]): string {
  return items
    .map((item) =>
      item.item === 'paragraph' ? runsHtml(item.runs, shownIn(item.place)) : tableHtml(item),
    )
    .join('<br>');
}

function runsHtml(runs: readonly Run[], language: DisplayLanguage): string {
  const groups: Run[][] = [];
  for (const run of runs) {
    const last = groups.at(-1);
    if (last !== undefined && last[0]?.mark === run.mark) last.push(run);
    else groups.push([run]);
  }
  return groups
    .map((group) => {
      const text = group.map(runHtml).join('');
      const mark = group[0]?.mark;
      if (mark === undefined) return text;
      const [tag, end] =
        mark === 'inserted' ? (['ins', 'endInserted'] as const) : (['del', 'endDeleted'] as const);
      return `<${tag}>${said(REDLINE_WORDS[mark][language])}${text}${said(REDLINE_WORDS[end][language])}</${tag}>`;
    })
    .join('');
}

/** What a screen reader says of a mark, which it does not see. */
function said(words: string): string {
  return `<span class="said"> [${escape(words)}] </span>`;
}

function runHtml({ text, look }: Run): string {
  if (look === 'value') return `<b><bdi>${escape(text)}</bdi></b>`;
  if (look === 'blank') return `<mark>${escape(text)}</mark>`;
  return look === 'tag' ? `<small>${escape(text)}</small>` : escape(text);
}
