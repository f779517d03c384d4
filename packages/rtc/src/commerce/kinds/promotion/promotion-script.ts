import { IdSchema } from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';
import { PhaseSchema, ScriptAt } from '../form-parts.ts';
import { PHASES_ZH, type ScriptKind } from '../script-kind.ts';
import type { PromotionCommands } from './promotion-commands.ts';

export const PROMOTION_LINES = [
  z.strictObject({
    ...ScriptAt,
    /** Begin or end a promotion of the plan. */
    do: z.literal('promotion'),
    /** A promotion of the plan. */
    promotionId: IdSchema,
    /** Whether it begins or ends. */
    phase: PhaseSchema,
  }),
] as const;

export const PROMOTION_SCRIPT: ScriptKind<typeof PROMOTION_LINES, PromotionCommands<unknown>> = {
  play: { promotion: (room, { promotionId, phase }) => room.promotion(promotionId, phase) },
  text: {
    promotion: ({ promotionId, phase }) => ({
      en: `promotion ${promotionId} ${phase}`,
      'zh-Hans': `促销 ${promotionId} ${PHASES_ZH[phase]}`,
    }),
  },
};
