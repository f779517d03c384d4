import { inputIssue, localText, toInstant } from '@livelane/contracts/vocabulary';
import { rtcIssue } from '../../../errors/rtc-issues.ts';
import { invalidCommand } from '../../plan-index.ts';
import { type CommandContext, type CommandResult, inOrder, publish } from '../command.ts';
import { type DisclosureEvent, sameDisclosure } from './disclosure.ts';

/** How a disclosure is made. */
export interface DisclosureForm {
  /** Shown in the picture, or spoken. */
  readonly medium: 'picture' | 'voice';
  /** One of the languages of the duty. */
  readonly language: string;
}

/** What a host says was spoken just now. */
export interface SpokenDisclosure {
  /** The host, as verified by a token. */
  readonly identity: string;
  /** A disclosure duty of the plan. */
  readonly dutyId: string;
  /** The language that it was spoken in. Default: the first of the duty. */
  readonly language?: string;
}

/** Commands about disclosures. */
export interface DisclosureCommands<Result> {
  /** Starts or stops a disclosure that the plan requires. */
  disclose(dutyId: string, phase: 'start' | 'stop', form: DisclosureForm): Result;
  /** Records that a host has spoken a disclosure just now; what the host was asked for is answered by it. */
  disclosed(spoken: SpokenDisclosure): Result;
}

export function disclosureCommands(context: CommandContext): DisclosureCommands<CommandResult> {
  return {
    disclose: (dutyId, phase, form) => disclose(context, { dutyId, phase, ...form }),
    disclosed: ({ identity, dutyId, language = context.index.duty(dutyId).languages[0] ?? '' }) => {
      const by = context.pseudonym(identity);
      const spoken = { dutyId, medium: 'voice', language } as const;
      return inOrder(
        disclose(context, { ...spoken, phase: 'start' }, { by }),
        disclose(context, { ...spoken, phase: 'stop' }, { by }),
      );
    },
  };
}

interface DisclosureCommand extends DisclosureForm {
  readonly dutyId: string;
  readonly phase: 'start' | 'stop';
}

/** Starts or stops a disclosure. @param made - how the log says that it was made */
export function disclose(
  context: CommandContext,
  command: DisclosureCommand,
  made: { readonly by?: string; readonly scheduled?: true } = {},
): CommandResult {
  const { dutyId, phase, medium, language } = command;
  const duty = context.index.duty(dutyId);
  if (!duty.languages.includes(language)) {
    const params = { choices: duty.languages };
    throw invalidCommand(inputIssue('ONE_OF', { path: '/language', received: language, params }));
  }
  const shown = context.writer.state().disclosures.some((it) => sameDisclosure(it, command));
  if (shown === (phase === 'start')) {
    const code = shown ? 'DISCLOSURE_ACTIVE' : 'DISCLOSURE_INACTIVE';
    throw invalidCommand(rtcIssue(code, { path: '/phase', received: phase }));
  }
  const event: DisclosureEvent = {
    type: 'disclosure',
    at: toInstant(context.now()),
    dutyId,
    phase,
    market: duty.market,
    medium,
    language,
    text: localText(duty.label, language),
  };
  return publish(context, event, { type: 'disclosure', dutyId, phase, medium, language, ...made });
}
