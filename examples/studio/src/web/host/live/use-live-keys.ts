import type { CommerceState } from '@livelane/rtc/client';
import { useState } from 'react';
import type { Act } from '../../../server/live/acts.ts';
import type { RunSheet } from '../acts.ts';
import type { DeviceKind } from '../lobby/devices.ts';
import { useShortcuts } from '../shortcuts/use-shortcuts.ts';
import { couponAct, pinAct, promotionAct } from './product-acts.ts';
import { nextToDo } from './run-lines.ts';

type Run = (() => void) | undefined;

/** What the keys of the live page do. @returns the next line of the run sheet that something is to be done for */
export function useLiveKeys(options: {
  readonly plan: RunSheet['plan'];
  readonly commerce: CommerceState;
  readonly act: (act: Act) => void;
  readonly toggle: (kind: DeviceKind) => void;
  readonly pause: () => void;
  readonly onEnd: () => void;
  readonly onHelp: () => void;
  readonly onAnswer: Run;
  readonly onSpoken: Run;
}) {
  const { plan, commerce, act, toggle, pause, onEnd, onHelp, onAnswer, onSpoken } = options;
  const [done, setDone] = useState<ReadonlySet<string>>(new Set());
  const next = nextToDo(plan, commerce, done);
  const onNext = () => {
    if (next === undefined) return;
    const { line, act: wanted } = next;
    // Lines before it are over, whether they were done or left out.
    const place = plan.runSheet.indexOf(line);
    setDone(new Set(plan.runSheet.slice(0, place + 1).map(({ id }) => id)));
    if (wanted.do === 'pin')
      for (const { productId } of commerce.pinned) act({ do: 'unpin', productId });
    act(wanted);
  };
  const { products, codes } = plan;
  const pin = (place: number): Run => {
    const product = products[place];
    return product && (() => act(pinAct(product.id, commerce)));
  };
  const top = commerce.pinned.at(-1)?.productId ?? products[0]?.id;
  const product = products.find(({ id }) => id === top);
  const promotion = product && promotionAct(product, commerce);
  const [code] = codes;
  useShortcuts({
    ...{ next: onNext, answer: onAnswer, spoken: onSpoken, pause, end: onEnd, help: onHelp },
    ...{ product1: pin(0), product2: pin(1), product3: pin(2) },
    pin: top === undefined ? undefined : () => act(pinAct(top, commerce)),
    promotion: promotion && (() => act(promotion)),
    coupon: code && (() => act(couponAct(code.code, commerce))),
    microphone: () => toggle('microphone'),
    camera: () => toggle('camera'),
  });
  return { next: next?.line, onNext };
}
