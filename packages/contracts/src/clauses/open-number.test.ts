import { describe, expect, it } from 'vitest';
import { say } from '../clause/duty/phrase.ts';
import { completeContract } from '../contract/complete.ts';
import type { Contract } from '../contract/document.ts';
import { contractDuties } from '../duties/list.ts';
import { datedObligations } from '../life/obligations/dated.ts';
import { renderContract } from '../render/index.ts';
import { reviewContract } from '../review/index.ts';
import {
  commission,
  contractOf,
  fixed,
  held,
  lives,
  on,
  sale,
  stages,
  videos,
} from '../settlement/cases/deal.fixture.ts';
import { factOfSignature } from '../settlement/facts/fact-of.ts';
import { settle } from '../settlement/settle.ts';
import type { Clause } from './schemas.ts';

const OPEN = { quantity: null, publish: null };
const paid = (...more: readonly object[]) => [
  { id: 'first', share: 400_000, trigger: 'publication', dueDays: 0 },
  ...more.map((it) => ({
    ...{ id: 'second', share: 600_000, trigger: 'completion', dueDays: 30 },
    ...it,
  })),
];
const deposit = { assessmentId: 'result', release: 'all-or-nothing' };
const tax: Clause = { clause: 'tax', id: 'tax', withholdingRate: 100_000, authority: 'US' };
const cancellation: Clause = {
  ...{ clause: 'cancellation', id: 'cancel', feeId: 'fee', otherwise: 0 },
  steps: [{ underHours: 48, share: 500_000 }],
};

const deal = (clauses: readonly Clause[], more: Partial<Contract> = {}): Contract => ({
  ...contractOf([videos('clips', 1, OPEN), ...clauses]),
  dealType: 'fixed-content',
  ...more,
});

/** The fields of the open deliverable that its contract must fill, and those of which it may say nothing. */
function asked(contract: Contract): string[] {
  return reviewContract(contract, { asOf: '2026-10-01', markets: [] })
    .filter(({ code, path }) => code.startsWith('SLOT') && path === '/clauses/0')
    .map(({ code, evidence }) =>
      [code, ...(evidence?.missing ?? []).map(({ path }) => path.split('/').at(-1))].join(' '),
    );
}

const MAY = ['SLOT_UNDECIDED quantity publish'];
const MUST = ['SLOT_OPEN quantity publish'];

const other = (more: object): Clause => fixed(500, 'item', { id: 'other', ...more });
const sessions = fixed(500, 'session', { id: 'sessions' });

describe('the number of pieces', () => {
  it.each<readonly [string, readonly Clause[]]>([
    ['a fee per item', [fixed(1000, 'item')]],
    ['stages that all wait for each piece', [fixed(1000, 'item'), stages(paid({}))]],
    ['a stage of the only piece', [fixed(1000, 'item'), stages(paid({ deliverableId: 'clips' }))]],
    ['several open deliverables', [videos('posts', 1, OPEN), fixed(1000, 'item')]],
    ['a fee per item for live sessions besides', [fixed(1000, 'item'), lives()]],
    ['a fee per session besides', [fixed(1000, 'item'), lives(), sessions]],
    ['a tax that no place decides on', [fixed(1000, 'item'), tax]],
    ['two fees per item', [fixed(1000, 'item'), other({ deliverableIds: ['clips'] })]],
  ])('may be left open under %s', (_, clauses) => {
    expect(asked(deal(clauses))).toEqual(MAY);
  });

  it.each<readonly [string, readonly Clause[]]>([
    ['no fee at all', []],
    ['a fee per session alone', [lives(), sessions]],
    [
      'a fee per session with a stage that waits for it',
      [
        fixed(1000, 'item'),
        lives(),
        sessions,
        stages(paid({ deliverableId: 'clips' }), { feeId: 'sessions' }),
      ],
    ],
    ['a fee for the deal', [fixed(1000, 'deal')]],
    ['a fee for the deal besides', [fixed(1000, 'item'), fixed(9, 'deal', { id: 'other' })]],
    ['a stage upon signing', [fixed(1000, 'item'), stages(paid({ trigger: 'signing' }))]],
    ['a deposit', [fixed(1000, 'item'), stages(paid({ deposit }))]],
    ['a fee that is for numbered pieces too', [fixed(1000, 'item'), videos('posts')]],
    ['a fee for cancelled pieces', [fixed(1000, 'item'), cancellation]],
    [
      'a stage of one of two deliverables',
      [
        ...[fixed(1000, 'item'), videos('posts', 1, OPEN)],
        stages(paid({ deliverableId: 'clips' })),
      ],
    ],
    [
      'a tax on the work of a place',
      [
        fixed(1000, 'item', { deliverableIds: ['clips'] }),
        tax,
        videos('x', 1, { placeOfPerformance: 'US' }),
      ],
    ],
  ])('is needed under %s', (_, clauses) => {
    expect(asked(deal(clauses))).toEqual(MUST);
  });

  it('is needed where nothing says what kind of deal it is', () => {
    const { dealType: _, ...contract } = deal([fixed(1000, 'item')]);
    expect(asked(contract)).toEqual(MUST);
    expect(() => completeContract(contract)).toThrow(/how many pieces/);
  });

  it('needs times where it is agreed', () => {
    const contract = contractOf([videos('clips', 3, { publish: null }), fixed(1000, 'item')]);
    expect(asked({ ...contract, dealType: 'fixed-content' })).toEqual(['SLOT_OPEN publish']);
  });
});

