import type { CellReader } from '@livelane/contracts/vocabulary/node';
import { attributionFileIssue } from '../../../node/issues.ts';
import { column, timeColumn } from '../../column.ts';
import type { ExportKind, OrderFields } from '../../export-kind.ts';
import { writtenAmount } from './written-amount.ts';

/** The address in `Ada <ada@example.com>`, as the events in CSV name a customer. */
const addressCell: CellReader = (cell) => {
  const address = /<([^<>]+)>\s*$/.exec(cell)?.[1] ?? cell;
  return address.includes('@') ? `email:${address.trim().toLowerCase()}` : undefined;
};

/** Minor units as the interface has them, or an amount with its currency as the CSV has it. */
const amountCell: CellReader = (cell, row) =>
  /^-?\d+$/.test(cell) || writtenAmount(cell) !== undefined
    ? cell
    : row.refuse(attributionFileIssue('AMOUNT_WITH_CURRENCY', { received: cell }));

/**
 * Sales of Dub: its events as CSV (`Invoice ID` is one of the columns to choose), or the answers of its events API with
 * `event=sales`. The interface has amounts in minor units, the CSV as `$1,299.00`. The partner of the link is credited,
 * whom the CSV does not name.
 *
 * Read on 2026-11-29: https://github.com/dubinc/dub/blob/main/apps/web/lib/analytics/events-export-helpers.ts and
 * https://github.com/dubinc/dub/blob/main/apps/web/lib/zod/schemas/sales.ts
 */
export const DUB: ExportKind = {
  holds: 'orders',
  columns: [
    column('order/id', ['sale.invoiceId', 'Invoice ID', 'invoiceId'], { required: true }),
    column('order/at', ['timestamp', 'Date', 'Timestamp'], { required: true }),
    column('line/minor', ['sale.amount', 'Sale Amount', 'saleAmount'], {
      required: true,
      read: amountCell,
    }),
    column('order/currency', ['sale.currency', 'Currency']),
    column('touch/clickId', ['click.id', 'click_id', 'Click ID', 'clickId']),
    column('touch/at', ['click.timestamp', 'Click Timestamp']),
    column('touch/creator', ['link.partnerId', 'Partner ID', 'partnerId']),
    column('touch/channel', ['link.shortLink', 'Short Link', 'link']),
    column('persons/email', ['customer.email', 'Customer Email', 'Customer'], {
      read: addressCell,
    }),
    column('persons/user', ['customer.externalId', 'Customer External ID']),
    column('order/market', ['click.country', 'Country', 'country']),
    column('order/status', ['sale.status', 'Status', 'status']),
    timeColumn('updatedAt'),
  ],
  statuses: {
    ...{ pending: 'paid', processed: 'paid', paid: 'paid', hold: 'paid' },
    ...{ refunded: 'refunded', duplicate: 'skipped', fraud: 'cancelled', canceled: 'cancelled' },
  },
  negative: 'refund',
  refined,
  constants: { kind: 'click' },
  unused: [
    ...['event', 'eventId', 'eventName', 'Event Name', 'Event', 'domain', 'key', 'url'],
    ...['sale.paymentProcessor', 'Payment Processor', 'metadata', 'link.id', 'link.domain'],
    ...['link.url', 'click.url', 'click.continent', 'click.city', 'click.region', 'click.device'],
    ...['click.browser', 'click.os', 'click.referer', 'click.refererUrl', 'click.qr', 'click.ip'],
    ...[
      'customer.id',
      'link.key',
      'Link Key',
      'customer.name',
      'customer.avatar',
      'customer.country',
      'customer.createdAt',
    ],
    ...['Destination URL', 'City', 'Region', 'Continent', 'Device', 'Browser', 'OS', 'Referrer'],
    ...['Referrer URL', 'IP', 'Customer Name', 'Trigger'],
    ...['payment_processor', 'link.tags', 'link.externalId', 'link.tenantId'],
  ],
};

/** An amount of the CSV has its currency before it. */
function refined(fields: OrderFields): OrderFields {
  const { order, line: { minor = '', ...line } = {} } = fields;
  const written = writtenAmount(minor);
  if (written === undefined) return fields;
  const { currency, amount } = written;
  return { ...fields, order: { currency, ...order }, line: { ...line, total: amount } };
}
