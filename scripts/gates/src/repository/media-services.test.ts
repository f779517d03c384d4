import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';

const folder = resolve(import.meta.dirname, '../../../../docs/recipes/media-services');
const NAMES = ['compose', 'livekit', 'egress', 'ingress'] as const;

interface Configuration {
  readonly port?: number;
  readonly ws_url?: string;
  readonly redis: { readonly address: string };
  readonly rtc?: Readonly<Record<string, number>>;
  readonly ingress?: Readonly<Record<string, string>>;
  readonly rtmp_port?: number;
  readonly services: Readonly<
    Record<string, { image: string; command?: string; volumes?: string[]; network_mode: string }>
  >;
}

let files: Record<(typeof NAMES)[number], Configuration>;
beforeAll(async () => {
  const read = async (name: string) => [
    name,
    parse(await readFile(join(folder, `${name}.yaml`), 'utf8')) as Configuration,
  ];
  files = Object.fromEntries(await Promise.all(NAMES.map(read)));
});

test('all services name the same Redis, which is the one that is started', () => {
  const { livekit, egress, ingress, compose } = files;
  const addresses = [livekit, egress, ingress].map(({ redis }) => redis.address);
  const [, host, port] =
    /--bind (\S+) --port (\d+)/.exec(compose.services['redis']?.command ?? '') ?? [];
  expect(new Set(addresses)).toEqual(new Set([`${host}:${port}`]));
});

test('egress and ingress reach the port that LiveKit listens on', () => {
  const { livekit, egress, ingress } = files;
  for (const { ws_url } of [egress, ingress]) expect(ws_url).toBe(`ws://127.0.0.1:${livekit.port}`);
});

test('studio programs are given the port that the ingress service listens on', () => {
  const { rtmp_base_url: rtmp = '', whip_base_url: whip = '' } = files.livekit.ingress ?? {};
  expect(Number(new URL(rtmp).port)).toBe(files.ingress.rtmp_port);
  expect(new URL(whip).protocol).toBe('https:');
});

test('no port is used twice', () => {
  const ports = Object.values(files).flatMap(portsIn);
  expect(ports.length).toBeGreaterThan(6);
  expect(new Set(ports).size).toBe(ports.length);
});

function portsIn(value: unknown): number[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === 'port' || name.endsWith('_port') ? Number(inner) : portsIn(inner),
  );
}

test('every service has a version, and reads the configuration beside it', () => {
  for (const [name, { image, volumes = [], network_mode }] of Object.entries(
    files.compose.services,
  )) {
    expect(image).toMatch(/:(?:v?\d+\.\d+|\$\{[A-Z]+_VERSION:\?)/);
    expect(network_mode).toBe('host');
    if (name !== 'redis') expect(volumes[0]).toContain(`./${name}.yaml:/etc/${name}.yaml`);
  }
});
