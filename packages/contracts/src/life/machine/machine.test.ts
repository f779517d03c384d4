import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contractHash } from '../../contract/hash.ts';
import { isLivelaneError } from '../../vocabulary/index.ts';
import { amendContract } from '../amendment/amend.ts';
import type { LifeEntry, LifeEvent, LifeEventType } from '../event/entry.ts';
import { appended, DEAL, DEAL_HASH, logOf, negotiation } from '../life.fixture.ts';
import type { PatchOperation } from '../patch/operation.ts';
import { lifeOf } from './fold.ts';
import type { Life } from './life.ts';
import { possibleEvents } from './possible.ts';
import { LIFE_STATES, type LifeState } from './states.ts';
import { eventsIn, LIFE_TRANSITIONS } from './table.ts';

const stateAfter = (...events: readonly LifeEvent[]): LifeState =>
  lifeOf(logOf([...negotiation(), ...events])).state;

const refusalOf = (events: readonly LifeEvent[]): unknown => {
  try {
    logOf(events);
    return undefined;
  } catch (error) {
    return isLivelaneError(error, 'INPUT_INVALID') ? error.details.issues[0]?.code : error;
  }
};

const patch = [{ op: 'replace', path: '/term/end', value: '2027-06-01T07:00:00Z' }] as const;
const amended = amendContract(DEAL, { patch, effectiveAt: '2027-01-01T08:00:00Z' });

describe('a life without incidents', () => {
  it('runs from a draft to the end', () => {
    const states = [
      { type: 'start', by: 'rosy', at: '2026-11-25T08:00:00Z' },
      { type: 'assess', by: 'rosy', at: '2027-01-15T08:00:00Z' },
      { type: 'settle', by: 'rosy', at: '2027-03-02T08:00:00Z', settlementHash: DEAL_HASH },
      { type: 'close', by: 'rosy', at: '2027-03-09T08:00:00Z' },
    ] as const satisfies readonly LifeEvent[];
    const seen = Array.from({ length: 5 }, (_, n) => stateAfter(...states.slice(0, n)));
    expect(seen).toEqual(['signed', 'active', 'assessment', 'settled', 'closed']);
  });

  it.each([
    [1, 'draft'],
    [2, 'in-review'],
    [3, 'in-review'],
    [4, 'agreed'],
    [5, 'agreed'],
    [6, 'signed'],
  ] as const)('after %i steps of the negotiation is %s', (count, state) => {
    expect(lifeOf(logOf(negotiation().slice(0, count))).state).toBe(state);
  });
});

describe('an event in the wrong order', () => {
  const at = '2026-11-24T00:00:00Z';
  it.each([
    ['anything before a draft', [{ type: 'submit', by: 'rosy', at }], 'LIFE_FIRST_EVENT'],
    [
      'a signature before approval',
      [...negotiation().slice(0, 2), ...negotiation().slice(4)],
      'LIFE_EVENT_ORDER',
    ],
    [
      'a second approval',
      [...negotiation().slice(0, 3), negotiation()[2] as LifeEvent],
      'LIFE_ONCE',
    ],
    ['a stranger', [{ ...(negotiation()[0] as LifeEvent), by: 'nobody' }], 'LIFE_PARTY'],
    [
      'another text',
      [
        ...negotiation().slice(0, 2),
        {
          type: 'approve',
          by: 'mia',
          at: '2026-11-23T09:02:00Z',
          documentHash: amended.amendment.result,
        },
      ],
      'LIFE_DOCUMENT',
    ],
    [
      'a start before the term',
      [...negotiation(), { type: 'start', by: 'mia', at }],
      'LIFE_NOT_BEFORE',
    ],
    [
      'a new draft of a signed text',
      [...negotiation(), { ...(negotiation()[0] as LifeEvent), at }],
      'LIFE_EVENT_ORDER',
    ],
    [
      'an end without notice',
      [...negotiation(), { type: 'terminate', by: 'mia', at }],
      'LIFE_NOTICE_OVER',
    ],
    [
      'a notice about no termination',
      [...negotiation(), { type: 'notice', by: 'mia', at, about: 'fee', purpose: 'end', text: '' }],
      'LIFE_NOTICE_CLAUSE',
    ],
    [
      'what was recorded out of turn',
      [...negotiation(), { type: 'suspend', by: 'mia', at: '2026-11-22T00:00:00Z', reason: '' }],
      'LIFE_RECORDED',
    ],
    [
      'an expiry within the term',
      [...negotiation(), { type: 'expire', by: 'mia', at }],
      'LIFE_NOT_BEFORE',
    ],
    [
      'a settlement without its assessment',
      [
        ...negotiation(),
        { type: 'start', by: 'mia', at: '2026-11-25T08:00:00Z' },
        { type: 'settle', by: 'mia', at: '2027-03-02T00:00:00Z', settlementHash: DEAL_HASH },
      ],
      'LIFE_ASSESSED',
    ],
  ] as const)('%s is refused', (_, events, code) => {
    expect(refusalOf(events as readonly LifeEvent[])).toBe(code);
  });

  it('a review needs a text without open slots', () => {
    const open = { ...DEAL, clauses: [{ clause: 'tax', id: 'tax' } as const] };
    expect(refusalOf(negotiation(open).slice(0, 2))).toBe('LIFE_COMPLETE');
  });

  it('a changed text loses its approvals', () => {
    const other = { ...DEAL, title: { en: 'Other' } };
    const [draft, submit, approve] = negotiation();
    const events = [
      draft,
      submit,
      approve,
      { ...(draft as LifeEvent & { type: 'draft' }), at: '2026-11-23T09:03:00Z', contract: other },
    ];
    const life = lifeOf(logOf(events as LifeEvent[]));
    expect([life.state, life.revisions[0].approvedBy, life.revisions[0].hash]).toEqual([
      'draft',
      [],
      contractHash(other),
    ]);
  });
});

