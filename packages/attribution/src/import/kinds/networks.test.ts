import { describe, expect, it } from 'vitest';
import { policyOfCodes } from '../../credit/code-policy.ts';
import { creditOrders } from '../../credit/credit-orders.ts';
import {
  adjustmentsOf,
  type ExportRow,
  exportOf,
  imported,
  linesOf,
  remarks,
} from '../export.fixture.ts';
import type { ImportedRecords } from '../import-records.ts';

/** Minor units net by creator, by the rule that a service's own click is credited. */
function netOf({ orders, adjustments, touches }: ImportedRecords): Record<string, string> {
  const { sales } = creditOrders({ orders, adjustments, touches }, policyOfCodes([]));
  const sums = new Map<string, bigint>();
  for (const { to, amount } of sales.flatMap(({ credits }) => credits)) {
    const name = to.party === 'creator' ? to.id : to.party;
    sums.set(name, (sums.get(name) ?? 0n) + BigInt(amount.minor));
  }
  return Object.fromEntries(Array.from(sums, ([name, sum]) => [name, String(sum)]));
}

const numbered = (count: number, row: (at: number) => ExportRow): ExportRow[] =>
  Array.from({ length: count }, (_, at) => row(at));

describe('transactions of Awin', () => {
  const transaction = (id: number, orderRef: string, cells: object = {}) => ({
    ...{ id, url: 'http://www.publisher.com', advertiserId: 1001, publisherId: 45_628 },
    ...{ commissionSharingPublisherId: 0, siteName: 'Publisher', commissionStatus: 'pending' },
    commissionAmount: { amount: 5.59, currency: 'GBP' },
    saleAmount: { amount: 55.96, currency: 'GBP' },
    ...{ clickRefs: { clickRef: '12345' }, clickDate: '2026-02-20T22:04:00', orderRef },
    ...{ transactionDate: '2026-02-20T22:59:00', validationDate: null, type: 'Commission group' },
    ...{ voucherCodeUsed: true, voucherCode: 'example123', customerCountry: 'GB', ...cells },
  });
  const declined = { commissionStatus: 'declined', validationDate: '2026-03-01T10:00:00' };
  const rows = [
    transaction(1, 'O1'),
    // Two parts of one order.
    transaction(2, 'O2', { saleAmount: { amount: 10, currency: 'GBP' } }),
    transaction(3, 'O2', { saleAmount: { amount: 20, currency: 'GBP' } }),
    transaction(4, 'O3', declined),
    // A reversal of a part.
    transaction(5, 'O1', {
      saleAmount: { amount: -5.96, currency: 'GBP' },
      transactionDate: '2026-02-25T08:00:00',
    }),
    transaction(6, 'O4', { publisherId: 99_001, commissionStatus: 'approved' }),
    transaction(7, 'B1', { commissionStatus: 'bonus' }),
    ...Array.from({ length: 14 }, (_, at) =>
      transaction(20 + at, `P${at}`, { saleAmount: { amount: 1, currency: 'GBP' } }),
    ),
  ];
  const options = { from: 'awin', zone: 'Europe/London' } as const;

  it('are orders of a publisher; declined and negative ones go back', async () => {
    const records = await imported(JSON.stringify(rows), options);
    expect(linesOf(records, 'O2')).toEqual([' 1000', ' 2000']);
    expect(adjustmentsOf(records, 'O1')).toEqual(['refund order 596']);
    expect(adjustmentsOf(records, 'O3')).toEqual(['cancellation 4 5596']);
    expect(records.adjustments.map(({ at }) => at)).toEqual([
      '2026-02-25T08:00:00Z',
      '2026-03-01T10:00:00Z',
    ]);
    expect(records.touches[0]).toMatchObject({
      at: '2026-02-20T22:04:00Z',
      creator: '45628',
      channel: 'awin',
    });
    // 50.00 + 30.00 + 14 × 1.00 of the one, 55.96 of the other.
    expect(netOf(records)).toEqual({ 45628: '9400', 99001: '5596' });
    expect(remarks(records)).toEqual(['ROWS_SKIPPED']);
  });
});

