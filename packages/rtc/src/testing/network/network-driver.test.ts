import { expect, test } from 'vitest';
import { CLEAN_NETWORK } from './conditions.ts';
import { type DevToolsSession, driveNetwork } from './network-driver.ts';

interface Sent {
  readonly method: string;
  readonly params: {
    readonly offline?: boolean;
    readonly matchedNetworkConditions?: readonly Readonly<Record<string, unknown>>[];
  };
}

function recording() {
  const sent: Sent[] = [];
  const session: DevToolsSession = {
    send: async (method: never, params?: never) => {
      sent.push({ method, params: params ?? {} });
    },
  };
  return { sent, session };
}

test('the network is armed before anything is set, and what is not given is clean', async () => {
  const { sent, session } = recording();
  const network = await driveNetwork(session);
  expect(sent.map(({ method }) => method)).toEqual([
    'Network.enable',
    'Network.emulateNetworkConditionsByRule',
  ]);
  // Chromium ignores loss unless latency and throughput are set, whatever they are.
  const clean = sent[1]?.params.matchedNetworkConditions?.[0];
  expect(clean).toMatchObject({ urlPattern: '', latency: 1, packetLoss: 0 });
  expect(Number(clean?.['uploadThroughput'])).toBeGreaterThan(0);

  await network.set({ uploadKbps: 300, lossPercent: 15 });
  await network.set({ latencyMs: 50, offline: true });
  expect(sent.slice(2).map(({ params }) => params)).toMatchObject([
    {
      offline: false,
      matchedNetworkConditions: [{ latency: 1, uploadThroughput: 37_500, packetLoss: 15 }],
    },
    {
      offline: true,
      matchedNetworkConditions: [{ latency: 50, uploadThroughput: 12_500_000, packetLoss: 0 }],
    },
  ]);
});

test.each([
  ['/latencyMs', { latencyMs: 0, lossPercent: 10 }, 'NUMBER_FROM_TO'],
  ['/lossPercent', { lossPercent: 101 }, 'NUMBER_FROM_TO'],
  ['/uploadKbps', { uploadKbps: Number.NaN }, 'NUMBER_FROM_TO'],
  ['/offline', { offline: 1 as never }, 'NETWORK_CONDITION'],
  ['/loss', { loss: 10 } as never, 'NETWORK_CONDITION'],
])('refuses %s out of its range, and sets nothing', async (path, conditions, code) => {
  const { sent, session } = recording();
  const network = await driveNetwork(session);
  await expect(network.set(conditions)).rejects.toMatchObject({
    code: 'INPUT_INVALID',
    details: { issues: [{ path, code }] },
  });
  expect(sent).toHaveLength(2);
});

test('what an earlier condition was is not kept', async () => {
  const { sent, session } = recording();
  const network = await driveNetwork(session);
  await network.set({ lossPercent: 15 });
  await network.set();
  const [conditions] = sent.at(-1)?.params.matchedNetworkConditions ?? [];
  expect(conditions?.['packetLoss']).toBe(CLEAN_NETWORK.lossPercent);
});
