import { el, escapeMarkup } from '@livelane/contracts/vocabulary/page';
import { counted, type Texts } from '../../texts/text.ts';
import type { ReportFacts } from '../facts.ts';
import { badge, card, file, name, remarks, sentence } from './markup.ts';

/** What was promised: the vague draft that was refused, and the contract that passed. */
export function promise(facts: ReportFacts, texts: Texts): string {
  const { t } = texts;
  return card(
    { number: 2, id: 'promise', title: t('PROMISE_TITLE'), why: t('PROMISE_WHY') },
    el('div', { class: 'two' }, refused(facts, texts), passed(facts, texts)),
  );
}

function refused({ refusedDraft }: ReportFacts, texts: Texts): string {
  if (refusedDraft === null) return '';
  const { t, of } = texts;
  const { sentence: vague, slots } = refusedDraft;
  const mark = badge(t('BADGE_REFUSED'), 'bad');
  return el(
    'div',
    {},
    el('h3', {}, sentence(texts, 'FIRST_DRAFT', { badge: mark })),
    el('blockquote', {}, name(vague)),
    el('p', {}, escapeMarkup(t('LEAVES_OPEN', { things: counted(slots.length, 'thing') }))),
    el('ul', {}, ...slots.map((slot) => el('li', {}, name(of(slot.name))))),
  );
}

function passed({ contract, plan }: ReportFacts, texts: Texts): string {
  const { t, of } = texts;
  const summary = t('CONTRACT_SUMMARY', {
    clauses: counted(contract.clauses.length, 'clause'),
    markets: plan.audience.map((it) => it.market),
    duties: counted(plan.disclosures.length, 'duty'),
  });
  const mark = badge(t('BADGE_PASSED'), 'good');
  const chips = contract.clauses.map((clause) =>
    el('bdi', { class: 'chip' }, escapeMarkup(of(clause))),
  );
  const links = {
    english: file('contract.en.html', t('ENGLISH')),
    chinese: file('contract.zh-Hans.html', t('CHINESE')),
  };
  return el(
    'div',
    {},
    el('h3', {}, sentence(texts, 'CONTRACT_DRAFT', { badge: mark })),
    el('p', {}, escapeMarkup(summary)),
    el('div', { class: 'chips' }, ...chips),
    el('p', {}, sentence(texts, 'READ_IN', links)),
    remarks(contract.remarks.map(of)),
    el('p', {}, el('code', {}, escapeMarkup(contract.hash))),
  );
}
