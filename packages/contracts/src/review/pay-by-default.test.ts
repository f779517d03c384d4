import { describe, expect, it } from 'vitest';
import type { Clause } from '../clauses/schemas.ts';
import { attributionPolicyOf } from '../contract/attribution-policy.ts';
import type { DealType } from '../contract/deal/deal-type.ts';
import type { Contract } from '../contract/document.ts';
import { renderContract } from '../render/render.ts';
import { deal, errors, FIXED, head, missingIn, PER_UNIT, usd } from './by-default.fixture.ts';

describe('a fixed fee', () => {
  const undated = (type: DealType, ...more: readonly Clause[]) =>
    errors(deal(type, [], FIXED, ...more)).filter(({ code }) => code === 'FEE_UNDATED');

  it.each(['commission-only', 'affiliate-programme', 'seeding-in-kind', 'fixed-content'] as const)(
    'of a deal of the type %s must be due at some time',
    (type) => {
      expect(undated(type)).toHaveLength(1);
      const payment: Clause = {
        ...{ clause: 'payment', id: 'paid', feeId: 'fixed' },
        stages: [{ id: 'signed', share: 1_000_000, trigger: 'signing', dueDays: 7 }],
      };
      const terms: Clause = {
        clause: 'payment-terms',
        id: 'terms',
        payer: 'rosy',
        invoice: { days: 30 },
      };
      expect(undated(type, payment)).toEqual([]);
      expect(undated(type, terms)).toEqual([]);
      expect(undated(type, { ...terms, payer: 'mia' })).toHaveLength(1);
    },
  );

  it('is named once where the deal has no stages at all', () => {
    const contract = deal('fixed-content', ['payment']);
    expect(errors(contract).map(({ code }) => code)).toEqual(['ITEM_MISSING']);
    expect(missingIn(contract)).toEqual(['payment.stages']);
    const [fix] = errors(contract).map((it) => it.fix);
    for (const text of Object.values(fix ?? {})) expect(text).toMatch(/payment\W.*payment-terms/);
  });
});

describe('pay by the unit', () => {
  const { conversions: _c, others: _o, ...perUnit } = PER_UNIT as never as Record<string, unknown>;
  const slots = (more: object) =>
    errors(deal('affiliate-programme', ['fee'], { ...perUnit, ...more } as never)).flatMap(
      ({ evidence }) => (evidence?.missing ?? []).map(({ path }) => path.split('/').at(-1)),
    );

  it('counts each piece as one without a table, and says how others count beside one', () => {
    expect(slots({})).toEqual([]);
    const contract = deal('affiliate-programme', ['fee'], perUnit as never);
    expect(renderContract(contract, { language: 'en', format: 'markdown' })).toContain(
      'A piece of any product counts as one unit.',
    );
    const { id: productId = '' } = contract.products[0] ?? {};
    expect(slots({ conversions: [{ productId, pieces: 1, units: 2 }] })).toEqual(['others']);
  });
});

describe('pay by time live', () => {
  const HOURS: Clause = {
    ...{ ...head, clause: 'session-hours', id: 'hours', amount: usd('2000') },
    ...{ per: 'hour', dueDays: 7 },
  };
  const slots = (clause: Clause) =>
    errors(deal('live-series', ['fee', 'payment'], clause)).flatMap(({ evidence }) =>
      (evidence?.missing ?? []).map(({ path }) => path.split('/').at(-1)),
    );

  it('pays all of a session where nothing is said of overtime', () => {
    expect(slots(HOURS)).toEqual([]);
    const text = (language: 'en' | 'zh-Hans') =>
      renderContract(deal('live-series', ['fee', 'payment'], HOURS), {
        language,
        format: 'markdown',
      });
    expect(text('en')).toContain('for each hour of a live session. Each session is due 7 days');
    expect(text('en')).not.toContain('overtime');
    expect(text('zh-Hans')).not.toContain('超时');
  });

  it('must say both of overtime, or nothing', () => {
    expect(slots({ ...HOURS, sessionMinutes: 120 })).toEqual(['overtime']);
    expect(slots({ ...HOURS, overtime: usd('3000') })).toEqual(['sessionMinutes']);
  });
});

describe('attribution', () => {
  const byCode = (precedence: readonly ('code' | 'affiliate')[]): Contract =>
    deal('commission-only', ['attribution'], {
      ...{ clause: 'attribution', id: 'codes', precedence: [...precedence] },
      codes: [{ code: 'MIA20', creator: 'mia' }],
    });

  it('by codes alone needs neither a rule nor a window', () => {
    const contract = byCode(['code']);
    expect(errors(contract)).toEqual([]);
    expect(missingIn(byCode(['code', 'affiliate']))).toEqual([
      'assessment.attribution',
      'assessment.window',
    ]);
    const { model, windows } = attributionPolicyOf(contract);
    expect([model, windows.click]).toEqual([
      { model: 'last' },
      { basis: 'elapsed', seconds: 86_400 },
    ]);
    expect(renderContract(contract, { language: 'en', format: 'markdown' })).toContain(
      'credited to the owner of the code with which it is placed',
    );
    expect(renderContract(contract, { language: 'zh-Hans', format: 'markdown' })).toContain(
      '订单归于下单时所用优惠码的所属方',
    );
  });

  it('by codes alone that says one of rule and window leaves no blank for the other', () => {
    const said = (more: object) =>
      (['en', 'zh-Hans'] as const).map((language) =>
        renderContract(
          deal('commission-only', ['attribution'], {
            ...{ clause: 'attribution', id: 'codes', precedence: ['code'], ...more },
          } as Clause),
          { language, format: 'markdown' },
        ),
      );
    const windows = {
      click: { basis: 'elapsed', seconds: 3600 },
      view: { basis: 'elapsed', seconds: 3600 },
    };
    const [rule, window] = [said({ model: { model: 'last' } }), said({ windows })];
    for (const text of [...rule, ...window])
      expect(text).not.toMatch(/A touch counts for|归因窗口期：|规则：\*\*|rule: \*\*/);
    expect(rule[0]).toContain('the last touch that counts takes the whole sale');
    expect(window[0]).toContain('credited to the owner of the code with which it is placed');
    expect(window[1]).toContain('订单归于下单时所用优惠码的所属方');
    expect(window[0]).toContain('A click counts for');
  });

  const bonus = (measure: 'metric' | 'credited-orders'): Contract =>
    deal('fixed-content', ['attribution', 'fee', 'payment', 'assessment'], {
      ...{ ...head, clause: 'fee', id: 'fee', model: 'fixed-plus-bonus' },
      fixed: { amount: usd('10000'), per: 'deal' },
      bonus: {
        ...{ measure, pays: 'highest', dueDays: 15 },
        steps: [{ atLeast: 1000, amount: usd('5000') }],
        ...(measure === 'metric' ? { metricId: 'plays' } : {}),
      },
    });

  it('is asked for where sales are counted, and not for views', () => {
    expect(missingIn(bonus('credited-orders'))).toEqual(
      expect.arrayContaining(['assessment.attribution', 'assessment.window']),
    );
    expect(missingIn(bonus('metric'))).not.toContain('assessment.attribution');
  });
});
