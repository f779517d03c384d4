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
} as const;
