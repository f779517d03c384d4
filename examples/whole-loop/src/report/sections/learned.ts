import { el, escapeMarkup } from '@livelane/contracts/vocabulary/page';
import { type Dot, intervalDots } from '@livelane/example-pictures';
import type { Texts } from '../../texts/text.ts';
import type { ReportFacts } from '../facts.ts';
import { card, figure, name, sentence } from './markup.ts';
import { table } from './table.ts';

/** What the next deal starts from. */
export function learned({ picked, nextGrade }: ReportFacts, texts: Texts): string {
  const { t } = texts;
  const dotOf = (label: string, { expectation }: ReportFacts['nextGrade']): Dot => {
    const { mean, interval } = expectation.conversionsPer1000Viewers;
    return {
      name: label,
      aside: mean.toFixed(1),
      mean,
      lower: interval.lower,
      upper: interval.upper,
    };
  };
  const dots: Dot[] = [
    dotOf(t('BEFORE_DEAL'), picked),
    { ...dotOf(t('NEXT_DEAL'), nextGrade), mark: 'picked' },
  ];
  const about = { title: t('LEARNED_PICTURE'), aside: t('MEAN') };
  return card(
    { number: 7, id: 'learned', title: t('LEARNED_TITLE'), why: t('LEARNED_WHY') },
    el('h3', {}, sentence(texts, 'LEARNED_HEADING', { name: name(picked.creator.name) })),
    el('div', { class: 'narrow' }, figure(texts, intervalDots(dots, about))),
  );
}

/** How long each stage took and what came out of it. */
export function stages({ stages: done, settlement, log }: ReportFacts, texts: Texts): string {
  const { t, of } = texts;
  const rows = done.map(({ name: stage, outcome, seconds }) => [
    of(stage),
    of(outcome),
    { figure: t('SECONDS', { count: seconds.toFixed(1) }) },
  ]);
  const columns = [
    { heading: t('STAGE') },
    { heading: t('OUTCOME') },
    { heading: t('TIME'), figures: true as const },
  ];
  return card(
    { number: 8, id: 'stages', title: t('STAGES_TITLE'), why: t('STAGES_WHY') },
    table(texts, columns, rows),
    el(
      'p',
      { style: 'margin-top:16px' },
      el('code', {}, escapeMarkup(t('PLAN_HASH', { hash: log.planHash }))),
      el('br', {}),
      el('code', {}, escapeMarkup(t('CONTRACT_HASH', { hash: settlement.contract.hash }))),
    ),
  );
}
