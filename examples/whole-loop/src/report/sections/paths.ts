import { modelDots } from '../charts/model-dots.ts';
import type { ModelComparison, ReportFacts } from '../facts.ts';
import { el, escape, number } from '../svg.ts';
import { amount, drawn, grouped } from '../words.ts';
import { card, figure, name, table } from './markup.ts';

/** The ways that led to the sales, and how much the answer depends on the model asked. */
export function paths({ paths: taken, models, settlement }: ReportFacts): string {
  const most = Math.max(1, ...taken.map((path) => path.orders));
  const rows = taken.map((path) => [
    el(
      'div',
      { class: 'path' },
      path.steps
        .map((step) =>
          el('span', { class: step.creator ? 'chip creator' : 'chip' }, name(step.name)),
        )
        .join('<i>→</i>'),
    ),
    el('div', { class: 'meter', style: `width:${number((path.orders / most) * 120)}px` }, ''),
    grouped(path.orders),
    escape(amount({ currency: settlement.currency, minor: String(path.minor) })),
  ]);
  const columns = [
    { heading: 'What buyers met before they bought' },
    { heading: '' },
    { heading: 'Orders', figures: true as const },
    { heading: 'Money', figures: true as const },
  ];
  return card(
    {
      number: 5,
      id: 'paths',
      title: 'The path to each sale',
      why: 'The first model settles; the others show how much of the answer is the model.',
    },
    table(columns, rows),
    el('h3', { style: 'margin-top:26px' }, `Credited by model, ${escape(settlement.currency)}`),
    figure(
      modelDots(
        modelRows(models, settlement.currency),
        models.models.map((model, index) => (index === 0 ? `${model} (settles)` : model)),
        'Money credited by each model',
      ),
      'Touches seen together with sales: co-occurrence, not proof of cause.',
      'wide',
    ),
  );
}

function modelRows(
  models: ModelComparison,
  currency: string,
): { name: string; values: (number | null)[] }[] {
  return models.rows.map((row) => ({
    name: row.name,
    values: row.minor.map((minor) =>
      minor === null ? null : drawn({ currency, minor: String(minor) }),
    ),
  }));
}