describe('actions of impact.com', () => {
  const HEADER =
    'Id,CampaignId,CampaignName,ActionTrackerName,State,AdId,Payout,DeltaPayout,IntendedPayout,Amount,DeltaAmount,IntendedAmount,Currency,ReferringDate,EventDate,CreationDate,LockingDate,ClearedDate,ReferringType,ReferringDomain,PromoCode,PromoCodeMediaPartner,Oid,CustomerArea,CustomerCity,CustomerRegion,CustomerCountry,CustomerStatus,SubId1,SubId2,SubId3,SharedId,MediaPartnerId,MediaPartnerName,Uri';
  const action = (id: string, oid: string, cells: ExportRow = {}): ExportRow => ({
    ...{
      Id: `1000.4331.${id}`,
      CampaignId: '1000',
      State: 'PENDING',
      Amount: '100.00',
      Currency: 'USD',
    },
    ...{
      ReferringDate: '2026-09-03T06:52:14-08:00',
      EventDate: '2026-09-03T08:10:00-08:00',
      Oid: oid,
    },
    ...{ CustomerStatus: 'New', MediaPartnerId: '10001', PromoCode: 'MIA10', ...cells },
  });
  const rows = [
    action('1', 'A'),
    action('2', 'B', { State: 'REVERSED', Amount: '80.00' }),
    action('3', 'C', { State: 'APPROVED', MediaPartnerId: '10002', CustomerStatus: 'Returning' }),
    action('4', 'A', { Amount: '-30.00', EventDate: '2026-09-10T08:10:00-08:00' }),
    action('5', 'D', { Currency: 'JPY', Amount: '5000.00' }),
    ...numbered(16, (at) => action(String(20 + at), `E${at}`, { Amount: '10.00' })),
  ];

  it('are orders of a partner; reversed and negative ones go back', async () => {
    const records = await imported(exportOf(HEADER, rows), {
      from: 'impact',
      creators: { 10001: 'mia' },
    });
    expect(records.orders[0]).toMatchObject({
      id: 'A',
      at: '2026-09-03T16:10:00Z',
      customer: 'new',
      codes: ['MIA10'],
    });
    expect([adjustmentsOf(records, 'A'), adjustmentsOf(records, 'B')]).toEqual([
      ...[['refund order 3000'], ['cancellation 1000.4331.2 8000']],
    ]);
    expect(linesOf(records, 'D')).toEqual([' 5000']);
    const usd = { ...records, orders: records.orders.filter(({ id }) => id !== 'D') };
    expect(netOf(usd)).toEqual({ mia: '23000', 10002: '10000' });
    expect(remarks(records)).toEqual(['REFUND_TIME_UNKNOWN']);
  });

  it('are read from the answer of the interface as well', async () => {
    const answer = { '@page': '1', Actions: rows.slice(0, 2) };
    const { orders } = await imported(JSON.stringify(answer), { from: 'impact' });
    expect(orders.map(({ id }) => id)).toEqual(['A', 'B']);
  });
});

describe('conversions of Refersion', () => {
  const HEADER =
    'Conversion ID,Order ID,Affiliate ID,Affiliate,Offer,Order Total,Commission,Status,Payment Status,Currency,Coupon Code,Customer Email,Created';
  const conversion = (id: string, order: string, cells: ExportRow = {}): ExportRow => ({
    ...{ 'Conversion ID': id, 'Order ID': order, 'Affiliate ID': '3756', Affiliate: 'Mia Santos' },
    ...{ 'Order Total': '$47.00', Commission: '$4.70', Status: 'Approved', Currency: 'USD' },
    ...{ Created: 'Sep 3, 2026 10:14 AM', ...cells },
  });
  const rows = [
    conversion('1', '#1', { 'Order Total': '$1,299.00' }),
    conversion('2', '#2', { Status: 'Denied' }),
    conversion('3', '#3', { Created: 'Dec 31, 2026 11:59 PM' }),
    conversion('4', '#4', { Created: 'Sep 3, 2026 12:00 AM', Status: 'Pending' }),
    conversion('5', '#1', { 'Order Total': '-$99.00', Created: 'Sep 9, 2026 9:00 AM' }),
    conversion('6', '#5', { Status: 'Unqualified' }),
    ...numbered(15, (at) => conversion(String(20 + at), `#P${at}`)),
  ];

  it('have amounts and times as the service writes them, in the zone of the account', async () => {
    const records = await imported(exportOf(HEADER, rows), {
      from: 'refersion',
      zone: 'America/New_York',
    });
    const at = (order: string) => records.orders.find(({ id }) => id === order)?.at;
    expect([at('#1'), at('#3'), at('#4')]).toEqual([
      ...['2026-09-03T14:14:00Z', '2027-01-01T04:59:00Z', '2026-09-03T04:00:00Z'],
    ]);
    expect([linesOf(records, '#1'), adjustmentsOf(records, '#1')]).toEqual([
      [' 129900'],
      ['refund order 9900'],
    ]);
    expect(netOf(records)).toEqual({ 3756: String(120_000 + 17 * 4700) });
  });
});

