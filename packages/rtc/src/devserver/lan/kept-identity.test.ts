import { X509Certificate } from 'node:crypto';
import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type IdentityOptions, keptIdentity, stateFolder } from './kept-identity.ts';

const NOW = Date.parse('2026-11-29T12:00:00Z');
const DAY_MS = 86_400_000;

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'livelane-lan-'));
});
afterEach(() => rm(folder, { recursive: true }));

const start = (more: Partial<IdentityOptions> = {}) =>
  keptIdentity({
    folder: join(folder, 'lan'),
    address: '192.168.1.7',
    others: ['10.0.0.3'],
    now: NOW,
    ...more,
  });

const modeOf = async (path: string) => (await stat(path)).mode & 0o777;

test('the second start has the keys and the certificate of the first', async () => {
  const first = await start();
  const second = await start({ now: NOW + 300 * DAY_MS });
  expect(first.made).toEqual(['keys', 'certificate']);
  expect(second).toEqual({ ...first, made: [] });
  const read = new X509Certificate(first.certificate);
  expect(read.subjectAltName).toBe(
    'DNS:localhost, IP Address:192.168.1.7, IP Address:10.0.0.3, IP Address:127.0.0.1',
  );
});

test('only the owner reads the folder and its files, also where others could before', async () => {
  await start();
  const lan = join(folder, 'lan');
  const names = (await readdir(lan)).sort();
  expect(names).toEqual(['certificate.pem', 'keys.json', 'tls.pem']);
  expect(await modeOf(lan)).toBe(0o700);
  for (const name of names) expect(await modeOf(join(lan, name))).toBe(0o600);
  await chmod(join(lan, 'keys.json'), 0o644);
  expect((await start()).made).toEqual([]);
  expect(await modeOf(join(lan, 'keys.json'))).toBe(0o600);
});

test.each<[string, Partial<IdentityOptions>]>([
  ['in its last 30 days', { now: NOW + 335 * DAY_MS }],
  ['after its end', { now: NOW + 400 * DAY_MS }],
  ['before its beginning', { now: NOW - 2 * DAY_MS }],
  ['for an address that it does not name', { address: '192.168.1.8' }],
])('a certificate is made anew %s, and the keys stay', async (_, later) => {
  const first = await start();
  const second = await start(later);
  expect(second.made).toEqual(['certificate']);
  expect(second.apiSecret).toBe(first.apiSecret);
  expect(second.certificate).not.toBe(first.certificate);
  const read = new X509Certificate(second.certificate);
  expect(Date.parse(read.validTo)).toBeGreaterThan((later.now ?? NOW) + 300 * DAY_MS);
  expect(read.checkIP(later.address ?? '192.168.1.7')).toBeDefined();
});

test.each([
  ['keys.json', '{"apiKey":"k","apiSecret":"short"}', 'keys'],
  ['keys.json', '{"apiKey"', 'keys'],
  ['tls.pem', 'nothing', 'certificate'],
] as const)('a damaged %s (%s) is made anew', async (name, text, made) => {
  await start();
  await writeFile(join(folder, 'lan', name), text);
  expect((await start()).made).toEqual([made]);
  expect((await start()).made).toEqual([]);
});

test('a certificate of another key is made anew', async () => {
  const [one, other] = [await start(), await start({ folder: join(folder, 'other') })];
  const path = join(folder, 'lan', 'tls.pem');
  const text = await readFile(path, 'utf8');
  await writeFile(path, text.replace(one.certificate, other.certificate));
  expect((await start()).made).toEqual(['certificate']);
});

test('a folder that takes no files is named with the variable for another', async () => {
  await writeFile(join(folder, 'file'), '');
  await expect(start({ folder: join(folder, 'file', 'lan') })).rejects.toMatchObject({
    code: 'FOLDER_UNWRITABLE',
    message: expect.stringMatching(/keys and certificate.*ENOTDIR.*Set LIVELANE_STATE/),
  });
});

test('the folder is LIVELANE_STATE, else that of the system for states', () => {
  expect(stateFolder({ LIVELANE_STATE: '/a', XDG_STATE_HOME: '/b' })).toBe('/a');
  expect(stateFolder({ LIVELANE_STATE: '', XDG_STATE_HOME: '/b' })).toBe('/b/livelane');
  expect(stateFolder({ HOME: '/home/ann' })).toBe('/home/ann/.local/state/livelane');
});
