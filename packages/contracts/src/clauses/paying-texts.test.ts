import { describe, expect, it } from 'vitest';
import { renderContract } from '../render/index.ts';
import { reviewContract } from '../review/index.ts';
import { dealWith } from '../settlement/earnings/paying.fixture.ts';
import { PAYING_TEXTS } from './paying-texts.fixture.ts';
import { type Clause, openSlots } from './schemas.ts';

const written = (clause: Clause, language: 'en' | 'zh-Hans'): string =>
  renderContract(dealWith([clause]), { language, format: 'markdown' });

const PAIR = ['/payer', '/payee'];
const PERIODIC = ['amount', 'from', 'until', 'paid', 'dueDays'].map((slot) => `/periodic/${slot}`);

/** What a clause of each kind must say. */
const SLOTS: readonly (readonly [open: Clause, slots: readonly string[]])[] = [
  [{ clause: 'retainer', id: 'x' }, [...PAIR, '/model']],
  [{ clause: 'retainer', id: 'x', model: 'weekly' }, [...PAIR, ...PERIODIC]],
  [{ clause: 'retainer', id: 'x', model: 'instalments' }, [...PAIR, '/instalments/parts']],
  [
    { clause: 'session-hours', id: 'x' },
    [...PAIR, '/amount', '/per', '/sessionMinutes', '/overtime', '/dueDays'],
  ],
  [{ clause: 'expenses', id: 'x' }, [...PAIR, '/categories', '/cap', '/receipts', '/dueDays']],
  [{ clause: 'in-kind', id: 'x' }, [...PAIR, '/what', '/cap', '/taxable']],
  [{ clause: 'advance', id: 'x' }, [...PAIR, '/amount', '/on', '/from', '/until', '/refundDays']],
  [{ clause: 'cancellation', id: 'x' }, ['/feeId', '/steps', '/otherwise', '/dueDays']],
  [{ clause: 'condition', id: 'x' }, ['/what']],
];

const reviewed = (clause: Clause) =>
  reviewContract(dealWith([clause]), { asOf: '2026-11-22T00:00:00Z', markets: [] });

describe('clauses that pay beside fees', () => {
  it.each(PAYING_TEXTS)(
    'are written in both languages: $clause.clause',
    ({ clause, texts: [en, zhHans] }) => {
      expect(written(clause, 'en')).toContain(en);
      expect(written(clause, 'zh-Hans')).toContain(zhHans);
    },
  );

  it.each(SLOTS)('are reviewed for what they leave open: %j', (clause, slots) => {
    expect(openSlots(clause).map(({ at }) => at)).toEqual(slots);
    expect(reviewed(clause).map(({ code }) => code)).toContain('SLOT_OPEN');
  });

  it.each<[string, Clause]>([
    ['/what', { clause: 'condition', id: 'x', what: 'Approval as soon as possible' }],
    ['/what', { clause: 'in-kind', id: 'x', what: 'Products as needed' }],
    [
      '/categories/0/text',
      { clause: 'expenses', id: 'x', categories: [{ id: 'a', text: 'Travel and so on' }] },
    ],
  ])('are reviewed for vague words: %s', (at, clause) => {
    const vague = reviewed(clause).filter(({ code }) => code === 'PHRASE_VAGUE');
    expect(vague.map(({ path }) => path)).toContainEqual(expect.stringMatching(`${at}$`));
  });
});
