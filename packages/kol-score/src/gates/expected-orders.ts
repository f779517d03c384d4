import { findingOf } from '@livelane/contracts/vocabulary';
import { wantsVideo } from '../benchmarks/format.ts';
import { GRADE_FINDINGS } from '../findings/catalogue.ts';
import { goalOf } from '../signals/terms/goal.ts';
import { bilingual } from '../text/bilingual.ts';
import type { CheckGate, GateInput, GateRule } from './gate.ts';

/** Fewest orders of one live or video that a sale is worth preparing for. */
const LEAST_ORDERS = 5;

/** For sales: whether one live, or one video, can bring at least five orders. */
export const bringsOrders: GateRule['isPassed'] = ({ brief, orders }) =>
  goalOf(brief) !== 'sales' || expectedOrders(orders) >= LEAST_ORDERS;

function expectedOrders({ reachable, shown }: GateInput['orders']): number {
  return Math.min(reachable, shown ?? reachable);
}

/** For sales: one live, or one video, can bring at least five orders. */
export const checkExpectedOrders: CheckGate = (input, path) => {
  const { brief, orders } = input;
  const id = 'expected-orders';
  const goal = goalOf(brief);
  if (goal !== 'sales') {
    const reason = { en: `not asked for ${goal}`, 'zh-Hans': '非销售目标，不作要求' };
    return { gate: { id, passed: true, reason } };
  }
  const work = wantsVideo(brief) ? { en: 'video', zh: '一条视频' } : { en: 'live', zh: '一场直播' };
  const { shown } = orders;
  const expected = expectedOrders(orders);
  const passed = bringsOrders(input);
  const count = expected < 10 ? (Math.floor(expected * 10) / 10).toFixed(1) : expected.toFixed(0);
  const reason =
    shown === null
      ? {
          en: `one ${work.en} of this reach can bring about ${count} orders from an audience that fits; at least ${LEAST_ORDERS} are wanted`,
          'zh-Hans': `以该体量，受众匹配时${work.zh}约可成交 ${count} 单；至少需要 ${LEAST_ORDERS} 单`,
        }
      : {
          en: `by past lives, one live brings about ${count} orders; at least ${LEAST_ORDERS} are wanted`,
          'zh-Hans': `按过往直播，一场约成交 ${count} 单；至少需要 ${LEAST_ORDERS} 单`,
        };
  const gate = { id, passed, reason };
  if (passed) return { gate };
  const params = {
    ...{ orders: count, least: LEAST_ORDERS },
    work: bilingual(`One ${work.en}`, work.zh),
  };
  return { gate, finding: findingOf(GRADE_FINDINGS, 'ORDERS_TOO_FEW', { path, params }) };
};