describe('a contract on pieces without a number', () => {
  const contract = deal([fixed(1000, 'item'), stages(paid({}))]);
  const text = (language: 'en' | 'zh-Hans') =>
    renderContract(contract, { language, format: 'markdown' });

  it('is complete, and says so without a blank', () => {
    expect(completeContract(contract)).toBe(contract);
    expect(text('en')).toContain(
      'ann may publish short videos on TikTok Shop, as many as come: no number is owed, and each of them is paid for by itself.',
    );
    expect(text('en')).toContain('after publication of each piece |');
    expect(text('zh-Hans')).toContain('ann可在TikTok Shop发布短视频，数量不作约定，每条单独付费。');
    for (const language of ['en', 'zh-Hans'] as const)
      expect(text(language)).not.toContain('**\\[');
  });

  it('says when each is due where terms of payment alone do', () => {
    const monthly: Clause = {
      ...{ clause: 'payment-terms', id: 'monthly', payer: 'brand', endOfMonth: { days: 10 } },
    };
    const read = (clauses: readonly Clause[], language: 'en' | 'zh-Hans') =>
      renderContract(deal(clauses), { language, format: 'markdown' });
    const alone = [fixed(1000, 'item'), monthly];
    expect(read(alone, 'en')).toContain(
      'It is earned with the delivery of each item, and due on that day where the terms of payment name no other.',
    );
    expect(read(alone, 'en')).toContain('by the terms of payment, counted from');
    for (const language of ['en', 'zh-Hans'] as const)
      expect(read(alone, language)).not.toMatch(/due date not agreed|付款日未定/);
    expect(read([fixed(1000, 'item')], 'en')).toContain('due date not agreed');
    expect(read(alone, 'zh-Hans')).toContain(
      '该费用于每项交付时应得；付款条件未另定付款日的，于当日支付。',
    );
    expect(read([...alone, stages(paid({}))], 'en')).not.toContain('due on that day');
    expect(read([fixed(1000, 'item')], 'en')).not.toContain('due on that day');
  });

  it('owes no piece at a time', () => {
    const [duty] = contractDuties(contract);
    expect(duty?.when).toEqual({ at: 'said', as: { say: 'no-date', of: {} } });
    expect(duty?.what).toMatchObject({ say: 'publish', of: { thing: { say: 'each-piece' } } });
    expect(duty).not.toHaveProperty('breach');
    expect(duty?.follows).not.toContainEqual(say('no-fee'));
    expect(datedObligations({ contract: completeContract(contract), end: null })).toEqual([]);
  });
});

const SHOW = { quantity: null, publish: null, live: null };
const show = (more: object = {}): Clause => ({ ...lives(), ...SHOW, ...more }) as Clause;
const gifts = (more: object = {}) => commission(200_000, { of: 'gifts' }, more);
const onAir = (clauses: readonly Clause[], more: Partial<Contract> = {}): Contract => ({
  ...contractOf(clauses),
  dealType: 'commission-only',
  ...more,
});
const FIELDS = ['quantity', 'publish', 'minutes', 'sessions'];

