import { intervalDots } from '../charts/interval-dots.ts';
import type { ReportFacts } from '../facts.ts';
import { el, escape } from '../svg.ts';
import { card, figure, name, table } from './markup.ts';

/** What the next deal starts from. */
export function learned({ picked, nextGrade }: ReportFacts): string {
  const dots = [
    { label: 'before this deal', grade: picked },
    { label: 'for the next one', grade: nextGrade, mark: 'picked' as const },
  ].map(({ label, grade, mark }) => {
    const { mean, interval } = grade.expectation.conversionsPer1000Viewers;
    return {
      name: label,
      aside: mean.toFixed(1),
      mean,
      lower: interval.lower,
      upper: interval.upper,
      ...(mark === undefined ? {} : { mark }),
    };
  });
  return card(
    {
      number: 7,
      id: 'learned',
      title: 'What was learned',
      why: 'The settled campaign moves the estimate by as much as its size deserves, in closed form.',
    },
    el('h3', {}, 'Expected buyers per 1,000 live viewers of ', name(picked.creator.name)),
    el(
      'div',
      { class: 'narrow' },
      figure(
        intervalDots(dots, {
          title: 'Expected buyers per 1,000 viewers before and after',
          aside: 'mean',
        }),
        '',
      ),
    ),
  );
}

/** How long each stage took and what came out of it. */
export function stages({ stages: done, settlement, log }: ReportFacts): string {
  const rows = done.map((stage) => [
    escape(stage.name),
    escape(stage.outcome),
    escape(`${stage.seconds.toFixed(1)} s`),
  ]);
  return card(
    {
      number: 8,
      id: 'stages',
      title: 'How it was made',
      why: 'Each stage reads records and writes records; the files lie beside this page.',
    },
    table([{ heading: 'Stage' }, { heading: 'Outcome' }, { heading: 'Time', figures: true }], rows),
    el(
      'p',
      { style: 'margin-top:16px' },
      el('code', {}, escape(`plan ${log.planHash}`)),
      el('br', {}),
      el('code', {}, escape(`contract ${settlement.contract.hash}`)),
    ),
  );
}
