import type { Instant } from '@livelane/contracts/vocabulary';

/** What a viewer agreed to be contacted about, with the contact data that the application took. */
export interface KeptLead {
  /** Id of the lead. */
  readonly leadId: string;
  /** Name of the room. */
  readonly room: string;
  /** Identity of the viewer; null after an erasure. */
  readonly identity: string | null;
  /** What the viewer agreed to, in the words shown. */
  readonly consent: string;
  /** When the viewer agreed, by the server's clock. */
  readonly at: Instant;
  /** When the viewer withdrew the consent; null if not. */
  readonly withdrawnAt: Instant | null;
}

/**
 * Keeps leads with the consent that they rest on. Implement it over the database of the application, or use
 * `createFileLeadStore`.
 */
export interface LeadStore {
  /** Adds a lead durably; one that is known, or whose person was erased, is left as it is. */
  add(lead: KeptLead): Promise<void>;
  /** Notes that a consent was withdrawn; a later time, or an unknown lead, changes nothing. */
  withdraw(leadId: string, at: Instant): Promise<void>;
  /** Leads that may be used: neither withdrawn nor erased; oldest first. @param identity - default: of all people */
  export(identity?: string): Promise<readonly KeptLead[]>;
  /** Removes a person from all leads: the rest of each lead stays. @returns how many leads there were */
  erase(identity: string): Promise<number>;
}

/** Leads by id, changed in the order of what happened. */
export class Leads {
  private readonly leads = new Map<string, KeptLead>();

  add(lead: KeptLead): void {
    if (!this.leads.has(lead.leadId)) this.leads.set(lead.leadId, lead);
  }

  withdraw(leadId: string, at: Instant): void {
    const lead = this.leads.get(leadId);
    if (lead !== undefined && lead.withdrawnAt === null)
      this.leads.set(leadId, { ...lead, withdrawnAt: at });
  }

  erase(identity: string): number {
    const own = this.all().filter((lead) => lead.identity === identity);
    for (const lead of own) this.leads.set(lead.leadId, { ...lead, identity: null });
    return own.length;
  }

  /** Leads that may be used. */
  usable(identity?: string): KeptLead[] {
    return this.all().filter(
      (lead) =>
        lead.withdrawnAt === null &&
        lead.identity !== null &&
        (identity === undefined || lead.identity === identity),
    );
  }

  all(): KeptLead[] {
    return [...this.leads.values()];
  }
}
