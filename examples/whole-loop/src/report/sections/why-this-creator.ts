import { type CreatorGrade, localText } from '@livelane/contracts/vocabulary';
import { type Dot, intervalDots } from '../charts/interval-dots.ts';
import { waterfall } from '../charts/waterfall.ts';
import type { ReportFacts } from '../facts.ts';
import { el, escape } from '../svg.ts';
import { amount, short } from '../words.ts';
import { card, figure, name, table } from './markup.ts';

const SHOWN = 16;

/** Why this creator and not the one with the most followers. */
export function whyThisCreator(facts: ReportFacts): string {
  const { grades, picked, mostFollowed } = facts;
  const title = `Points of ${picked.creator.name}`;
  const parts = [
    el(
      'div',
      { class: 'two' },
      el(
        'div',
        {},
        el('h3', {}, 'Points that make up the score of ', name(picked.creator.name)),
        figure(
          pointsOf(picked, title),
          'Pale: how far each part could have gone. The parts sum to the score.',
        ),
      ),
      el(
        'div',
        {},
        el('h3', {}, `The shortlist: ${grades.length} creators graded for this brief`),
        figure(shortlist(facts), 'Score with its interval. Hollow: kept out by a gate.'),
      ),
    ),
    el(
      'div',
      { class: 'two' },
      reasons(picked, 'for'),
      mostFollowed === null ? '' : reasons(mostFollowed, 'against'),
    ),
    mostFollowed === null ? '' : sideBySide(picked, mostFollowed),
  ];
  const why =
    'Followers are not buyers: the score adds up what is known to matter for this product, and says how sure it is.';
  return card({ number: 1, id: 'creator', title: 'Why this creator', why }, ...parts);
}

function pointsOf(grade: CreatorGrade, title: string): string {
  const steps = grade.contributions.map((part) => ({
    name: part.id.replaceAll(/[.-]/g, ' '),
    value: part.points,
    text: part.points.toFixed(1),
    ...(part.points >= 0 && part.weight * 100 >= part.points ? { limit: part.weight * 100 } : {}),
  }));
  return waterfall(
    [
      ...steps,
      { name: 'score', value: grade.score.mean, text: grade.score.mean.toFixed(1), total: true },
    ],
    title,
  );
}

function shortlist({ grades, picked, mostFollowed }: ReportFacts): string {
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
      aside: grade.creator.followers === null ? '–' : short(grade.creator.followers),
      mean,
      lower: interval.lower,
      upper: interval.upper,
      ...(mark === undefined ? {} : { mark }),
      ...(grade.eligible ? {} : { excluded: true as const }),
    };
  });
  return intervalDots(dots, {
    title: 'Scores of the shortlist with intervals',
    aside: 'followers',
  });
}

function reasons(grade: CreatorGrade, direction: 'for' | 'against'): string {
  const chosen = grade.reasons.filter((reason) => reason.direction === direction);
  const items = chosen.map((reason) =>
    el(
      'li',
      { class: direction },
      escape(localText(reason.text, 'en')),
      reason.counterfactual === undefined
        ? ''
        : el('small', {}, escape(localText(reason.counterfactual, 'en'))),
    ),
  );
  return el(
    'div',
    {},
    el('h3', { class: 'next' }, `What speaks ${direction} `, name(grade.creator.name)),
    items.length === 0
      ? el('p', {}, 'Nothing of weight.')
      : el('ul', { class: 'reasons' }, ...items),
  );
}

function sideBySide(picked: CreatorGrade, other: CreatorGrade): string {
  const range = (estimate: CreatorGrade['score']): string =>
    `${short(estimate.mean)} (${short(estimate.interval.lower)} – ${short(estimate.interval.upper)})`;
  const rows = [picked, other].map((grade) => {
    const { expectation } = grade;
    return [
      name(grade.creator.name),
      escape(short(grade.creator.followers ?? 0)),
      escape(range(expectation.viewers)),
      escape(range(expectation.conversionsPer1000Viewers)),
      escape(range(expectation.conversions)),
      escape(amount(expectation.contribution.mean, 'whole')),
      escape(amount(expectation.breakEvenFee, 'whole')),
    ];
  });
  const columns = [
    'Creator',
    'Followers',
    'Live viewers',
    'Buyers per 1,000',
    'Buyers',
    'Contribution',
    'Break-even fee',
  ];
  return el(
    'div',
    { style: 'margin-top:24px' },
    el('h3', {}, 'What a live is expected to bring'),
    table(
      columns.map((heading, index) => (index === 0 ? { heading } : { heading, figures: true })),
      rows,
    ),
  );
}
