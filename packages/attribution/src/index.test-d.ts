import type {
  AttributionPolicy,
  CreditedSale,
  Money,
  SessionLog,
} from '@livelane/contracts/vocabulary';
import { describe, expectTypeOf, it } from 'vitest';
import {
  type Adjustment,
  type AttributionInput,
  compareModels,
  creditOrders,
  type MarkovResult,
  type ModelReport,
  type markov,
  type Order,
  type Touch,
  type touchesFromLog,
} from './index.ts';

declare const policy: AttributionPolicy;
declare const input: AttributionInput;

describe('front doors', () => {
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

  it('nothing became any', () => {
    expectTypeOf<Touch['kind']>().not.toBeAny();
    expectTypeOf<Order['lines'][number]['money']>().toExtend<Money>();
    expectTypeOf<Order['lines'][number]['money']>().not.toBeAny();
    expectTypeOf<Adjustment['change']>().toEqualTypeOf<
      'refund' | 'cancellation' | 'chargeback' | 'chargeback-won'
    >();
    expectTypeOf<Order['codes']>().toEqualTypeOf<string[] | undefined>();
  });

  it('what is wrong does not compile', () => {
    expectTypeOf<number>().not.toExtend<Order['lines'][number]['money']>();
    expectTypeOf<{ currency: string; minor: number }>().not.toExtend<
      Order['lines'][number]['money']
    >();
    // @ts-expect-error no such model
    compareModels(input, policy, { models: ['best'] });
    // @ts-expect-error a misspelt field
    creditOrders({ touches: [], orders: [], adjustment: [] }, policy);
  });
});
