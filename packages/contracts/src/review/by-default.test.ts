import { describe, expect, it } from 'vitest';
import type { Clause } from '../clauses/schemas.ts';
import { attributionPolicyOf } from '../contract/attribution-policy.ts';
import { completeContract } from '../contract/complete.ts';
import type { DealType } from '../contract/deal/deal-type.ts';
import { DEAL_EXAMPLES } from '../contract/deal/examples/examples.fixture.ts';
import type { Waiver } from '../contract/deal/waiver.ts';
import type { Contract } from '../contract/document.ts';
import { renderContract } from '../render/render.ts';
import { englishWords } from '../vocabulary/message/languages.fixture.ts';
import { reviewItems } from './items.ts';
import { reviewContract } from './review.ts';

const usd = (minor: `${bigint}`) => ({ currency: 'USD', minor }) as const;
const head = { payer: 'rosy', payee: 'mia' } as const;

const PER_UNIT: Clause = {
  ...{ ...head, clause: 'unit-fee', id: 'units', amount: usd('100'), conversions: [] },
  ...{ others: 'one-each', holdDays: 14, dueDays: 30 },
};
const MONTHLY: Clause = {
  ...{ ...head, clause: 'retainer', id: 'monthly', model: 'monthly' },
  periodic: {
    ...{ amount: usd('50000'), from: '2026-12-01', until: '2027-02-28' },
    ...{ paid: 'in-arrears', dueDays: 15 },
  },
};
const FIXED: Clause = {
  ...{ ...head, clause: 'fee', id: 'fixed', model: 'fixed' },
  fixed: { amount: usd('10000'), per: 'deal' },
};
const PIECES = ['scope.quantity', 'scope.platform', 'scope.form', 'scope.publish'];

/** The example of a type without clauses of some kinds, and with others. */
function deal(type: DealType, without: readonly string[], ...more: readonly Clause[]): Contract {
  const { waivers: _, ...contract } = DEAL_EXAMPLES[type]();
  const clauses = contract.clauses.filter(({ clause }) => !without.includes(clause));
  return { ...contract, clauses: [...clauses, ...more] };
}

const found = (contract: Contract) => reviewContract(contract, { asOf: '2026-11-22' });
const errors = (contract: Contract) =>
  found(contract).filter(({ severity }) => severity === 'error');
const missingIn = (contract: Contract): string[] =>
  errors(contract).flatMap(({ evidence }) =>
    (evidence?.missing ?? []).flatMap(({ item }) => item ?? []),
  );
const byDefault = (contract: Contract) =>
  found(contract).filter(({ code }) => code === 'ITEM_BY_DEFAULT');
const itemsByDefault = (contract: Contract): string[] =>
  byDefault(contract).flatMap(({ evidence }) =>
    (evidence?.missing ?? []).flatMap(({ item }) => item ?? []),
  );
const clauseOf = (contract: Contract, kind: string): Clause => {
  const clause = contract.clauses.find((it) => it.clause === kind);
  if (clause === undefined) throw new RangeError(kind);
  return clause;
};

describe('a deal that promises no piece and pays by results alone', () => {
  const referrals = deal('commission-only', ['deliverable', 'fee'], PER_UNIT);

  it('passes, and is told that nothing is promised', () => {
    expect(errors(referrals)).toEqual([]);
    expect(itemsByDefault(referrals)).toEqual(expect.arrayContaining(PIECES));
    const [first] = byDefault(referrals);
    expect(first?.severity).toBe('warning');
    expect(first?.message['en']).toContain('no piece is promised');
    for (const { message, fix } of byDefault(referrals))
      for (const text of [message['zh-Hans'], fix?.['zh-Hans']])
        expect(englishWords((text ?? '').replaceAll(/“[^”]*”/g, ''))).toEqual([]);
  });

  it.each(['live-series', 'fixed-content'] as const)('passes typed as %s, too', (type) => {
    const contract = deal(type, ['deliverable', 'fee', 'payment', 'assessment'], PER_UNIT);
    const live = ['live.minutes', 'live.sessions'];
    expect(missingIn(contract).filter((it) => [...PIECES, ...live].includes(it))).toEqual([]);
  });

  it('passes where a gift is all there is', () => {
    const gift = deal('seeding-in-kind', ['deliverable']);
    expect(errors(gift)).toEqual([]);
    expect(itemsByDefault(gift)).toEqual(expect.arrayContaining(PIECES));
  });

  it('passes as an ambassador programme on commission, too', () => {
    const contract = deal(
      'ambassador-year',
      ['deliverable', 'quota', 'retainer', 'fee', 'payment'],
      {
        ...clauseOf(DEAL_EXAMPLES['commission-only'](), 'fee'),
      },
    );
    expect(missingIn(contract).filter((item) => PIECES.includes(item))).toEqual([]);
  });

  it.each([MONTHLY, FIXED])('does not pass where something else is paid: $clause', (pay) => {
    const contract = deal('commission-only', ['deliverable', 'fee'], PER_UNIT, pay);
    expect(missingIn(contract)).toEqual(expect.arrayContaining(PIECES));
  });

  it('does not pass without a type', () => {
    const { dealType: _, ...untyped } = referrals;
    expect(missingIn(untyped)).toEqual(expect.arrayContaining(PIECES));
  });

  it('can say so by a waiver, which a deal with a piece cannot', () => {
    const waiver: Waiver = {
      ...{ item: 'scope.quantity', by: 'rosy', on: '2026-11-20' },
      reason: 'They post as they like',
    };
    const waived = { ...referrals, waivers: [waiver] };
    expect(errors(waived)).toEqual([]);
    expect(itemsByDefault(waived)).not.toContain('scope.quantity');
    expect(reviewItems(waived).waived).toEqual([waiver]);
    const piece = { ...deal('commission-only', []), waivers: [waiver] };
    expect(errors(piece).map(({ code }) => code)).toEqual(['WAIVER_REFUSED']);
  });
});

