import type { NetworkInterfaceInfo } from 'node:os';
import { expect, test } from 'vitest';
import { chooseLanAddress, lanAddresses } from './addresses.ts';

const at = (address: string, internal = false): NetworkInterfaceInfo[] => [
  {
    address,
    internal,
    family: 'IPv4',
    netmask: '255.255.255.0',
    mac: '00:00:00:00:00:00',
    cidr: `${address}/24`,
  },
];
const LOOPBACK = { lo: at('127.0.0.1', true) };

test('private addresses come first; containers, tunnels and link-local addresses are left out', () => {
  const machine = {
    ...LOOPBACK,
    docker0: at('172.17.0.1'),
    eth0: at('203.0.113.9'),
    'br-1f': at('172.18.0.1'),
    wlan0: at('192.168.1.7'),
    utun3: at('10.8.0.2'),
    eth1: at('169.254.3.4'),
  };
  expect(lanAddresses(machine)).toEqual([
    { address: '192.168.1.7', interface: 'wlan0' },
    { address: '203.0.113.9', interface: 'eth0' },
  ]);
  expect(chooseLanAddress(undefined, machine).address).toBe('192.168.1.7');
  expect(chooseLanAddress('203.0.113.9', machine).interface).toBe('eth0');
  // Whoever names it means it.
  expect(chooseLanAddress('10.8.0.2', machine).interface).toBe('utun3');
});

test('a machine without a local network is told to connect, or to name an address', () => {
  expect(() => chooseLanAddress(undefined, LOOPBACK)).toThrow(
    expect.objectContaining({
      code: 'LAN_ADDRESS_MISSING',
      message: expect.stringMatching(/no address in a local network.*--lan ADDRESS/),
    }),
  );
});

test('an address of another machine is refused, with those of this one', () => {
  const machine = { ...LOOPBACK, wlan0: at('192.168.1.7') };
  expect(() => chooseLanAddress('192.168.1.8', machine)).toThrow(
    expect.objectContaining({
      message: expect.stringMatching(/192\.168\.1\.8 is no address.*192\.168\.1\.7/),
      details: { reason: 'not-own', address: '192.168.1.8', addresses: ['192.168.1.7'] },
    }),
  );
  expect(() => chooseLanAddress('192.168.1.8', LOOPBACK)).toThrow(/192\.168\.1\.8 is no address/);
});

test('all of 127.0.0.0/8 is this machine, for tests', () => {
  expect(chooseLanAddress('127.0.0.2', LOOPBACK)).toEqual({
    address: '127.0.0.2',
    interface: 'lo',
  });
  expect(() => chooseLanAddress('127.0.0.2', { wlan0: at('192.168.1.7') })).toThrow();
});
