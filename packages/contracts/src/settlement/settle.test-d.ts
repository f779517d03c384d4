import { expectTypeOf, it } from 'vitest';
import type { Contract } from '../contract/document.ts';
import { draftContract } from '../draft/draft.ts';
import { planSession } from '../plan/session.ts';
import { verifySession } from '../verify/session.ts';
import {
  type Currency,
  type FxQuote,
  hasNoErrors,
  parseRecord,
  type Settlement,
} from '../vocabulary/index.ts';
import { factOfSale } from './facts/fact-of.ts';
import { settle } from './settle.ts';
import type { SettleOptions } from './settle-options.ts';

const contract = {} as Contract;

it('literals of a program go in as they are written', () => {
  const options: SettleOptions = {
    knownAsOf: '2026-12-31T00:00:00Z',
    fx: [
      {
        base: 'EUR',
        quote: 'USD',
        rate: '1.1',
        asOf: '2026-12-01T00:00:00.000Z',
        side: 'mid',
        source: 'bank',
      },
    ],
    period: { start: '2026-12-01T00:00:00Z', end: '2027-01-01T00:00:00Z' },
  };
  expectTypeOf(settle(contract, [], options)).toExtend<Settlement>();
  expectTypeOf(hasNoErrors(settle(contract, [], options).findings)).toEqualTypeOf<boolean>();
});

it('what is no instant and no currency does not compile', () => {
  // @ts-expect-error -- a word
  settle(contract, [], { knownAsOf: 'yesterday', fx: [] });
  // @ts-expect-error -- a date
  settle(contract, [], { knownAsOf: '2026-12-31', fx: [] });
  // @ts-expect-error -- another offset than Z
  settle(contract, [], { knownAsOf: '2026-12-31T00:00:00+08:00', fx: [] });
  // @ts-expect-error -- a currency in small letters
  const pair: Pick<FxQuote, 'base' | 'quote'> = { base: 'usd', quote: 'VND' };
  expectTypeOf(pair.base).toEqualTypeOf<Currency>();
});

it('records that were read go in without a cast', () => {
  const brief = parseRecord('brief', {});
  const grade = parseRecord('creator-grade', {});
  const facts = [parseRecord('fact', {}), factOfSale(parseRecord('credited-sale', {}))];
  const previous = parseRecord('settlement', {});
  const drafted = draftContract({} as never, { brief, grade, id: 'x', asOf: grade.asOf });
  const plan = planSession(drafted, { brief, asOf: drafted.draftedAt });
  verifySession(parseRecord('session-plan', plan), parseRecord('session-log', {}));
  const next = settle(drafted, facts, {
    knownAsOf: previous.knownAsOf,
    fx: previous.lines.flatMap(({ fx }) => fx ?? []),
    period: previous.period,
    previous,
  });
  expectTypeOf(parseRecord('settlement', next)).toEqualTypeOf<Settlement>();
});
