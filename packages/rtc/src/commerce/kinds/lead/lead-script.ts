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
] as const;

export const LEAD_SCRIPT: ScriptKind<typeof LEAD_LINES, LeadCommands<unknown>> = {
  play: {},
  text: {
    lead: ({ person }) => ({ en: `${person} leaves a lead`, 'zh-Hans': `${person} 留下联系线索` }),
  },
};
