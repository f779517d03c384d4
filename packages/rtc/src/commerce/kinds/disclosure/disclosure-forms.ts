import {
  IdSchema,
  InstantSchema,
  LanguageSchema,
  MarketSchema,
  record,
  TextSchema,
} from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';
import { MediumSchema, PhaseSchema } from '../form-parts.ts';
import type { RequestRules } from '../request-rules.ts';

export const DISCLOSURE_EVENTS = [
  record({
    type: z.literal('disclosure'),
    at: InstantSchema,
    dutyId: IdSchema,
    phase: PhaseSchema,
    market: MarketSchema,
    medium: MediumSchema,
    language: LanguageSchema,
    text: TextSchema,
  }),
  record({
    type: z.literal('prompt'),
    at: InstantSchema,
    dutyId: IdSchema,
    phase: PhaseSchema,
    market: MarketSchema,
    language: LanguageSchema,
    text: TextSchema,
  }),
] as const;

export const DISCLOSURE_STATE = {
  disclosures: z.array(
    record({
      dutyId: IdSchema,
      market: MarketSchema,
      medium: MediumSchema,
      language: LanguageSchema,
      text: TextSchema,
      since: InstantSchema,
    }),
  ),
  prompts: z._default(
    z.array(
      record({
        dutyId: IdSchema,
        market: MarketSchema,
        language: LanguageSchema,
        text: TextSchema,
        since: InstantSchema,
        at: InstantSchema,
      }),
    ),
    [],
  ),
} as const;

export const DISCLOSURE_REQUESTS = [
  z.strictObject({
    do: z.literal('disclosed'),
    dutyId: IdSchema,
    language: z.exactOptional(LanguageSchema),
  }),
] as const;

export const DISCLOSURE_RULES = {
  disclosed: { roles: ['host', 'cohost'] },
} as const satisfies RequestRules;
