import { IdSchema, LanguageSchema } from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';
import { MediumSchema, PhaseSchema, ScriptAt } from '../form-parts.ts';
import { PHASES_ZH, type ScriptKind } from '../script-kind.ts';
import type { DisclosureCommands } from './disclosure-commands.ts';

export const DISCLOSURE_LINES = [
  z.strictObject({
    ...ScriptAt,
    /** Begin or end a disclosure. */
    do: z.literal('disclose'),
    /** A disclosure duty of the plan. */
    dutyId: IdSchema,
    /** Whether it begins or ends. */
    phase: PhaseSchema,
    /** Whether it is seen or heard. */
    medium: MediumSchema,
    /** The language it is made in. */
    language: LanguageSchema,
  }),
] as const;

const MEDIA_ZH = { picture: '画面', voice: '口播' } as const;

export const DISCLOSURE_SCRIPT: ScriptKind<typeof DISCLOSURE_LINES, DisclosureCommands<unknown>> = {
  play: { disclose: (room, line) => room.disclose(line.dutyId, line.phase, line) },
  text: {
    disclose: ({ dutyId, phase, medium, language }) => ({
      en: `disclose ${dutyId} ${phase} (${medium}, ${language})`,
      'zh-Hans': `披露 ${dutyId} ${PHASES_ZH[phase]}（${MEDIA_ZH[medium]}，${language}）`,
    }),
  },
};
