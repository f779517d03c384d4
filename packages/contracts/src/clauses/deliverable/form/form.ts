import { type CustomForm, customTraits } from './custom-form.ts';
import { CONTENT, type DeliverableAction, type FormField, type FormTraits } from './form-traits.ts';
import { FORMS } from './forms.ts';

/** What is made: a form of the table, or one that the contract describes. */
export type ContentForm = keyof typeof FORMS | 'custom';

/** The parts of a deliverable that say what form it has. */
export interface Formed {
  readonly form?: ContentForm | null | undefined;
  readonly custom?: CustomForm | null | undefined;
  readonly live?: object | null | undefined;
}

/** What a deliverable is while its form is open: asked for what most deliverables need. */
const OPEN: FormTraits = {
  ...CONTENT,
  words: { en: ['piece', 'pieces'], 'zh-Hans': ['条', '内容'] },
};

/** What the table says of a deliverable's form. */
export function traitsOf({ form, custom }: Formed): FormTraits {
  if (form === 'custom') return custom ? customTraits(custom) : OPEN;
  return form ? FORMS[form] : OPEN;
}

/** Whether a deliverable needs a field. */
export function asksFor(field: FormField): (deliverable: Formed) => boolean {
  return (deliverable) => traitsOf(deliverable).asks.includes(field);
}

/** Whether a deliverable can have a field. */
export function canHave({ asks, may = [] }: FormTraits, field: FormField): boolean {
  return asks.includes(field) || may.includes(field);
}

/** Whether a deliverable goes out on a platform. */
export const isPublished: (deliverable: Formed) => boolean = asksFor('platform');

/** Whether a deliverable is live, so that its live part is needed. A published piece with a live part is live. */
export function isLive(deliverable: Formed): boolean {
  const isNamed = asksFor('live')(deliverable);
  return isNamed || (Boolean(deliverable.live) && isPublished(deliverable));
}

/** What the actor of a deliverable usually does. */
export function usualAction(deliverable: Formed): DeliverableAction {
  return traitsOf(deliverable).actions[0];
}

/** Whether a deliverable is work of its actor, so that a fee can pay for it: all but what the actor only receives. */
export function isWork(deliverable: Formed): boolean {
  return usualAction(deliverable) !== 'receive';
}

/** Whether a deliverable is made of pieces that can be looked at: published or delivered, not attended or received. */
export function isContent(deliverable: Formed): boolean {
  return isPublished(deliverable) || usualAction(deliverable) === 'deliver';
}
