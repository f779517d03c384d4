import { leastCpuMs } from '@livelane/testing/cpu-ms';
import { expect, it } from 'vitest';
import { cleanText } from './commerce/clean-text.ts';
import { toBase64Url } from './commerce/signature.ts';
import { tlsIn } from './devserver/lan/kept-identity.ts';
import { serverConfig } from './production/server-config.ts';
import { httpUrlOf } from './regions/region.ts';

const many = (text: string): string => text.repeat(100_000 / text.length);
const failure = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return (error as { readonly code?: string }).code;
  }
};
const CERTIFICATE = '-----BEGIN CERTIFICATE-----\n';

/** Each text is one that the expression which stood there before, or stands there, is slowest with. */
it.each<[string, () => unknown, unknown]>([
  ['an address of slashes', () => httpUrlOf(`ws://a${many('/')}a`).length, 100_009],
  ['a host of letters', () => failure(() => serverConfig({ domain: many('a') })), 'INPUT_INVALID'],
  ['a host of labels', () => failure(() => serverConfig({ domain: many('a-.') })), 'INPUT_INVALID'],
  [
    'a key without an end',
    () =>
      tlsIn(`-----BEGIN PRIVATE KEY-----\n${many(CERTIFICATE)}`, { address: '10.0.0.1', now: 0 }),
    undefined,
  ],
  ['a text of joiners', () => cleanText(many('\u200d')), ''],
  ['a text of flags', () => cleanText(many('🇪')).length, 100_000],
])('%s of 100,000 characters', (_, read, result) => {
  expect(read()).toEqual(result);
  expect(leastCpuMs(read)).toBeLessThan(1_000);
});

it.each([
  [[], ''],
  [[255], '_w'],
  [[255, 254], '__4'],
  [[255, 254, 253], '__79'],
])('%j in base64url is %s', (bytes, text) => {
  expect(toBase64Url(Uint8Array.from(bytes))).toBe(text);
});
