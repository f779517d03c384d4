import { formatMoney, groupDigits, money } from '@livelane/contracts/vocabulary';
import { coordinate, el, escapeMarkup } from '@livelane/contracts/vocabulary/page';
import { drawn, modelDots } from '@livelane/example-pictures';
import { compact } from '../../texts/compact.ts';
import { named, type Texts } from '../../texts/text.ts';
import type { PathTaken, ReportFacts } from '../facts.ts';
import { card, figure } from './markup.ts';
import { cellText, table } from './table.ts';

/** The paths to the sales, and how much the answer depends on the model asked. */
export function paths(facts: ReportFacts, texts: Texts): string {
  const { paths: taken, settlement } = facts;
  const { t } = texts;
  const most = Math.max(1, ...taken.map((path) => path.orders));
  const rows = taken.map((path) => [
    { markup: stepsOf(path) },
    {
      markup: el(
        'div',
        { class: 'meter', style: `width:${coordinate((path.orders / most) * 120)}px` },
        '',
      ),
    },
    { figure: groupDigits(path.orders) },
    { figure: formatMoney(money(settlement.currency, path.minor)) },
  ]);
  const columns = [
    { heading: t('MET') },
    { heading: '' },
    { heading: t('ORDERS'), figures: true as const },
    { heading: t('MONEY'), figures: true as const },
  ];
  return card(
    { number: 5, id: 'paths', title: t('PATHS_TITLE'), why: t('PATHS_WHY') },
    table(texts, columns, rows),
    el(
      'h3',
      { style: 'margin-top:26px' },
      escapeMarkup(t('BY_MODEL', { currency: settlement.currency })),
    ),
    figure(texts, comparison(facts, texts), { caption: t('BY_MODEL_CAPTION'), size: 'wide' }),
  );
}

function stepsOf({ steps }: PathTaken): string {
  const chips = steps.map((step) =>
    el('bdi', { class: step.creator ? 'chip creator' : 'chip' }, cellText(step.name)),
  );
  return el('div', { class: 'path' }, chips.join('<i>→</i>'));
}

function comparison({ models, settlement }: ReportFacts, { t, of }: Texts): string {
  const { currency } = settlement;
  const rows = models.rows.map((row) => ({
    name: of(row.name),
    values: row.minor.map((minor) => (minor === null ? null : drawn(money(currency, minor)))),
  }));
  return modelDots(rows, {
    models: models.models.map((id, index) => {
      const model = of(named('model', id));
      return index === 0 ? t('SETTLING_MODEL', { model }) : model;
    }),
    title: t('BY_MODEL_PICTURE'),
    tick: (value) => of(compact(value)),
  });
}
