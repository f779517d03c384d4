import { inputIssue, localText, toInstant } from '@livelane/contracts/vocabulary';
import { rtcIssue } from '../../../errors/rtc-issues.ts';
import { invalidCommand } from '../../plan-index.ts';
import { type CommandContext, type CommandResult, publish } from '../command.ts';
import { type DisclosureEvent, sameDisclosure } from './disclosure.ts';

/** How a disclosure is made. */
export interface DisclosureForm {
  /** Shown in the picture, or spoken. */
  readonly medium: 'picture' | 'voice';
  /** One of the languages of the duty. */
  readonly language: string;
}

/** Commands about disclosures. */
export interface DisclosureCommands<Result> {
  /** Starts or stops a disclosure that the plan requires. */
  disclose(dutyId: string, phase: 'start' | 'stop', form: DisclosureForm): Result;
}

export function disclosureCommands(context: CommandContext): DisclosureCommands<CommandResult> {
  return { disclose: (dutyId, phase, form) => disclose(context, { dutyId, phase, ...form }) };
}

interface DisclosureCommand extends DisclosureForm {
  readonly dutyId: string;
  readonly phase: 'start' | 'stop';
}

function disclose(context: CommandContext, command: DisclosureCommand): CommandResult {
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
  return publish(context, event, { type: 'disclosure', dutyId, phase, medium, language });
}
