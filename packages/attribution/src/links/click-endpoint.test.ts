import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { policyOfCodes } from '../credit/code-policy.ts';
import { creditOrders } from '../credit/credit-orders.ts';
import { anOrder, at } from '../records/records.fixture.ts';
import { memoryAttributionStore } from '../store/memory-store.ts';
import type { Click } from './click.ts';
import { type ClickEndpointOptions, createClickEndpoint, type Link } from './click-endpoint.ts';

const LINKS = {
  'mia-lip': { target: 'https://shop.example/lip?variant=1', creator: 'mia', channel: 'bio' },
  达人: {
    target: 'https://cn.shop.example/',
    creator: null,
    channel: 'live',
    kind: 'live-click',
    sessionId: 'S1',
  },
} as const satisfies Record<string, Link>;

function clicking(options: Partial<ClickEndpointOptions> = {}) {
  const store = memoryAttributionStore();
  const reported: unknown[][] = [];
  let count = 0;
  const click = createClickEndpoint({
    ...{ links: LINKS, hosts: ['shop.example', '*.shop.example'], store },
    ids: () => `c${++count}`,
    now: () => Date.parse(at('13:00:00')),
    report: (...args) => void reported.push(args),
    ...options,
  });
  const get = (path: string, init?: RequestInit) =>
    click(new Request(`https://go.example${path}`, init));
  const clicks = () => store.clicks({ start: at('00:00:00'), end: at('23:00:00') });
  return { get, clicks, reported, store };
}

