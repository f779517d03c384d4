import { IdSchema, type Instant, type SessionEvent } from '@livelane/contracts/vocabulary';
import { checkField } from '../../commerce/kinds/command.ts';
import type { LeadCommands } from '../../commerce/kinds/lead/lead-commands.ts';
import type { Commanded } from '../commands/commands.ts';
import type { LeadStore } from './lead-store.ts';

type Events = readonly SessionEvent[];

interface LeadKeepingOptions {
  readonly run: (command: () => Commanded) => Promise<Events>;
  readonly commands: LeadCommands<Commanded>;
  /** Name of the room. */
  readonly room: string;
  readonly leads: LeadStore | undefined;
}

/**
 * The commands about leads, whose store is written after the log; a repeated request writes it again. What is written about
 * one lead is written in the order of the requests, so that no withdrawal comes before the lead that it is about.
 */
export function leadKeeping(options: LeadKeepingOptions): LeadCommands<Promise<Events>> {
  const { run, commands, room, leads } = options;
  const turns = new Map<string, Promise<unknown>>();
  const inTurn = async (
    leadId: string,
    logged: Promise<Events>,
    write: (at: Instant) => Promise<void> | undefined,
  ): Promise<Events> => {
    const before = turns.get(leadId);
    const done = logged.then(async (events) => {
      await before;
      const [event] = events;
      if (event !== undefined) await write(event.at);
      return events;
    });
    const turn = done.catch(() => undefined);
    turns.set(leadId, turn);
    try {
      return await done;
    } finally {
      if (turns.get(leadId) === turn) turns.delete(leadId);
    }
  };
  return {
    lead: async (lead) => {
      const { identity, leadId, consent } = lead;
      if (leads !== undefined) checkField(IdSchema, identity, '/identity');
      const given = { leadId, room, identity, consent, withdrawnAt: null };
      const logged = run(() => commands.lead(lead));
      return inTurn(leadId, logged, (at) => leads?.add({ ...given, at }));
    },
    withdraw: async (withdrawal) => {
      const { leadId } = withdrawal;
      const logged = run(() => commands.withdraw(withdrawal));
      return inTurn(leadId, logged, (at) => leads?.withdraw(leadId, at));
    },
  };
}
