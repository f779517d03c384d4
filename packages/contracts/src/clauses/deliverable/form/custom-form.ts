import * as z from 'zod/mini';
import { record, TextSchema } from '../../../vocabulary/index.ts';
import {
  type DeliverableAction,
  FORM_FIELDS,
  type FormField,
  type FormTraits,
} from './form-traits.ts';

const WordSchema = TextSchema.check(z.minLength(1));

/** Schema of {@link CustomForm}. */
export const CustomFormSchema = record({
  /** What the form is called. */
  name: record({
    /** In English. */
    en: WordSchema,
    /** In Simplified Chinese. */
    'zh-Hans': WordSchema,
  }),
  /** Its nouns, as they stand after a count: “2 podcast episodes”, “2期播客节目”. */
  nouns: record({
    /** The English nouns. */
    en: record({
      /** The noun for one. */
      one: WordSchema,
      /** The noun for several. */
      several: WordSchema,
    }),
    /** The Chinese words. */
    'zh-Hans': record({
      /** The measure word: 期. */
      measure: WordSchema,
      /** The noun: 播客节目. */
      noun: WordSchema,
    }),
  }),
  /**
   * The fields that a deliverable of the form needs. With `platform` it is published there, with `live` it is a live
   * session, with `recipient` it is delivered, with `samples` it is received; without any of these it is attended.
   */
  asks: z.array(z.enum(FORM_FIELDS)),
});

/** A form of content that the package does not know, described by the contract. */
export interface CustomForm extends z.infer<typeof CustomFormSchema> {}

/** A custom form as the table of forms would hold it. */
export function customTraits({ nouns, asks }: CustomForm): FormTraits {
  const { one, several } = nouns.en;
  const { measure, noun } = nouns['zh-Hans'];
  return {
    actions: actionsOf(asks),
    asks,
    words: { en: [one, several], 'zh-Hans': [measure, noun] },
  };
}

function actionsOf(asks: readonly FormField[]): FormTraits['actions'] {
  const [first, ...others] = BY_FIELD.filter(([field]) => asks.includes(field)).map(
    ([, action]) => action,
  );
  return first === undefined ? ['attend'] : [first, ...others];
}

/** What an actor does with a form that has a field; the first that a form has is the usual one. */
const BY_FIELD: readonly (readonly [FormField, DeliverableAction])[] = [
  ['live', 'host'],
  ['platform', 'publish'],
  ['recipient', 'deliver'],
  ['samples', 'receive'],
];
