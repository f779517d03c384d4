import type { SessionEvent } from '@livelane/contracts/vocabulary';
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

/** The commands about leads, whose store is written after the log; a repeated request writes it again. */
export function leadKeeping(options: LeadKeepingOptions): LeadCommands<Promise<Events>> {
  const { run, commands, room, leads } = options;
  return {
    lead: async (lead) => {
      const events = await run(() => commands.lead(lead));
      const { identity, leadId, consent } = lead;
      const [event] = events;
      const given = { leadId, room, identity, consent };
      if (event !== undefined) await leads?.add({ ...given, at: event.at, withdrawnAt: null });
      return events;
    },
    withdraw: async (withdrawal) => {
      const events = await run(() => commands.withdraw(withdrawal));
      const [event] = events;
      if (event !== undefined) await leads?.withdraw(withdrawal.leadId, event.at);
      return events;
    },
  };
}
