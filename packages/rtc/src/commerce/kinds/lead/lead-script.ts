import { IdSchema, TextSchema } from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';
import { ScriptAt } from '../form-parts.ts';
import type { ScriptKind } from '../script-kind.ts';
import type { LeadCommands } from './lead-commands.ts';

export const LEAD_LINES = [
  z.strictObject({
    ...ScriptAt,
    /** A viewer asks to be contacted. */
    do: z.literal('lead'),
    /** Reference to the contact data. */
    leadId: IdSchema,
    /** The viewer. */
    person: IdSchema,
    /** What the viewer agrees to, in the words shown. */
    consent: TextSchema,
  }),
  z.strictObject({
    ...ScriptAt,
    /** A viewer withdraws the consent to be contacted. */
    do: z.literal('withdraw'),
    /** The viewer. */
    person: IdSchema,
    /** The lead whose consent it was. */
    leadId: IdSchema,
  }),
] as const;

export const LEAD_SCRIPT: ScriptKind<typeof LEAD_LINES, LeadCommands<unknown>> = {
  play: {},
  text: {
    lead: ({ person }) => ({ en: `${person} leaves a lead`, 'zh-Hans': `${person} 留下联系线索` }),
    withdraw: ({ person, leadId }) => ({
      en: `${person} withdraws the consent of ${leadId}`,
      'zh-Hans': `${person} 撤回线索 ${leadId} 的同意`,
    }),
  },
};
