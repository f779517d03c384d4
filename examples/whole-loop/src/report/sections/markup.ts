import type { PlaceholderOf } from '@livelane/contracts/vocabulary';
import { el, escapeMarkup } from '@livelane/contracts/vocabulary/page';
import type { REPORT_EN } from '../../texts/report.en.ts';
import { type Texts, templateOf } from '../../texts/text.ts';

type ReportText = keyof typeof REPORT_EN;

/** A numbered card of the page, with one sentence on what it shows. */
export function card(
  about: {
    readonly number: number;
    readonly title: string;
    readonly why: string;
    readonly id: string;
  },
  ...parts: readonly string[]
): string {
  return el(
    'section',
    { id: about.id, 'aria-labelledby': `${about.id}-title` },
    el(
      'h2',
      { id: `${about.id}-title` },
      el('span', { class: 'number' }, String(about.number)),
      escapeMarkup(about.title),
    ),
    el('p', { class: 'why' }, escapeMarkup(about.why)),
    ...parts,
  );
}

/** A text with markup in the place of its placeholders, such as a name or a link. */
export function sentence<Key extends ReportText>(
  { language }: Texts,
  key: Key,
  parts: Readonly<Record<PlaceholderOf<(typeof REPORT_EN)[Key]>, string>>,
): string {
  const markup: Readonly<Record<string, string>> = parts;
  return templateOf(key, language)
    .split(/\{(\w+)\}/)
    .map((piece, index) => (index % 2 === 0 ? escapeMarkup(piece) : (markup[piece] ?? '')))
    .join('');
}

/** A picture with its caption; `wide` keeps a minimum width and scrolls on small screens. */
export function figure(
  texts: Texts,
  svg: string,
  {
    caption,
    size = 'normal',
  }: { readonly caption?: string; readonly size?: 'normal' | 'wide' } = {},
): string {
  // What is wider than the screen is moved sideways, by keyboard too.
  const pan = el('div', { class: 'pan', tabindex: 0, 'data-swipe': texts.t('SWIPE') }, svg);
  const below = caption === undefined ? '' : el('figcaption', {}, escapeMarkup(caption));
  return el('figure', size === 'wide' ? { class: 'wide' } : {}, pan, below);
}

/** A name that keeps its own writing direction, independent of the surrounding text. */
export function name(text: string): string {
  return el('bdi', {}, escapeMarkup(text));
}

export function badge(text: string, kind: 'good' | 'bad' | 'mark'): string {
  return el('span', { class: `badge ${kind}` }, escapeMarkup(text));
}

/** What people should look at, as a list; nothing where there is nothing. */
export function remarks(sentences: readonly string[]): string {
  if (sentences.length === 0) return '';
  return el('ul', { class: 'remarks' }, ...sentences.map((text) => el('li', {}, name(text))));
}

/** A link to a file in the folder of the page. */
export function file(path: string, text: string): string {
  return el('a', { href: `./${path}` }, escapeMarkup(text));
}
