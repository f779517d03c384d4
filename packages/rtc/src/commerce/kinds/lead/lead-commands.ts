import { rtcIssue } from '../../../errors/rtc-issues.ts';
import { invalidCommand } from '../../plan-index.ts';
import { type CommandContext, type CommandResult, logOnly, once } from '../command.ts';

/** A viewer's request to be contacted. The contact data is stored elsewhere, under `leadId`. */
export interface ContactLead {
  /** The viewer, as verified by a token. */
  readonly identity: string;
  /** A repeated id is the same lead. */
  readonly leadId: string;
  /** The consent text that the viewer agreed to. */
  readonly consent: string;
}

/** Commands about leads. */
export interface LeadCommands<Result> {
  /** Records a contact lead with its consent; not sent to viewers. Idempotent by `leadId`. */
  lead(lead: ContactLead): Result;
}

export function leadCommands(context: CommandContext): LeadCommands<CommandResult> {
  return {
    lead: (it) => {
      const { leadId, identity, consent } = it;
      if (consent.trim() === '')
        throw invalidCommand(rtcIssue('NOT_BLANK', { path: '/consent', received: consent }));
      const person = context.pseudonym(identity);
      return once(context, { path: '/leadId', id: leadId, content: it }, () =>
        logOnly(context, { type: 'lead', leadId, person, consent }),
      );
    },
  };
}
