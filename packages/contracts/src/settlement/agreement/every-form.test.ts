import { describe, expect, it } from 'vitest';
import type { Clause } from '../../clauses/schemas.ts';
import { notice, on, termination } from '../cases/deal.fixture.ts';
import {
  AGREED,
  earned,
  type Form,
  piecesOn,
  SESSION_FORMS,
  VIDEO_FORMS,
} from './amended-forms.fixture.ts';

const EARLY = ['10-09', '10-10', '10-11', '10-12'];
const LATE = ['10-20', '10-21', '10-22', '10-23', '10-24', '10-25'];
const ALL = LATE.length;
const pairsOf = (forms: Readonly<Record<string, Form>>) =>
  Object.keys(forms).flatMap((from) => Object.keys(forms).map((to) => [from, to] as const));

/** Whether the deal ends early, the cents of a piece in the newer form, and how many pieces come before and after it. */
const CASES = [
  [false, 1500, 2, 1],
  [false, 1500, 2, ALL],
  [false, 700, 2, 1],
  [false, 700, AGREED, 1],
  [false, 700, AGREED, ALL],
  [false, 700, 0, ALL],
  [true, 700, 0, 1],
  [true, 700, 2, ALL],
] as const;

/** The deal ends with 24 October, which becomes known late. */
const ENDED = {
  clause: termination('pro-rata'),
  fact: { ...notice(on('10-10')), recordedAt: on('11-10') },
};

interface Happened {
  readonly days: readonly string[];
  readonly of: string;
  readonly isEnded: boolean;
}

/** What a chain of forms earns. */
function earnedBy(chain: readonly Clause[][], { days, of, isEnded }: Happened): number {
  const facts = piecesOn(days, of);
  if (!isEnded) return earned(chain, facts);
  return earned(
    chain.map((it) => [...it, ENDED.clause]),
    [...facts, ENDED.fact],
  );
}

/** The same of one form, worked out once. */
const known = new Map<string, number>();
function alone(form: Clause[], happened: Happened): number {
  const key = JSON.stringify([form, happened]);
  const sum = known.get(key) ?? earnedBy([form], happened);
  known.set(key, sum);
  return sum;
}

describe.each([
  ['clips', VIDEO_FORMS],
  ['live', SESSION_FORMS],
])('a fee for %s that an amendment changes', (of, forms) => {
  // No more than either form owes, or than what the first owed until then and the newer one for what came later; no less than
  // the latter, which an early end may take back.
  it.each(pairsOf(forms))(
    'from %s to %s pays nothing twice, and nothing too little',
    (from, to) => {
      const before = (forms[from] as Form)(1000);
      const wrong: string[] = [];
      for (const [isEnded, cents, early, late] of CASES) {
        const after = (forms[to] as Form)(cents);
        const done = { of, isEnded, days: EARLY.slice(0, early) };
        const all = { of, isEnded, days: [...done.days, ...LATE.slice(0, late)] };
        const newer = alone(after, all);
        const least = newer - alone(after, done);
        const most = Math.max(newer, alone(before, all), alone(before, done) + least);
        const sum = earnedBy([before, after], all);
        if (sum > most || sum < least)
          wrong.push(`${early} + ${late} at ${cents}: ${sum}, not ${least} to ${most}`);
      }
      expect(wrong).toEqual([]);
    },
  );
});
