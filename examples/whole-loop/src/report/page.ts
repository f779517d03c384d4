import type { DisplayLanguage } from '@livelane/contracts/vocabulary';
import { el, escapeMarkup } from '@livelane/contracts/vocabulary/page';
import { type Texts, textsIn } from '../texts/text.ts';
import type { ReportFacts } from './facts.ts';
import { hero } from './sections/hero.ts';
import { learned, stages } from './sections/learned.ts';
import { live } from './sections/live.ts';
import { money } from './sections/money.ts';
import { networkSection } from './sections/network.ts';
import { paths } from './sections/paths.ts';
import { promise } from './sections/promise.ts';
import { whyThisCreator } from './sections/why-this-creator.ts';
import { STYLE } from './style.ts';

const SECTIONS: readonly ((facts: ReportFacts, texts: Texts) => string)[] = [
  hero,
  whyThisCreator,
  promise,
  live,
  networkSection,
  paths,
  money,
  learned,
  stages,
];

/** The report as one self-contained page: no script, nothing loaded, the same bytes for the same facts. */
export function reportPage(facts: ReportFacts, language: DisplayLanguage): string {
  const texts = textsIn(language);
  const title = texts.t('TITLE', { name: facts.brief.name ?? facts.brief.id });
  const head = el(
    'head',
    {},
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none';style-src 'unsafe-inline'">`,
    el('title', {}, escapeMarkup(title)),
    `<style>${STYLE}</style>`,
  );
  const body = el('body', {}, el('main', {}, ...SECTIONS.map((section) => section(facts, texts))));
  return `<!doctype html>\n${el('html', { lang: language, dir: 'ltr' }, head, body)}\n`;
}
