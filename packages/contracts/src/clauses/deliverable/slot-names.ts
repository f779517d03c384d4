import type { BothLanguages } from '../../vocabulary/index.ts';
import { type Formed, usualAction } from './form/form.ts';
import type { DeliverableAction } from './form/form-traits.ts';

const named = (en: string, zhHans: string): BothLanguages => ({ en, 'zh-Hans': zhHans });

const QUANTITY: Readonly<Record<DeliverableAction, BothLanguages>> = {
  publish: named('how many pieces', '发布几条（数量）'),
  host: named('how many pieces', '发布几条（数量）'),
  attend: named('on how many days, or how often', '几日或几次（数量）'),
  deliver: named('how many pieces are delivered', '交付几份（数量）'),
  receive: named('how many samples are received', '收到几份（数量）'),
};

const TIME: Readonly<Record<DeliverableAction, BothLanguages>> = {
  publish: named('when exactly it is published', '发布的具体时间节点'),
  host: named('when exactly it is published', '发布的具体时间节点'),
  attend: named('on which day and at what time it starts', '哪一日、几时开始'),
  deliver: named('when exactly it is delivered', '交付的具体时间节点'),
  receive: named('when exactly it is sent', '寄送的具体时间节点'),
};

/** How many, as it reads after "does not say" for a deliverable. */
export function quantityOf(deliverable: Formed): BothLanguages {
  return QUANTITY[usualAction(deliverable)];
}

/** When, as it reads after "does not say" for a deliverable. */
export function timeOf(deliverable: Formed): BothLanguages {
  return TIME[usualAction(deliverable)];
}