describe('incidents', () => {
  it('a suspended contract goes on where it rested', () => {
    const at = '2026-11-26T00:00:00Z';
    const start = { type: 'start', by: 'mia', at: '2026-11-25T08:00:00Z' } as const;
    const suspend = { type: 'suspend', by: 'mia', at, reason: 'illness' } as const;
    expect(stateAfter(suspend)).toBe('suspended');
    expect(stateAfter(suspend, { type: 'resume', by: 'mia', at })).toBe('signed');
    expect(stateAfter(start, suspend, { type: 'resume', by: 'mia', at })).toBe('active');
  });

  it('ends when the days of notice are over, and not before', () => {
    const notice = {
      type: 'notice',
      by: 'rosy',
      at: '2026-12-01T20:00:00Z',
      about: 'end',
      purpose: 'end',
      text: 'We end it.',
    } as const;
    const ended = (at: LifeEvent['at']) => [
      ...negotiation(),
      notice,
      { type: 'terminate', by: 'mia', at } as const,
    ];
    // 14 days after 1 December in Los Angeles: the last day is 15 December, which ends at 08:00 UTC.
    expect(refusalOf(ended('2026-12-16T07:59:59Z'))).toBe('LIFE_NOTICE_OVER');
    expect(lifeOf(logOf(ended('2026-12-16T08:00:00Z'))).state).toBe('terminated');
  });

  it('an amendment is in force when both have signed it, and moves the end of the term', () => {
    const { amendment } = amended;
    const amend = { type: 'amend', by: 'rosy', at: '2026-12-20T00:00:00Z', amendment } as const;
    const sign = (by: string) =>
      ({ type: 'sign', by, at: '2026-12-21T00:00:00Z', documentHash: amendment.result }) as const;
    const expire = { type: 'expire', by: 'mia', at: '2027-03-02T00:00:00Z' } as const;
    expect(stateAfter(amend, sign('mia'), expire)).toBe('expired');
    expect(refusalOf([...negotiation(), amend, sign('mia'), sign('rosy'), expire])).toBe(
      'LIFE_NOT_BEFORE',
    );
  });

  it('an amendment that nobody signed makes way for another one; a signed one does not', () => {
    const other = amendContract(DEAL, {
      patch: [{ op: 'replace', path: '/title/en', value: 'New' }],
      effectiveAt: '2027-01-01T08:00:00Z',
    });
    const at = '2026-12-20T00:00:00Z';
    const first = { type: 'amend', by: 'rosy', at, amendment: amended.amendment } as const;
    const second = { type: 'amend', by: 'mia', at, amendment: other.amendment } as const;
    const sign = { type: 'sign', by: 'mia', at, documentHash: amended.amendment.result } as const;
    const life = lifeOf(logOf([...negotiation(), first, second]));
    expect(life.revisions.map(({ hash }) => hash)).toEqual([DEAL_HASH, other.amendment.result]);
    expect(refusalOf([...negotiation(), first, sign, second])).toBe('AMENDMENT_PARENT');
  });
});