describe('sales of Dub', () => {
  const sale = (invoice: string, cells: object = {}) => ({
    ...{
      event: 'sale',
      timestamp: '2026-09-03T14:14:00.000Z',
      eventId: `e${invoice}`,
      eventName: 'Purchase',
    },
    link: {
      id: 'l1',
      domain: 'refer.example',
      key: 'mia',
      shortLink: 'https://refer.example/mia',
      partnerId: 'pn_mia',
    },
    click: {
      id: `k${invoice}`,
      timestamp: '2026-09-01T14:14:00.000Z',
      country: 'US',
      device: 'Mobile',
    },
    customer: { id: 'cus_1', externalId: 'u1', name: 'Ada', email: 'Ada@example.com' },
    sale: {
      amount: 4700,
      currency: 'usd',
      invoiceId: invoice,
      paymentProcessor: 'stripe',
      ...cells,
    },
  });
  const rows = [
    sale('i1'),
    sale('i2', { status: 'refunded' }),
    sale('i3', { amount: 5000, currency: 'jpy' }),
    ...Array.from({ length: 18 }, (_, at) => sale(`p${at}`)),
  ];

  it('have amounts in minor units and join by the click of the service', async () => {
    const text = `${rows.map((row) => JSON.stringify(row)).join('\n')}\n`;
    const records = await imported(text, { from: 'dub' });
    expect(records.orders[0]).toMatchObject({
      ...{ id: 'i1', persons: ['email:ada@example.com', 'user:u1'], clickIds: ['ki1'] },
      lines: [{ money: { currency: 'USD', minor: '4700' } }],
    });
    expect(records.touches[0]).toMatchObject({
      creator: 'pn_mia',
      kind: 'click',
      at: '2026-09-01T14:14:00.000Z',
    });
    expect([linesOf(records, 'i3'), adjustmentsOf(records, 'i2')]).toEqual([
      [' 5000'],
      ['refund order 4700'],
    ]);
  });

  // All columns of sales, as the dashboard exports them.
  const HEADER =
    'Date,Sale Amount,Event,Customer,CustomerName,CustomerExternalId,Link,Destination URL,Invoice ID,Country,City,Region,Continent,Device,Browser,OS,Referrer,Referrer URL,Ip,Click ID,EventId,Metadata';
  const exported = (invoice: string, amount: string, cells: ExportRow = {}): ExportRow => ({
    ...{ Date: '2026-09-03T14:14:00.000Z', Event: 'Purchased', 'Sale Amount': amount },
    ...{ Customer: 'Ada <Ada@example.com>', CustomerExternalId: 'u1', Link: 'refer.example/mia' },
    ...{ 'Invoice ID': invoice, Country: 'United States', 'Click ID': `k${invoice}`, ...cells },
  });

  it('have amounts with their currency in the CSV of the dashboard', async () => {
    const text = exportOf(HEADER, [
      exported('i1', '$1,299.00'),
      exported('i2', '¥5,000', { Customer: 'Nobody' }),
      exported('i3', '€0.50'),
      exported('i1', "'-$99.00", { Date: '2026-09-09T14:14:00.000Z' }),
      exported('i4', 'CHF\u00a012.00'),
    ]);
    // The CSV does not name the partner.
    const records = await imported(text, { from: 'dub', set: { creator: 'mia' } });
    const amounts = records.orders.map(({ lines: [line] }) => line?.money);
    expect(amounts.map((it) => `${it?.currency} ${it?.minor}`)).toEqual([
      ...['USD 129900', 'JPY 5000', 'EUR 50', 'CHF 1200'],
    ]);
    expect(records.orders[0]).toMatchObject({
      ...{ persons: ['email:ada@example.com', 'user:u1'], clickIds: ['ki1'] },
    });
    expect(records.orders[1]?.persons).toEqual(['user:u1']);
    expect(adjustmentsOf(records, 'i1')).toEqual(['refund order 9900']);
  });

  it.each(['47.00', '47,00 $', '$47.005', 'free'])('refuse the amount %s', async (amount) => {
    const text = exportOf(HEADER, [exported('i1', amount)]);
    await expect(imported(text, { from: 'dub', set: { currency: 'USD' } })).rejects.toThrow(
      /line 2 \/(Sale Amount|total): expected /,
    );
  });
});
