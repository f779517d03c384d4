import { appendOnly, type Migrations } from '@livelane/contracts/vocabulary/sql';

/**
 * The tables of live rooms. Instants are milliseconds since 1970, those of leads as they were given; `content` is an entry
 * as JSON.
 */
export const TABLES: Migrations = {
  table: 'livelane_live_migration',
  steps: [
    [
      `create table livelane_room (
        room text primary key,
        epoch bigint not null
      )`,
      `create table livelane_room_entry (
        place bigint generated always as identity primary key,
        room text not null references livelane_room,
        content text not null
      )`,
      'create index livelane_room_entry_room on livelane_room_entry (room, place)',
      `create table livelane_session_entry (
        place bigint generated always as identity primary key,
        session text not null,
        content text not null
      )`,
      'create index livelane_session_entry_session on livelane_session_entry (session, place)',
      `create table livelane_webhook (
        webhook_id text primary key,
        lease_until bigint not null,
        until bigint not null,
        handled boolean not null
      )`,
      'create index livelane_webhook_until on livelane_webhook (until)',
      ...appendOnly(['livelane_room_entry', 'livelane_session_entry']),
    ],
    [
      `create table livelane_lead (
        lead_id text primary key,
        place bigint generated always as identity,
        room text not null,
        identity text,
        consent text not null,
        given_at text not null,
        withdrawn_at text
      )`,
      'create index livelane_lead_identity on livelane_lead (identity)',
    ],
  ],
};
