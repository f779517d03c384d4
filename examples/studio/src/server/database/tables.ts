import type { Migrations } from '@livelane/contracts/vocabulary/sql';

/**
 * The studio's own tables; contracts, facts, orders, rooms and leads are in those of the packages. Instants are
 * milliseconds since 1970, amounts text. A step that was released is never edited: the next one is added below it.
 */
export const TABLES: Migrations = {
  table: 'livelane_studio_migration',
  steps: [
    [
      `create table livelane_studio_document (
        kind text not null,
        id text not null,
        content text not null,
        primary key (kind, id)
      )`,
      `create table livelane_studio_show (
        id text primary key,
        state text not null,
        plan text not null,
        started_at bigint,
        ended_at bigint
      )`,
      `create table livelane_studio_link (
        hash text primary key,
        role text not null,
        name text not null,
        once boolean not null,
        made_at bigint not null,
        until bigint not null,
        revoked_at bigint
      )`,
      `create table livelane_studio_visit (
        hash text primary key,
        link text not null references livelane_studio_link,
        identity text not null,
        name text not null,
        since bigint not null
      )`,
      'create index livelane_studio_visit_link on livelane_studio_visit (link)',
      `create table livelane_studio_units (
        product_id text primary key,
        units_left integer not null check (units_left >= 0)
      )`,
      `create table livelane_studio_order (
        id text primary key,
        show text not null references livelane_studio_show,
        identity text not null,
        product_id text not null,
        code text,
        reserved boolean,
        placed text
      )`,
      `create index livelane_studio_order_identity on livelane_studio_order (identity)`,
      `create table livelane_studio_audit (
        place bigint generated always as identity primary key,
        at bigint not null,
        who text not null,
        what text not null
      )`,
    ],
  ],
};
