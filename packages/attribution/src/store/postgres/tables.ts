import { appendOnly, type Migrations } from '@livelane/contracts/vocabulary/sql';

/** The tables of a store of attribution. Instants are milliseconds since 1970; `content` is the record as JSON. */
export const TABLES: Migrations = {
  table: 'livelane_attribution_migration',
  // A step that was released is never edited; the next one is added below it.
  steps: [
    [
      `create table livelane_touch (
        touch_id text primary key,
        at bigint not null,
        recorded_at bigint,
        content text not null
      )`,
      'create index livelane_touch_at on livelane_touch (at)',
      `create table livelane_order (
        place bigint generated always as identity,
        order_id text not null,
        hash text not null,
        at bigint not null,
        content text not null,
        primary key (order_id, hash)
      )`,
      'create index livelane_order_at on livelane_order (at)',
      `create table livelane_adjustment (
        adjustment_id text primary key,
        order_id text not null,
        recorded_at bigint,
        content text not null
      )`,
      'create index livelane_adjustment_order on livelane_adjustment (order_id)',
      `create table livelane_delivery (
        sender text not null,
        delivery_id text not null,
        primary key (sender, delivery_id)
      )`,
      `create table livelane_click (
        touch_id text primary key references livelane_touch,
        link text not null,
        url text not null
      )`,
      ...appendOnly(['livelane_order', 'livelane_delivery', 'livelane_click']),
    ],
  ],
};
