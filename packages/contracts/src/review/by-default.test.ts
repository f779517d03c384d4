import { describe, expect, it } from 'vitest';
import type { Clause } from '../clauses/schemas.ts';
import { completeContract } from '../contract/complete.ts';
import type { DealType } from '../contract/deal/deal-type.ts';
import { DEAL_EXAMPLES } from '../contract/deal/examples/examples.fixture.ts';
import type { Waiver } from '../contract/deal/waiver.ts';
import type { Contract } from '../contract/document.ts';
import { renderContract } from '../render/render.ts';
import { englishWords } from '../vocabulary/message/languages.fixture.ts';
import {
  byDefault,
  clauseOf,
  deal,
  errors,
  FIXED,
  itemsByDefault,
  MONTHLY,
  missingIn,
  PER_UNIT,
  PIECES,
} from './by-default.fixture.ts';
import { reviewItems } from './items.ts';

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

  it('stay so where a clause licenses nothing and names no owner', () => {
    const none: Clause = { clause: 'intellectual-property', id: 'rights', likeness: 'none' };
    const contract = deal('ambassador-year', ['intellectual-property'], none);
    expect(missingIn(contract)).not.toContain('ip.owner');
    const text = (language: 'en' | 'zh-Hans') =>
      renderContract(contract, { language, format: 'markdown' });
    expect(text('en')).toContain('Copyright in the content belongs to its author.');
    expect(text('zh-Hans')).toContain('内容的著作权归其作者所有。');
    const licensed = deal('ambassador-year', ['intellectual-property'], { ...none, reEdit: true });
    const { dealType: _, ...untyped } = contract;
    for (const other of [licensed, untyped]) expect(missingIn(other)).toContain('ip.owner');
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
    const { likeness: _, ...rights } = clauseOf(
      DEAL_EXAMPLES['ambassador-year'](),
      'intellectual-property',
    ) as never as Record<string, unknown>;
    const unused = { ...rights, reEdit: false, redistribute: false } as never;
    expect(missingIn(deal('ambassador-year', ['intellectual-property'], unused))).toEqual([
      'ip.likeness',
    ]);
  });
});

describe('the territory of an exclusivity', () => {
  const only: Clause = {
    ...{ clause: 'exclusivity', id: 'only', boundParty: 'mia', category: 'Lip make-up' },
    window: { start: '2026-12-01T08:00:00Z', end: '2026-12-31T08:00:00Z' },
  };
  const atWill: Clause = { clause: 'termination', id: 'end', noticeDays: 0 };
  const barred = (own: object, ending = atWill) =>
    deal('seeding-in-kind', ['exclusivity', 'termination'], { ...only, ...own }, ending);

  it('is everywhere where who is bound may leave at any time', () => {
    const contract = barred({});
    expect(errors(contract)).toEqual([]);
    const text = (language: 'en' | 'zh-Hans') =>
      renderContract(contract, { language, format: 'markdown' });
    expect(text('en')).toContain('This holds worldwide, ');
    expect(text('zh-Hans')).toContain('适用地域为全球');
  });

  it('must be said where it lasts beyond the end, or the end takes a notice', () => {
    const { dealType: _, ...untyped } = barred({});
    const open = [barred({ tailDays: 30 }), barred({}, { ...atWill, noticeDays: 30 }), untyped];
    for (const contract of open)
      expect(errors(contract).flatMap(({ evidence }) => evidence?.missing ?? [])).toContainEqual(
        expect.objectContaining({ path: expect.stringMatching(/territory$/) }),
      );
  });
});
