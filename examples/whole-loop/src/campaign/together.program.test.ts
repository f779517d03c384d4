import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { changedCampaign, tinyCampaign } from './changed.fixture.ts';
import { openCampaign } from './open.ts';

let tiny = '';
beforeAll(async () => {
  tiny = await tinyCampaign();
});
afterAll(() => rm(tiny, { recursive: true, force: true }));

const withoutQuotes =
  (currency: string, since = '') =>
  (text: string): string =>
    JSON.stringify(
      (JSON.parse(text) as { quote: string; asOf: string }[]).filter(
        ({ quote, asOf }) => quote !== currency || (since !== '' && asOf >= since),
      ),
    );
const refund = (currency: string): string =>
  JSON.stringify({
    kind: 'adjustment',
    id: 'R-1',
    orderId: 'O-1',
    lineId: null,
    change: 'refund',
    money: { currency, minor: '5' },
    at: '2026-11-01T00:00:00Z',
  });

type Case = readonly [
  what: string,
  name: string,
  change: (text: string) => string,
  places: readonly (string | RegExp)[],
];

const cases: readonly Case[] = [
  [
    'an order in a currency without a quote',
    'fx.json',
    withoutQuotes('VND'),
    [
      /orders\.ndjson/,
      /line \d+ \/lines\/0\/money: .*between VND and USD/,
      'fx.json',
      '"quote":"VND"',
    ],
  ],
  [
    'an order before its own click',
    'orders.ndjson',
    (text) => {
      const lines = text.split('\n');
      const at = lines.findIndex((line) => line.includes('"clickIds":["'));
      const order = JSON.parse(lines[at] ?? '{}') as object;
      lines[at] = JSON.stringify({ ...order, id: 'O-early', at: '2026-10-01T04:00:01Z' });
      return lines.join('\n');
    },
    [/orders\.ndjson/, /line \d+ \/at/, 'not before the click', '2026-10-01T04:00:01Z'],
  ],
  [
    'an order before its first quote',
    'fx.json',
    withoutQuotes('VND', '2026-10-19'),
    [/line \d+ \/lines\/0\/money: .*VND/, 'at or before 2026-10-'],
  ],
  [
    'a refund in a currency without a quote',
    'orders.ndjson',
    (text) => `${text}\n\n${refund('CHF')}\n`,
    ['orders.ndjson', /line 123 \/money: .*received "CHF"/],
  ],
  [
    'a fee in a currency without a quote',
    'creators.json',
    (text) => text.replace('"fixed":{"currency":"USD"', '"fixed":{"currency":"EUR"'),
    ['creators.json', /\/\d+\/fee\/fixed: .*received "EUR"/],
  ],
  [
    'a script that shows what the brief does not sell',
    'live-script.ndjson',
    (text) => `\n${text.replace('"productId":"tint-duo"', '"productId":"tint-trio"')}`,
    [/live-script\.ndjson/, /line \d\d \/productId/, 'tint-trio', 'tint-duo'],
  ],
  [
    'an order of a product that the shop does not have',
    'orders.ndjson',
    (text) => text.replace('"productId":"velvet-six"', '"productId":"velvet-sicks"'),
    ['orders.ndjson', /line 2 \/lines\/0\/productId/, 'velvet-sicks'],
  ],
  [
    'terms that price a product of no brief',
    'terms.json',
    (text) => text.replace('"productId": "velvet-six"', '"productId": "velvet-nine"'),
    ['terms.json', /\/clauses\/\d+\/live\/promotions\/0\/productId/, 'velvet-nine'],
  ],
  [
    'a code of the terms for a creator who is not on the list',
    'terms.json',
    (text) => text.replace('"creator": "mia-santos"', '"creator": "mia_santos"'),
    ['terms.json', /\/clauses\/\d+\/codes\/0\/creator/, 'mia_santos'],
  ],
  [
    'a touch of a misspelt creator',
    'touches.ndjson',
    (text) => text.replace(/("creator":")ava-laurent"/, '$1ava-lauretn"'),
    [
      /touches\.ndjson/,
      /line \d+ \/creator/,
      '"ava-laurent" resembles it',
      'received "ava-lauretn"',
    ],
  ],
  [
    'a code of a misspelt creator',
    'codes.json',
    (text) => text.replace('ava-laurent', 'ava-lauren'),
    [/codes\.json/, '/0/creator', '"ava-laurent" resembles it'],
  ],
  [
    'a creator told twice, with the name of the file',
    'creators.json',
    (text) => text.replace('"id":"creator-02"', '"id":"creator-03"'),
    ['creators.json', 'creator-03'],
  ],
];

it.each(cases.map(([what, ...rest]) => ({ what, rest })))(
  '$what is found before anything runs',
  async ({ rest: [name, change, places] }) => {
    const folder = await changedCampaign(tiny, name, change);
    const message = await openCampaign(folder).then(
      () => 'opened',
      (error: Error) => error.message,
    );
    for (const place of places) expect(message).toMatch(place);
  },
);