describe('an amendment that a party declines', () => {
  const at = '2026-12-20T00:00:00Z';
  const { amendment } = amended;
  const amend = { type: 'amend', by: 'rosy', at, amendment } as const;
  const documentHash = amendment.result;
  const sign = (by: string) => ({ type: 'sign', by, at, documentHash }) as const;
  const decline = (by: string) =>
    ({ type: 'decline', by, at, documentHash, reason: 'Too late.' }) as const;

  it('is void although the other one has signed it, and makes way for another one', () => {
    const other = amendContract(DEAL, {
      patch: [{ op: 'replace', path: '/title/en', value: 'New' }],
      effectiveAt: '2027-01-01T08:00:00Z',
    });
    const events = [...negotiation(), amend, sign('rosy'), decline('mia')];
    const life = lifeOf(logOf(events));
    expect(life.revisions.map(({ hash }) => hash)).toEqual([DEAL_HASH]);
    expect(life.declined).toEqual([
      { revision: 2, hash: documentHash, by: 'mia', at, reason: 'Too late.' },
    ]);
    expect(refusalOf([...events, sign('mia')])).toBe('LIFE_SIGNED_DOCUMENT');
    const second = { type: 'amend', by: 'mia', at, amendment: other.amendment } as const;
    expect(lifeOf(logOf([...events, second])).revisions.at(-1)?.hash).toBe(other.amendment.result);
  });

  it('is possible only while an amendment is open', () => {
    const canDecline = (events: readonly LifeEvent[]) =>
      possibleEvents(lifeOf(logOf([...negotiation(), ...events]))).includes('decline');
    expect(canDecline([])).toBe(false);
    expect(canDecline([amend, sign('rosy')])).toBe(true);
    expect(canDecline([amend, decline('mia')])).toBe(false);
    expect(canDecline([amend, sign('rosy'), sign('mia')])).toBe(false);
    expect(possibleEvents(null)).toEqual(['draft']);
  });

  it('is not the contract itself, nor one that all have signed, and a stranger declines nothing', () => {
    const whole = { ...decline('mia'), documentHash: DEAL_HASH };
    const code = 'LIFE_OPEN_AMENDMENT';
    expect(refusalOf([...negotiation(), whole])).toBe(code);
    const signed = [...negotiation(), amend, sign('rosy'), sign('mia')];
    expect(refusalOf([...signed, decline('mia')])).toBe(code);
    expect(refusalOf([...negotiation(), amend, decline('nobody')])).toBe('LIFE_SIGNER');
  });
});

describe('an amendment that nobody has signed', () => {
  const at = '2026-12-20T00:00:00Z';
  const put = (steps: readonly PatchOperation[], by = 'mia'): LifeEvent => {
    const { amendment } = amendContract(DEAL, { patch: steps, effectiveAt: at });
    return { type: 'amend', by, at, amendment };
  };

  it('takes no rights from the party that it leaves out, and gives none to a stranger', () => {
    const eve = { ...DEAL.parties[1], id: 'eve', name: 'Eve' };
    const amend = put([{ op: 'replace', path: '/parties/0', value: eve }]);
    const suspend = (by: string): LifeEvent => ({ type: 'suspend', by, at, reason: 'x' });
    expect(stateAfter(amend, suspend('rosy'))).toBe('suspended');
    expect(refusalOf([...negotiation(), amend, suspend('eve')])).toBe('LIFE_PARTY');
    const documentHash = (amend as LifeEvent & { type: 'amend' }).amendment.result;
    const sign = (by: string): LifeEvent => ({ type: 'sign', by, at, documentHash });
    expect(stateAfter(amend, sign('eve'), sign('mia'), suspend('eve'))).toBe('suspended');
  });

  it('is refused where it leaves a slot open: nobody could settle it', () => {
    const amend = put([{ op: 'replace', path: '/clauses/0/quantity', value: null }]);
    expect(refusalOf([...negotiation(), amend])).toBe('LIFE_COMPLETE');
  });
});

it('who is only paid does nothing', () => {
  const payee = { id: 'bank', role: 'payee', name: 'Bank', market: 'US' } as const;
  const deal = { ...DEAL, parties: [...DEAL.parties, payee] };
  const suspend = { type: 'suspend', by: 'bank', at: '2026-11-24T00:00:00Z', reason: 'x' } as const;
  const refused = () => logOf([...negotiation(deal), suspend], deal);
  expect(refused).toThrow(expect.objectContaining({ code: 'INPUT_INVALID' }));
});

it('a review needs the variables of the standard terms', () => {
  const deal = { ...DEAL, standardTerms: { terms: [{ term: 'notices', version: 1 } as const] } };
  expect(refusalOf(negotiation(deal).slice(0, 2))).toBe('LIFE_COMPLETE');
});

