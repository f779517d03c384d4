import { type LeadStore, Leads } from './lead-store.ts';

/**
 * Creates a lead store for tests, and for leads that need not outlive their process.
 * @example
 * ```ts
 * import { createMemoryLeadStore } from '@livelane/rtc/server';
 * const leads = createMemoryLeadStore();
 * const at = '2026-12-01T12:00:00Z';
 * await leads.add({ leadId: 'l1', room: 'sale', identity: 'ann', consent: 'Write to me', at, withdrawnAt: null });
 * await leads.withdraw('l1', at);
 * (await leads.export()).length; // => 0
 * ```
 */
export function createMemoryLeadStore(): LeadStore {
  const leads = new Leads();
  return {
    add: async (lead) => leads.add(lead),
    withdraw: async (leadId, at) => leads.withdraw(leadId, at),
    export: async (identity) => leads.usable(identity),
    erase: async (identity) => leads.erase(identity),
  };
}