describe('a framework of orders', () => {
  const approval: Clause = { clause: 'approval', id: 'drafts', approver: 'rosy' };
  const {
    territory: _t,
    termDays: _d,
    media: _m,
    ...unlimited
  } = clauseOf(DEAL_EXAMPLES['agency-framework'](), 'intellectual-property') as never as Record<
    string,
    unknown
  >;
  const framework = deal(
    'agency-framework',
    ['fee', 'payment', 'payment-terms', 'intellectual-property'],
    approval,
    unlimited as never,
  );

  it('leaves pay, the days of approval and the extent of uses to each order', () => {
    expect(errors(framework)).toEqual([]);
    expect(itemsByDefault(framework)).toEqual(
      expect.arrayContaining(['fee.fixed', 'payment.stages']),
    );
    expect(completeContract(framework)).toBe(framework);
    const text = renderContract(framework, { language: 'en', format: 'markdown' });
    expect(text).toContain('within the days that each order names after the request');
    expect(text).toContain('its territory is as each order says, its term is as each order says');
    expect(renderContract(framework, { language: 'zh-Hans', format: 'markdown' })).toContain(
      '每份订单所定期限内',
    );
  });

  it('is the only type that does', () => {
    const other = deal('fixed-content', ['intellectual-property'], approval, unlimited as never);
    expect(errors(other).map(({ code }) => code)).toContain('SLOT_OPEN');
    const slots = errors(other).flatMap(({ evidence }) => evidence?.missing ?? []);
    expect(slots.map(({ path }) => path.split('/').at(-1))).toEqual(
      expect.arrayContaining(['answerDays', 'silence', 'territory', 'termDays', 'media']),
    );
  });
});

describe('compliance', () => {
  const left = (type: DealType, disclosure: object): Contract => {
    const contract = DEAL_EXAMPLES[type]();
    const {
      localLawWarrantedBy: _,
      disclosure: _d,
      ...rest
    } = clauseOf(contract, 'compliance') as never as Record<string, unknown>;
    return deal(type, ['compliance'], { ...rest, ...disclosure } as never);
  };
  const disclosed = { disclosure: { by: 'mia', means: ['content-label', 'platform-switch'] } };

  it('need not warrant the law where disclosure is promised', () => {
    const contract = left('fixed-content', disclosed);
    expect(errors(contract)).toEqual([]);
    expect(renderContract(contract, { language: 'en', format: 'markdown' })).toContain(
      'Each party keeps the laws and regulations that bind it',
    );
    expect(renderContract(contract, { language: 'zh-Hans', format: 'markdown' })).toContain(
      '各方遵守对其适用的法律法规',
    );
  });

  it('must promise one of them', () => {
    expect(missingIn(left('fixed-content', {}))).toContain('compliance.local-law');
    const { dealType: _, ...untyped } = left('fixed-content', disclosed);
    expect(missingIn(untyped)).toContain('compliance.local-law');
  });
});

describe('rights that no clause licenses', () => {
  it('stay with the author of what is published', () => {
    const contract = deal('fixed-content', ['intellectual-property']);
    expect(errors(contract)).toEqual([]);
    expect(itemsByDefault(contract)).toEqual(['ip.owner', 'ip.likeness']);
  });

  it('must be settled for what is delivered unpublished, and for the likeness of an ambassador', () => {
    const video: Clause = {
      ...{ clause: 'deliverable', id: 'raw', actor: 'mia', action: 'deliver', form: 'ugc' },
      ...{ quantity: 1, topic: 'The set', recipient: 'rosy' },
      publish: [
        {
          node: 'window',
          window: { start: '2026-12-01T08:00:00Z', end: '2026-12-31T08:00:00Z' },
          zone: 'America/New_York',
        },
      ],
    };
    expect(missingIn(deal('fixed-content', ['intellectual-property'], video))).toEqual([
      'ip.owner',
      'ip.likeness',
    ]);
    expect(missingIn(deal('ambassador-year', ['intellectual-property']))).toEqual(['ip.likeness']);
  });
});

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
