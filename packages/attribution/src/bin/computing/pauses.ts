import { setImmediate } from 'node:timers/promises';
import type { LocalText } from '@livelane/contracts/vocabulary';
import type { BinContext } from '@livelane/contracts/vocabulary/node';
import type { Done, Steps } from '../../credit/steps.ts';

const DONE: Readonly<Record<Done['what'], (count: string) => LocalText>> = {
  touches: (count) => ({ en: `${count} touches compared`, 'zh-Hans': `已比对 ${count} 个触点` }),
  orders: (count) => ({ en: `${count} orders computed`, 'zh-Hans': `已计算 ${count} 个订单` }),
};

/** The result of a computation that shows its progress, and that a signal such as Ctrl-C stops. */
export async function withPauses<Result>(
  steps: Steps<Result>,
  { signal, progress }: Pick<BinContext, 'signal' | 'progress'>,
): Promise<Result> {
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value;
    const { what, count } = step.value;
    progress(count, DONE[what]);
    // Signals are delivered between two turns only.
    await setImmediate();
    signal.throwIfAborted();
  }
}
