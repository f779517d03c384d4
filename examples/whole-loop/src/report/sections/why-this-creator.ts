import { type CreatorGrade, formatMoney } from '@livelane/contracts/vocabulary';
import { el, escapeMarkup } from '@livelane/contracts/vocabulary/page';
import { type Dot, intervalDots, waterfall } from '@livelane/example-pictures';
import { compact } from '../../texts/compact.ts';
import { named, type Texts } from '../../texts/text.ts';
import type { ReportFacts } from '../facts.ts';
import { card, figure, name, sentence } from './markup.ts';
import { type Cell, table } from './table.ts';

const SHOWN = 16;

/** The columns of the comparison after the name. */
const COMPARED = [
  'FOLLOWERS_HEAD',
  'LIVE_VIEWERS',
  'BUYERS_PER_1000',
  'BUYERS',
  'CONTRIBUTION',
  'BREAK_EVEN_FEE',
] as const;

/** Why this creator and not the one with the most followers. */
export function whyThisCreator(facts: ReportFacts, texts: Texts): string {
  const { grades, picked, mostFollowed } = facts;
  const { t } = texts;
  const points = el(
    'div',
    {},
    el('h3', {}, sentence(texts, 'POINTS', { name: name(picked.creator.name) })),
    figure(texts, pointsOf(picked, texts), { caption: t('POINTS_CAPTION') }),
  );
  const others = el(
    'div',
    {},
    el('h3', {}, escapeMarkup(t('SHORTLIST', { count: grades.length }))),
    figure(texts, shortlist(facts, texts), { caption: t('SHORTLIST_CAPTION') }),
  );
  return card(
    { number: 1, id: 'creator', title: t('CREATOR_TITLE'), why: t('CREATOR_WHY') },
    el('div', { class: 'two' }, points, others),
    el(
      'div',
      { class: 'two' },
      reasons(picked, { direction: 'for', texts }),
      mostFollowed === null ? '' : reasons(mostFollowed, { direction: 'against', texts }),
    ),
    mostFollowed === null ? '' : sideBySide([picked, mostFollowed], texts),
  );
}

function pointsOf({ creator, contributions, score }: CreatorGrade, { t, of }: Texts): string {
  const steps = contributions.map(({ id, points, weight }) => ({
    name: of(named('criterion', id)),
    value: points,
    text: points.toFixed(1),
    ...(points >= 0 && weight * 100 >= points ? { limit: weight * 100 } : {}),
  }));
  const total = { value: score.mean, text: score.mean.toFixed(1), total: true } as const;
  return waterfall([...steps, { name: t('SCORE'), ...total }], t('POINTS', { name: creator.name }));
}

function shortlist({ grades, picked, mostFollowed }: ReportFacts, texts: Texts): string {
  const first = grades.slice(0, SHOWN);
  const shown =
    mostFollowed === null || first.some((it) => it.id === mostFollowed.id)
      ? first
      : [...first, mostFollowed];
  const dots = shown.map((grade): Dot => {
    const mark =
      grade.id === picked.id ? 'picked' : grade.id === mostFollowed?.id ? 'compared' : undefined;
    const { mean, interval } = grade.score;
    return {
      name: grade.creator.name,
      rank: grades.indexOf(grade) + 1,
      aside: followersOf(grade, texts),
      mean,
      lower: interval.lower,
      upper: interval.upper,
      ...(mark === undefined ? {} : { mark }),
      ...(grade.eligible ? {} : { excluded: true as const }),
    };
  });
  const { t } = texts;
  return intervalDots(dots, { title: t('SHORTLIST_PICTURE'), aside: t('FOLLOWERS') });
}

function followersOf({ creator }: CreatorGrade, { of }: Texts): string {
  return creator.followers === null ? '–' : of(compact(creator.followers));
}

function reasons(
  grade: CreatorGrade,
  { direction, texts }: { readonly direction: 'for' | 'against'; readonly texts: Texts },
): string {
  const { t, of } = texts;
  const chosen = grade.reasons.filter((reason) => reason.direction === direction);
  const items = chosen.map(({ text, counterfactual }) =>
    el(
      'li',
      { class: direction },
      escapeMarkup(of(text)),
      counterfactual === undefined ? '' : el('small', {}, escapeMarkup(of(counterfactual))),
    ),
  );
  const heading = sentence(texts, direction === 'for' ? 'SPEAKS_FOR' : 'SPEAKS_AGAINST', {
    name: name(grade.creator.name),
  });
  return el(
    'div',
    {},
    el('h3', { class: 'next' }, heading),
    items.length === 0
      ? el('p', {}, escapeMarkup(t('NO_REASONS')))
      : el('ul', { class: 'reasons' }, ...items),
  );
}

function sideBySide(grades: readonly CreatorGrade[], texts: Texts): string {
  const { t } = texts;
  const range = ({ mean, interval }: CreatorGrade['score']): Cell => ({
    figure: t('RANGE', {
      mean: compact(mean),
      lower: compact(interval.lower),
      upper: compact(interval.upper),
    }),
  });
  const rows = grades.map((grade): Cell[] => {
    const { viewers, conversionsPer1000Viewers, conversions, contribution, breakEvenFee } =
      grade.expectation;
    return [
      grade.creator.name,
      { figure: followersOf(grade, texts) },
      ...[viewers, conversionsPer1000Viewers, conversions].map(range),
      ...[contribution.mean, breakEvenFee].map((money) => ({ figure: formatMoney(money) })),
    ];
  });
  const figures = COMPARED.map((key) => ({ heading: t(key), figures: true as const }));
  return el(
    'div',
    { style: 'margin-top:24px' },
    el('h3', {}, escapeMarkup(t('EXPECTED'))),
    table(texts, [{ heading: t('CREATOR') }, ...figures], rows),
  );
}
