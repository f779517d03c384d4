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
import { el, escape } from './svg.ts';

/** The report as one self-contained page: no script, nothing loaded, the same bytes for the same facts. */
export function reportPage(facts: ReportFacts): string {
  const title = `${facts.brief.name ?? facts.brief.id}: from screening to payout`;
  const sections = [
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
  const head = el(
    'head',
    {},
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none';style-src 'unsafe-inline'">`,
    el('title', {}, escape(title)),
    `<style>${STYLE}</style>`,
  );
  const body = el('body', {}, el('main', {}, ...sections.map((section) => section(facts))));
  return `<!doctype html>\n${el('html', { lang: 'en', dir: 'ltr' }, head, body)}\n`;
}
