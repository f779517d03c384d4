import { column, timeColumn } from '../../column.ts';
import type { ExportKind } from '../../export-kind.ts';

/**
 * Sales of Dub: its events as CSV, or the answers of its events API with `event=sales`. Amounts are in minor units. The
 * partner of the link is credited.
 */
export const DUB: ExportKind = {
  holds: 'orders',
  columns: [
    column('order/id', ['sale.invoiceId', 'Invoice ID', 'invoiceId'], { required: true }),
    column('order/at', ['timestamp', 'Date', 'Timestamp'], { required: true }),
    column('line/minor', ['sale.amount', 'Sale Amount', 'saleAmount'], { required: true }),
    column('order/currency', ['sale.currency', 'Currency']),
    column('touch/clickId', ['click.id', 'click_id', 'Click ID', 'clickId']),
    column('touch/at', ['click.timestamp', 'Click Timestamp']),
    column('touch/creator', ['link.partnerId', 'Partner ID', 'partnerId']),
    column('touch/channel', ['link.shortLink', 'Short Link', 'link']),
    column('persons/email', ['customer.email', 'Customer Email']),
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
    ...['payment_processor', 'link.tags', 'link.externalId', 'link.tenantId'],
  ],
};
