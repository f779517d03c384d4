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

/** A viewer's withdrawal of the consent to be contacted. */
export interface LeadWithdrawal {
  /** The viewer who gave it, as verified by a token. */
  readonly identity: string;
  /** The lead whose consent it was. */
  readonly leadId: string;
}

/** Commands about leads. */
export interface LeadCommands<Result> {
  /** Records a contact lead with its consent; not sent to viewers. Idempotent by `leadId`, until it is withdrawn. */
  lead(lead: ContactLead): Result;
  /** Records that a viewer withdrew a consent of this session, as an event of its own. Idempotent by `leadId`. */
  withdraw(withdrawal: LeadWithdrawal): Result;
}

export function leadCommands(context: CommandContext): LeadCommands<CommandResult> {
  return {
    lead: (it) => {
      const { leadId, identity, consent } = it;
      if (consent.trim() === '')
        throw invalidCommand(rtcIssue('NOT_BLANK', { path: '/consent', received: consent }));
      const person = context.pseudonym(identity);
      // A repeated request would seem to be taken, and the lead would not be used.
      if (context.record.requests.has(`/leadId withdraw ${leadId}`))
        throw invalidCommand(rtcIssue('CONSENT_STANDS', { path: '/leadId', received: leadId }));
      return once(context, { path: '/leadId', id: leadId, content: it }, () =>
        logOnly(context, { type: 'lead', leadId, person, consent }),
      );
    },
    withdraw: ({ identity, leadId }) => {
      const person = context.pseudonym(identity);
      const [given] = context.record.requests.get(`/leadId ${leadId}`)?.events ?? [];
      // Whether another viewer gave it is not told.
      if (given?.type !== 'lead' || given.person !== person)
        throw invalidCommand(rtcIssue('OWN_LEAD', { path: '/leadId', received: leadId }));
      const request = { path: '/leadId', id: `withdraw ${leadId}`, content: person } as const;
      return once(context, request, () => logOnly(context, { type: 'withdraw', leadId, person }));
    },
  };
}
