import { columnsTable } from '../docx/layout/layout.ts';
import { linesOf } from '../docx/layout/lines.ts';
import { escape } from '../render/escape.ts';
import { STYLE } from '../render/style.ts';
import type { DisplayLanguage } from '../vocabulary/index.ts';
import type { RedlineChange } from './change.ts';
import type { MergedDocument } from './document.ts';
import { itemHtml, provisionAnchor, sectionHtml } from './html.ts';
import type { MergedSection } from './moves.ts';
import { placeText, versionText } from './place.ts';
import type { Redline, RedlineVersion } from './redline.ts';
import { REDLINE_STYLE } from './style.ts';
import { CHANGE_WORDS, REDLINE_WORDS } from './words.ts';

/** One self-contained, printable HTML file: what changed in each language as a list of links, then the document. */
export function redlinePage(
  { sections, head }: MergedDocument,
  redlines: readonly [Redline, ...Redline[]],
): string {
  const [{ language }] = redlines;
  const top = head.length === 0 ? '' : itemHtml(columnsTable(head));
  const parts = sections.map((section, at) => sectionHtml(section, `section-${at}`));
  const body = [top, ...parts].join('\n');
  const ids = new Set(Array.from(body.matchAll(/ id="([^"]*)"/g), ([, id = '']) => id));
  const anchors = { ids, sections: anchorsOf(sections) };
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${escape(REDLINE_WORDS.title[language])}</title>`,
    `<style>\n${STYLE}\n${REDLINE_STYLE}\n</style>`,
    '</head>',
    '<body>',
    `<main>${redlines.map((it) => summaryHtml(it, anchors)).join('')}`,
    body,
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

interface Anchors {
  /** All of the document. */
  readonly ids: ReadonlySet<string>;
  /** Those of sections, by what {@link anchorKey} says. */
  readonly sections: ReadonlyMap<string, string>;
}

/** The anchors of sections by the headings under which changes name them. */
function anchorsOf(sections: readonly MergedSection[]): Anchors['sections'] {
  return new Map(
    sections.flatMap(({ change, items }, at) =>
      linesOf(items).map(({ place }): [string, string] => [
        anchorKey(place, change === 'deleted'),
        `section-${at}`,
      ]),
    ),
  );
}

function anchorKey(
  { language, article, section }: RedlineChange['place'],
  isDeleted: boolean,
): string {
  return [language, isDeleted, article ?? section].join(' ');
}

function summaryHtml({ language, before, after, changes }: Redline, anchors: Anchors): string {
  const words = (key: keyof typeof REDLINE_WORDS): string => escape(REDLINE_WORDS[key][language]);
  const version = (word: 'before' | 'after', it: RedlineVersion): string =>
    `<p class="versions">${words(word)} · ${escape(versionText(it, language))}</p>`;
  const plain = changes.filter(({ change }) => change !== 'renumbered');
  const renumbered = changes.filter(({ change }) => change === 'renumbered');
  const list = (items: readonly RedlineChange[]): string =>
    items.length === 0
      ? ''
      : `<ol>${items.map((it) => `<li>${changeHtml(it, language, anchors)}</li>`).join('')}</ol>`;
  return [
    `<nav lang="${language}" aria-label="${words('changes')}">`,
    `<p class="under">${words('title')}</p>`,
    version('before', before),
    version('after', after),
    `<h2>${words('changes')}</h2>`,
    changes.length === 0 ? `<p>${words('none')}</p>` : list(plain),
    renumbered.length === 0 ? '' : `<p>${words('renumbered')}</p>${list(renumbered)}`,
    '</nav>',
  ].join('');
}

function changeHtml(it: RedlineChange, language: DisplayLanguage, anchors: Anchors): string {
  const { change, place, from } = it;
  const moved =
    change === 'moved' && from !== undefined
      ? ` · ${REDLINE_WORDS.movedFrom[language]} ${from.article ?? ''}`
      : '';
  const text = escape(`${placeText(place)}${moved}`);
  const target = targetOf(it, anchors);
  const link = target === undefined ? text : `<a href="#${target}">${text}</a>`;
  return `<b>${escape(CHANGE_WORDS[change][language])}</b> ${link}`;
}

/** The provision of a change, else its section. */
function targetOf({ change, place }: RedlineChange, anchors: Anchors): string | undefined {
  const isDeleted = change === 'deleted';
  const provision = escape(provisionAnchor(place, isDeleted));
  if (place.provision !== undefined && anchors.ids.has(provision)) return provision;
  return (
    anchors.sections.get(anchorKey(place, isDeleted)) ??
    anchors.sections.get(anchorKey(place, false))
  );
}