/** The table once more, as a person would write it down. */
const MAP: Readonly<Record<string, Partial<Record<LifeEventType, readonly string[]>>>> = {
  none: { draft: ['draft'] },
  draft: { draft: ['draft'], submit: ['in-review'], withdraw: ['terminated'], expire: ['expired'] },
  'in-review': {
    draft: ['draft'],
    approve: ['in-review', 'agreed'],
    return: ['draft'],
    withdraw: ['terminated'],
    expire: ['expired'],
  },
  agreed: {
    draft: ['draft'],
    return: ['draft'],
    sign: ['agreed', 'signed'],
    withdraw: ['terminated'],
    expire: ['expired'],
  },
  signed: {
    sign: ['signed'],
    amend: ['signed'],
    decline: ['signed'],
    start: ['active'],
    suspend: ['suspended'],
    notice: ['signed'],
    terminate: ['terminated'],
    expire: ['expired'],
  },
  active: {
    sign: ['active'],
    amend: ['active'],
    decline: ['active'],
    suspend: ['suspended'],
    notice: ['active'],
    terminate: ['terminated'],
    expire: ['expired'],
    assess: ['assessment'],
    settle: ['settled'],
  },
  suspended: {
    sign: ['suspended'],
    amend: ['suspended'],
    decline: ['suspended'],
    resume: ['signed', 'active', 'assessment'],
    notice: ['suspended'],
    terminate: ['terminated'],
    expire: ['expired'],
  },
  assessment: {
    sign: ['assessment'],
    amend: ['assessment'],
    decline: ['assessment'],
    suspend: ['suspended'],
    notice: ['assessment'],
    terminate: ['terminated'],
    settle: ['settled'],
  },
  terminated: { assess: ['assessment'], settle: ['settled'] },
  expired: { assess: ['assessment'], settle: ['settled'] },
  settled: { close: ['closed'] },
  closed: {},
};

describe('the table', () => {
  it('has every state, and the events of a map that was drawn apart from it', () => {
    for (const state of ['none', ...LIFE_STATES] as const)
      expect(eventsIn(state).toSorted()).toEqual(Object.keys(MAP[state] ?? {}).toSorted());
  });

  it('reaches every state', () => {
    const ends = new Set(LIFE_TRANSITIONS.map(({ to }) => to as string));
    expect(LIFE_STATES.filter((state) => !ends.has(state))).toEqual([]);
  });
});

const TYPES = [...new Set(LIFE_TRANSITIONS.map(({ event }) => event))];
const tries = fc.array(
  fc.record({
    type: fc.constantFrom(...TYPES),
    by: fc.constantFrom('mia', 'rosy', 'nobody'),
    days: fc.integer({ min: 0, max: 40 }),
  }),
  { minLength: 1, maxLength: 25 },
);

/** An event of a type that may fit; what it lacks is refused. */
function eventOf(
  type: LifeEventType,
  { by, at, life }: { by: string; at: LifeEvent['at']; life: Life | null },
): LifeEvent {
  const newest = life?.revisions.at(-1);
  const documentHash = newest?.hash ?? DEAL_HASH;
  const amendment = () =>
    amendContract(newest?.contract ?? DEAL, {
      patch: [{ op: 'replace', path: '/title/en', value: `Of ${at}` }],
      effectiveAt: at,
    }).amendment;
  return {
    ...{
      type,
      by,
      at,
      contract: DEAL,
      documentHash,
      reason: 'x',
      text: 'x',
      about: 'end',
      purpose: 'end',
      settlementHash: DEAL_HASH,
    },
    ...(type === 'amend' ? { amendment: amendment() } : {}),
  } as LifeEvent;
}

describe('any sequence of events', () => {
  it('is a log whose fold is what was folded step by step, along the map', () => {
    const reached = new Set<string>();
    fc.assert(
      fc.property(tries, (given) => {
        const entries: LifeEntry[] = logOf(negotiation());
        let [life, now] = [lifeOf(entries), Date.parse('2026-11-24T00:00:00Z')];
        for (const { type, by, days } of given) {
          now += days * 86_400_000;
          const at = new Date(now).toISOString() as LifeEvent['at'];
          const before = life.state;
          try {
            entries.push(appended(life, eventOf(type, { by, at, life })));
          } catch (error) {
            if (!isLivelaneError(error, 'INPUT_INVALID')) throw error;
            continue;
          }
          life = lifeOf(entries);
          expect(MAP[before]?.[type]).toContain(life.state);
          reached.add(life.state);
        }
        expect(lifeOf(structuredClone(entries))).toEqual(life);
        expect(life.entries).toBe(entries.length);
      }),
      { numRuns: 25 },
    );
    expect(reached.size).toBeGreaterThan(4);
  });
});
