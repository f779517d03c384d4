import {
  type AttributionPolicy,
  type CreditedSale,
  type Finding,
  type Money,
  parseRecord,
  type SessionLog,
} from '@livelane/contracts/vocabulary';
import { describe, expectTypeOf, it } from 'vitest';
import {
  type Adjustment,
  type AttributionEvidence,
  type AttributionFinding,
  type AttributionFindingCode,
  type AttributionInput,
  compareModels,
  creditOrders,
  isLivelaneError,
  logFindings,
  type MarkovResult,
  type ModelReport,
  type markov,
  type Order,
  policyOfCodes,
  type Touch,
  touchesFromLog,
} from './index.ts';

declare const policy: AttributionPolicy;
declare const input: AttributionInput;

describe('public functions', () => {
  it('take and give records', () => {
    expectTypeOf(creditOrders(input, policy).sales).toEqualTypeOf<CreditedSale[]>();
    expectTypeOf<Parameters<typeof touchesFromLog>[0]>().toEqualTypeOf<SessionLog>();
    expectTypeOf<ReturnType<typeof touchesFromLog>>().toEqualTypeOf<Touch[]>();
    expectTypeOf<ReturnType<typeof markov>>().toEqualTypeOf<MarkovResult>();
    expectTypeOf<ReturnType<typeof compareModels>>().toEqualTypeOf<ModelReport>();
    expectTypeOf<
      ModelReport['models'][number]['channels'][number]['value']
    >().toEqualTypeOf<Money>();
  });

  it('give findings in the shape of every package', () => {
    expectTypeOf<AttributionFinding>().toEqualTypeOf<
      Finding<AttributionFindingCode, AttributionEvidence>
    >();
    expectTypeOf(creditOrders(input, policy).findings).toEqualTypeOf<AttributionFinding[]>();
    expectTypeOf<ReturnType<typeof logFindings>>().toEqualTypeOf<AttributionFinding[]>();
  });

  it('nothing became any', () => {
    expectTypeOf<Touch['kind']>().not.toBeAny();
    expectTypeOf<Order['lines'][number]['money']>().toExtend<Money>();
    expectTypeOf<Order['lines'][number]['money']>().not.toBeAny();
    expectTypeOf<Adjustment['change']>().toEqualTypeOf<
      'refund' | 'cancellation' | 'chargeback' | 'chargeback-won'
    >();
    expectTypeOf<Order['codes']>().toEqualTypeOf<string[] | undefined>();
  });
});

describe('input', () => {
  it('may be a literal or a parsed record, without a cast', () => {
    const { sales } = creditOrders(
      {
        touches: [],
        orders: [
          {
            id: 'O1',
            at: '2026-11-22T14:00:00Z',
            lines: [{ id: '1', money: { currency: 'USD', minor: '1999' } }],
          },
        ],
      },
      parseRecord('attribution-policy', {}),
      { recordedAt: '2026-11-22T15:00:00Z' },
    );
    expectTypeOf(sales).toEqualTypeOf<CreditedSale[]>();
    const log = parseRecord('session-log', {});
    touchesFromLog(log, { creator: 'mia', policy: policyOfCodes([]) });
    logFindings(log);
  });

  it('that is wrong does not compile', () => {
    const id = '1';
    // @ts-expect-error a decimal is not a number of minor units
    ({ id, money: { currency: 'USD', minor: '19.99' } }) satisfies Order['lines'][number];
    // @ts-expect-error currency codes are in capitals
    ({ id, money: { currency: 'usd', minor: '1999' } }) satisfies Order['lines'][number];
    // @ts-expect-error an instant without Z
    ({ id, at: '2026-11-22T14:00:00', lines: [] }) satisfies Order;
    // @ts-expect-error an offset instead of Z
    creditOrders(input, policy, { recordedAt: '2026-11-22T14:00:00+08:00' });
    // @ts-expect-error currency codes are in capitals
    compareModels(input, policy, { models: ['last'], currency: 'usd' });
    // @ts-expect-error no model has this name
    compareModels(input, policy, { models: ['best'] });
    // @ts-expect-error a misspelt field
    creditOrders({ touches: [], orders: [], adjustment: [] }, policy);
  });
});

describe('isLivelaneError', () => {
  it('narrows code and details by the code', () => {
    const error: unknown = undefined;
    if (isLivelaneError(error, 'INPUT_INVALID')) {
      expectTypeOf(error.code).toEqualTypeOf<'INPUT_INVALID'>();
      expectTypeOf(error.details.issues[0]?.code).toEqualTypeOf<string | undefined>();
    }
    // @ts-expect-error no error has this code
    isLivelaneError(error, 'NO_SUCH_CODE');
    if (!isLivelaneError(error)) return;
    switch (error.code) {
      case 'INPUT_INVALID':
        expectTypeOf(error.details.issues[0]?.path).toEqualTypeOf<string | undefined>();
        break;
      case 'MONEY_CURRENCY_MISMATCH':
        expectTypeOf(error.details.left).toBeString();
    }
  });
});