describe('the endpoint of clicks', () => {
  it('redirects with a click id of its own, and keeps the click', async () => {
    const { get, clicks } = clicking({ persons: () => ['cookie:7'] });
    const answers = [
      await get('/go/mia-lip?utm_source=x'),
      await get(`/${encodeURIComponent('达人')}`),
    ];
    expect(
      answers.map(({ status, headers }) => [
        status,
        headers.get('location'),
        headers.get('cache-control'),
      ]),
    ).toEqual([
      [302, 'https://shop.example/lip?variant=1&click_id=c1', 'no-store'],
      [302, 'https://cn.shop.example/?click_id=c2', 'no-store'],
    ]);
    expect((await clicks()).map(({ link, touch }) => [link, touch])).toMatchObject([
      [
        'mia-lip',
        { kind: 'click', at: '2026-11-22T13:00:00.000Z', persons: ['cookie:7'], creator: 'mia' },
      ],
      [
        '达人',
        { kind: 'live-click', creator: null, channel: 'live', sessionId: 'S1', clickId: 'c2' },
      ],
    ]);
  });

  it('credits the order that returns the click id of the address', async () => {
    const { get, store } = clicking();
    const location = (await get('/mia-lip')).headers.get('location') ?? '';
    const clickIds = [new URL(location).searchParams.get('click_id') ?? ''];
    const { persons: _, ...order } = anOrder({ clickIds });
    await store.append({ orders: [order] });
    const input = await store.read({ start: at('00:00:00'), end: at('23:00:00') });
    const { sales } = creditOrders(input, policyOfCodes([]));
    expect(sales[0]?.credits[0]?.to).toEqual({ party: 'creator', id: 'mia' });
  });

  it.each([
    '/',
    '/go/nobody',
    '/go/constructor',
    '/go/__proto__',
    '/%ff',
    '/%00',
    `/${'x'.repeat(129)}`,
  ])('answers 404 to %s', async (path) => {
    const { get, clicks } = clicking();
    expect([(await get(path)).status, await clicks()]).toEqual([404, []]);
  });

  it.each([
    'https://evil.example/',
    'https://shop.example.evil.example/',
    'https://evilshop.example/',
    'https://shop.example@evil.example/',
    'https://mia:secret@shop.example/',
    'https://shop.example:8443/',
    'https://evil.example\\@shop.example/',
    '//evil.example/',
    '/lip',
    'javascript:alert(1)',
    'data:text/html,x',
  ])('never redirects to %s', async (target) => {
    const link: Link = { target, creator: null, channel: 'bio' };
    expect(() => clicking({ links: { bad: link } })).toThrow();
    const { get, clicks, reported } = clicking({ links: () => link });
    const { status, headers } = await get('/bad');
    expect([status, headers.get('location'), await clicks(), reported.length]).toEqual([
      ...[404, null, [], 1],
    ]);
  });

  it('redirects to the allowed hosts alone, whatever the target', async () => {
    const { get } = clicking({
      links: (_, { headers }) => ({
        target: headers.get('x-to') ?? '',
        creator: null,
        channel: 'c',
      }),
    });
    const part = fc.constantFrom(
      'https:',
      '//',
      '/',
      '\\',
      '@',
      '.',
      'shop.example',
      'evil.example',
      ':',
      '?',
      '#',
      '%2f',
      '\t',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 8 }), async (parts) => {
        const location = (
          await get('/x', { headers: { 'x-to': `https://${parts.join('')}` } })
        ).headers.get('location');
        // What a browser makes of it, read by the engine.
        if (location !== null) expect(new URL(location).hostname).toMatch(/(^|\.)shop\.example$/);
      }),
    );
  });

  it('takes neither a HEAD, nor a load ahead of a click, nor another method for a click', async () => {
    const { get, clicks } = clicking();
    const head = await get('/mia-lip', { method: 'HEAD' });
    const ahead = await get('/mia-lip', { headers: { 'sec-purpose': 'prefetch;prerender' } });
    const post = await get('/mia-lip', { method: 'POST' });
    expect([head.status, head.headers.get('location'), ahead.status, post.status]).toEqual([
      ...[302, LINKS['mia-lip'].target, 503, 405],
    ]);
    expect(await clicks()).toEqual([]);
  });

  it('redirects although a click cannot be kept, and hands it over', async () => {
    const addClick = () => Promise.reject(new RangeError('the database is not available'));
    const { get, reported } = clicking({ store: { addClick } });
    expect((await get('/mia-lip')).headers.get('location')).toContain('click_id=c1');
    const [[error, click] = []] = reported;
    expect([error, (click as Click).touch.clickId]).toEqual([expect.any(RangeError), 'c1']);
  });

  it.each([
    () => ['x'.repeat(129)],
    () => Array.from({ length: 21 }, (_, place) => `cookie:${place}`),
    () => {
      throw new URIError('a cookie that is none');
    },
  ])('redirects although the person has no identity that is one', async (persons) => {
    const { get, reported, clicks } = clicking({ persons });
    const { status, headers } = await get('/mia-lip');
    expect([status, headers.get('location')]).toEqual([302, LINKS['mia-lip'].target]);
    expect([reported.length, reported[0]?.[1], await clicks()]).toEqual([1, undefined, []]);
  });

  it.each(['GET', 'HEAD'])('redirects %s to an address beyond ASCII', async (method) => {
    const link: Link = { target: 'https://shop.example/口红', creator: null, channel: 'bio' };
    const { get } = clicking({ links: { link } });
    expect((await get('/link', { method })).headers.get('location')).toMatch(
      /^https:\/\/shop\.example\/%E5%8F%A3%E7%BA%A2/,
    );
  });

  it.each([[[]], [['']], [['https://shop.example']], [['shop.example/lip']], [['*']], [['a.*']]])(
    'is not made with the hosts %j',
    (hosts) => {
      expect(() => clicking({ hosts })).toThrow('hosts');
    },
  );

  it.each([
    ['no report', { report: undefined }, '/report'],
    ['a store that keeps no clicks', { store: {} }, '/store/addClick'],
    ['no list of hosts', { hosts: undefined }, '/hosts'],
  ])('refuses %s before anybody clicks', (_, options, path) => {
    expect(() => clicking(options as Partial<ClickEndpointOptions>)).toThrow(
      expect.objectContaining({
        code: 'INPUT_INVALID',
        details: expect.objectContaining({ issues: [expect.objectContaining({ path })] }),
      }),
    );
  });

  it('redirects although neither the store nor the report works', async () => {
    const fails = () => {
      throw new Error('full');
    };
    const { get } = clicking({ report: fails, store: { addClick: fails } });
    expect((await get('/go/mia-lip')).status).toBe(302);
    expect((await get('/go/none')).status).toBe(404);
  });
});