/** Which of the number, the times and the length of the lives must be filled. */
const mustSay = (contract: Contract): string[] =>
  asked(contract).flatMap((it) =>
    it.startsWith('SLOT_OPEN') ? it.split(' ').filter((field) => FIELDS.includes(field)) : [],
  );

describe('lives', () => {
  const retainer = { clause: 'retainer', id: 'x', payer: 'brand', payee: 'ann' } as Clause;
  const quota = { clause: 'quota', id: 'x', platform: 'any', pieces: 4, per: 'month' } as Clause;
  const guarantee = {
    ...{ clause: 'guarantee', id: 'x', payer: 'brand', payee: 'ann', feeIds: ['fee'] },
  } as unknown as Clause;

  it('need no number, time or length where a share alone pays for them', () => {
    const contract = onAir([show(), gifts()]);
    expect(mustSay(contract)).toEqual([]);
    expect(mustSay(onAir([show(), gifts(), tax]))).toEqual([]);
    const [finding] = reviewContract(contract, { asOf: '2026-10-01', markets: [] }).filter(
      ({ code, path }) => code === 'SLOT_UNDECIDED' && path === '/clauses/0',
    );
    expect(finding?.severity).toBe('warning');
    expect(finding?.message['en']).toContain('as long as the host likes');
    expect(finding?.message['zh-Hans']).toContain('由主播自定');
    expect(completeContract(contract)).toBe(contract);
  });

  it.each<readonly [string, Contract]>([
    ['another pays', onAir([show(), gifts({ deliverableIds: ['other'] })])],
    ['nothing pays', onAir([show()])],
    ['a fixed fee pays besides', onAir([show(), gifts(), fixed(9, 'session', { id: 'x' })])],
    ['a retainer pays besides', onAir([show(), gifts(), retainer])],
    ['a minimum is guaranteed', onAir([show(), gifts(), guarantee])],
    ['a quota counts them', onAir([show(), gifts(), quota])],
    ['a tax depends on the place', onAir([show({ placeOfPerformance: 'US' }), gifts(), tax])],
    ['only a royalty pays', onAir([show(), commission(200_000, { of: 'all-sales' })])],
    ['they are no lives', onAir([videos('clips', 1, OPEN), gifts()])],
  ])('need a number where %s', (_, contract) => {
    expect(mustSay(contract)).toEqual(expect.arrayContaining(['quantity', 'publish']));
  });

  it.each([{ quantity: 3 }, { live: { minutes: 60 } }, { live: { sessions: 3 } }])(
    'need all of them where one is said: %j',
    (said) => {
      const said1 = Object.keys({ ...said, ...said.live });
      expect(mustSay(onAir([show(said), gifts()]))).toEqual(
        FIELDS.filter((field) => !said1.includes(field)),
      );
    },
  );

  it('earn their share, one or many, and none is missing or too many', () => {
    const contract = onAir([show(), gifts({ deliverableIds: ['live'] })]);
    const signed = ['brand', 'ann'].map((by) =>
      factOfSignature(contract, { by, at: '2026-10-01T12:00:00Z' }),
    );
    const facts = (['a', 'b'] as const).flatMap((id, index) => {
      const when = on(`10-1${index}`);
      return [held(id, when), sale(id, 10_000, { when, sessionId: id })];
    });
    const { due, findings } = settle(contract, [...signed, ...facts], {
      knownAsOf: '2026-12-31T23:00:00Z',
    });
    expect(due.map(({ amount }) => amount.minor)).toEqual(['2000', '2000']);
    expect(findings.filter(({ severity }) => severity !== 'hint')).toEqual([]);
  });

  it('are written without a blank, and owed at no time', () => {
    const contract = onAir([show(), gifts()]);
    const text = (language: 'en' | 'zh-Hans') =>
      renderContract(contract, { language, format: 'markdown' });
    expect(text('en')).toContain(
      'no number is owed, and a share of what they bring is all that is paid for them.',
    );
    expect(text('zh-Hans')).toContain('场次不作约定，仅按直播收益分成付费。');
    for (const language of ['en', 'zh-Hans'] as const)
      expect(text(language)).not.toContain('**\\[');
    const [duty] = contractDuties(contract);
    expect(duty?.when).toEqual({ at: 'said', as: { say: 'no-date', of: {} } });
    expect(duty).not.toHaveProperty('breach');
  });
});
