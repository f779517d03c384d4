import { describe, expect, it } from 'vitest';
import type { Contract } from '../contract/document.ts';
import { lipColourContract } from '../contract/lip-colour.fixture.ts';
import { renderContract } from '../render/render.ts';
import { reviewContract } from '../review/review.ts';
import { verifySession } from '../verify/session.ts';
import { inputIssues, type Money, SessionPlanSchema, toEpochMs } from '../vocabulary/index.ts';
import { planFindings } from './finding.ts';
import { LIP_BRIEF, logFollowing } from './session.fixture.ts';
import { type PlanOptions, planSession } from './session.ts';

const options: PlanOptions = { brief: LIP_BRIEF, asOf: '2026-11-22T08:00:00Z' };

/** The deal with so many products, all to be shown in the one session. */
function withProducts(count: number): Contract {
  const contract = lipColourContract();
  const ids = Array.from({ length: count }, (_, index) => `product-${index}`);
  const price: Money = { currency: 'USD', minor: '1999' };
  return {
    ...contract,
    products: ids.map((id) => ({ id, name: id, price })),
    clauses: contract.clauses.map((clause) =>
      clause.clause === 'deliverable' && clause.live
        ? { ...clause, live: { ...clause.live, productIds: ids, promotions: [] } }
        : clause,
    ),
  };
}

/** The live deliverable on other terms. */
function live(changes: Readonly<Record<string, unknown>>, minutes = 60): Contract {
  const contract = lipColourContract();
  return {
    ...contract,
    term: { start: '2026-01-01T00:00:00Z', end: '2027-12-31T00:00:00Z' },
    clauses: contract.clauses.map((clause) =>
      clause.clause === 'deliverable' && clause.live
        ? { ...clause, ...changes, live: { ...clause.live, minutes } }
        : clause,
    ),
  };
}
const at = (local: string, zone = 'America/Los_Angeles') => ({
  publish: [{ node: 'local', local, zone }],
});

describe('any number of products', () => {
  it.each([0, 1, 2000])('%i: reviewed, planned, followed, verified and written', (count) => {
    const contract = withProducts(count);
    expect(reviewContract(contract, { asOf: options.asOf })).toEqual([]);
    const plan = planSession(contract, options);
    expect([inputIssues(SessionPlanSchema, plan), plan.products.length]).toEqual([[], count]);
    expect(verifySession(plan, logFollowing(plan)).ok).toBe(true);
    expect(renderContract(contract, { language: 'en', format: 'html' })).toContain('product');
  });

  it('says how many the session has no time for', () => {
    const found = (count: number) =>
      planFindings(planSession(withProducts(count), options)).filter(
        ({ code }) => code === 'PRODUCTS_WITHOUT_TIME',
      );
    expect(found(100)).toEqual([]);
    expect(found(10_000)[0]?.message['en']).toContain('no time for 10000 of 10000');
  });
});

describe('ids as long as ids may be', () => {
  it('still make an id of the session', () => {
    const contract = { ...lipColourContract(), id: 'd'.repeat(128) };
    const plan = planSession(contract, options);
    expect(inputIssues(SessionPlanSchema, plan)).toEqual([]);
    expect(plan.id).not.toBe(planSession({ ...contract, id: 'e'.repeat(128) }, options).id);
  });

  it.each(['', 'x'.repeat(129), 'a\u202eb'])('an id %j of the caller is refused', (sessionId) => {
    expect(() => planSession(lipColourContract(), { ...options, sessionId })).toThrow(
      /PlanOptions is not valid:\n {2}\/sessionId: expected an id of 1 to 128/,
    );
  });
});

describe('clocks that change', () => {
  it.each([
    ['2026-03-08T02:30', 'clocks there skip', '2026-03-08T03:30 (2026-03-08T10:30:00.000Z)'],
    ['2026-11-01T01:30', 'clocks there show twice', 'or 2026-11-01T09:30:00.000Z'],
  ])(
    '%s, which the %s, is an issue that offers its neighbours, and cannot be planned',
    (local, says, instead) => {
      const contract = live(at(local));
      const issue = reviewContract(contract, { asOf: options.asOf }).find(
        ({ code }) => code === 'LOCAL_TIME_INVALID',
      );
      expect(issue?.message['en']).toContain(says);
      expect([issue?.fix?.['en'], issue?.fix?.['zh-Hans']]).toEqual([
        expect.stringContaining(instead),
        expect.stringMatching(/：.* 或 /),
      ]);
      expect(() => planSession(contract, options)).toThrow(
        expect.objectContaining({ code: 'ZONE_TIME_INVALID' }),
      );
    },
  );

  it.each([
    ['forward', '2026-03-08T01:00', '2026-03-08T09:00:00.000Z'],
    ['back', '2026-11-01T00:30', '2026-11-01T07:30:00.000Z'],
  ])('a session over the change %s lasts the minutes agreed', (_, local, start) => {
    const plan = planSession(live(at(local), 180), options);
    const { window } = plan;
    expect(toEpochMs(window.start)).toBe(Date.parse(start));
    expect(toEpochMs(window.end) - toEpochMs(window.start)).toBe(180 * 60_000);
    const verified = verifySession(plan, logFollowing(plan));
    expect([verified.ok, verified.minutes.planned]).toEqual([true, 180]);
  });
});

describe('calls in the wrong order', () => {
  it('a log is verified with its own plan only', () => {
    const [first, second] = ['one', 'two'].map((sessionId) =>
      planSession(lipColourContract(), { ...options, sessionId }),
    );
    if (first === undefined || second === undefined) throw new RangeError('fixture');
    const { ok, findings } = verifySession(first, logFollowing(second));
    expect([ok, findings.map(({ code }) => code).slice(0, 2)]).toEqual([
      false,
      ['SESSION_OF_ANOTHER_PLAN', 'PLAN_CHANGED'],
    ]);
  });

  it('open slots are neither planned nor taken for something else', () => {
    const open = { ...lipColourContract(), clauses: [{ clause: 'deliverable', id: 'live' }] };
    expect(() => planSession(open as Contract, options)).toThrow(
      expect.objectContaining({ code: 'CONTRACT_INCOMPLETE' }),
    );
  });

  it.each([
    ['a plan for a log', (plan: unknown) => verifySession(plan as never, plan as never)],
    ['a plan for a contract', (plan: unknown) => planSession(plan as never, options)],
    ['a plan for a contract to review', (plan: unknown) => reviewContract(plan as never, options)],
    [
      'a plan for a contract to write',
      (plan: unknown) => renderContract(plan as never, { language: 'en', format: 'html' }),
    ],
  ])('%s', (_, call) => {
    expect(() => call(planSession(lipColourContract(), options))).toThrow(
      expect.objectContaining({ code: 'INPUT_INVALID' }),
    );
  });
});
