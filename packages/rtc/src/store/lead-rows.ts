import type { Row, SqlExecutor } from '@livelane/contracts/vocabulary/sql';
import type { KeptLead, LeadStore } from '../room/leads/lead-store.ts';

/** Leads in a table. The row of a lead stays, so that a lead which was erased or withdrawn is not added again. */
export function leadRows(executor: SqlExecutor): LeadStore {
  return {
    async add({ leadId, room, identity, consent, at, withdrawnAt }) {
      await executor.query(
        `insert into livelane_lead (lead_id, room, identity, consent, given_at, withdrawn_at)
          values ($1, $2, $3, $4, $5, $6) on conflict (lead_id) do nothing`,
        // PostgreSQL has no text with this character.
        [leadId, room, identity, consent.replaceAll('\0', '\uFFFD'), at, withdrawnAt],
      );
    },
    async withdraw(leadId, at) {
      await executor.query(
        `update livelane_lead set withdrawn_at = $2 where lead_id = $1 and withdrawn_at is null`,
        [leadId, at],
      );
    },
    async export(identity) {
      const usable = 'select * from livelane_lead where withdrawn_at is null and identity';
      const rows =
        identity === undefined
          ? await executor.query(`${usable} is not null order by place`)
          : await executor.query(`${usable} = $1 order by place`, [identity]);
      return rows.map(leadOf);
    },
    async erase(identity) {
      const erased = await executor.query(
        'update livelane_lead set identity = null where identity = $1 returning lead_id',
        [identity],
      );
      return erased.length;
    },
  };
}

function leadOf(row: Row): KeptLead {
  return {
    leadId: String(row['lead_id']),
    room: String(row['room']),
    identity: String(row['identity']),
    consent: String(row['consent']),
    at: String(row['given_at']),
    withdrawnAt: null,
  } as KeptLead;
}
