import { IdSchema } from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';
import { ScriptAt } from '../form-parts.ts';
import type { ScriptKind } from '../script-kind.ts';
import type { StageCommands } from './stage-commands.ts';
import { OnStageSchema, StageAnswerSchema } from './stage-forms.ts';

export const STAGE_LINES = [
  z.strictObject({
    ...ScriptAt,
    /** A viewer raises or lowers a hand. */
    do: z.literal('hand'),
    /** The viewer. */
    person: IdSchema,
    /** Whether it is raised. */
    raised: z.boolean(),
  }),
  z.strictObject({
    ...ScriptAt,
    /** Invite a viewer to the stage. */
    do: z.literal('invite'),
    /** The viewer who is invited. */
    participant: IdSchema,
    /** What the viewer becomes there. Default: `guest`. */
    as: z.exactOptional(OnStageSchema),
  }),
  z.strictObject({
    ...ScriptAt,
    /** A viewer answers an invitation, or leaves the stage. */
    do: z.literal('stage'),
    /** The viewer. */
    person: IdSchema,
    /** The answer. */
    answer: StageAnswerSchema,
  }),
  z.strictObject({
    ...ScriptAt,
    /** Take a viewer off the stage, or an invitation or a raised hand back. */
    do: z.literal('unstage'),
    /** The viewer whom it is about. */
    participant: IdSchema,
  }),
] as const;

const ANSWERS_ZH = { accept: '接受上台', decline: '谢绝上台', leave: '下台' } as const;
const ANSWERS = {
  accept: 'comes on the stage',
  decline: 'declines the stage',
  leave: 'leaves the stage',
} as const;

export const STAGE_SCRIPT: ScriptKind<typeof STAGE_LINES, StageCommands<unknown>> = {
  play: {
    invite: (room, { at: _, do: __, ...invitation }) => room.invite(invitation),
    unstage: (room, { participant }) => room.unstage({ participant }),
  },
  text: {
    hand: ({ person, raised }) => ({
      en: `${person} ${raised ? 'raises' : 'lowers'} a hand`,
      'zh-Hans': `${person} ${raised ? '举手' : '放下手'}`,
    }),
    invite: ({ participant }) => ({
      en: `invite ${participant} to the stage`,
      'zh-Hans': `邀请 ${participant} 上台`,
    }),
    stage: ({ person, answer }) => ({
      en: `${person} ${ANSWERS[answer]}`,
      'zh-Hans': `${person} ${ANSWERS_ZH[answer]}`,
    }),
    unstage: ({ participant }) => ({
      en: `take ${participant} off the stage`,
      'zh-Hans': `请 ${participant} 下台`,
    }),
  },
};
