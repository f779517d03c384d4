import type { NetworkInterfaceInfo } from 'node:os';
import { rtcError } from '../../errors/rtc-errors.ts';

/** The network interfaces of a machine by name, as `os.networkInterfaces()` has them. */
export type Interfaces = Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>;

/** An IPv4 address of this machine and the interface that has it. */
export interface LanAddress {
  readonly address: string;
  readonly interface: string;
}

/** Networks of virtual machines, containers and tunnels, which no phone is in. */
const VIRTUAL = /^(?:docker|br-|veth|virbr|vmnet|vboxnet|utun|tun|tap|wg|tailscale|zt|bridge\d)/;

/** Addresses of private networks (RFC 1918). */
const PRIVATE = /^(?:192\.168\.|10\.|172\.(?:1[6-9]|2\d|3[01])\.)/;

/** The IPv4 addresses of the local networks that this machine is in, private ones first. */
export function lanAddresses(interfaces: Interfaces): LanAddress[] {
  const outward = ipv4Of(interfaces).filter(
    (one) => !one.internal && !one.address.startsWith('169.254.') && !VIRTUAL.test(one.interface),
  );
  return outward
    .sort((a, b) => Number(PRIVATE.test(b.address)) - Number(PRIVATE.test(a.address)))
    .map(({ address, interface: name }) => ({ address, interface: name }));
}

/**
 * The address that phones are given: the wanted one, or the first of the local networks.
 * @throws LAN_ADDRESS_MISSING if this machine does not have it
 */
export function chooseLanAddress(wanted: string | undefined, interfaces: Interfaces): LanAddress {
  const found = lanAddresses(interfaces);
  if (wanted === undefined) {
    const [first] = found;
    if (first === undefined) throw rtcError('LAN_ADDRESS_MISSING', { reason: 'none' });
    return first;
  }
  const own = ipv4Of(interfaces).find((one) => isReached(one, wanted));
  if (own !== undefined) return { address: wanted, interface: own.interface };
  const addresses = found.map(({ address }) => address);
  throw rtcError('LAN_ADDRESS_MISSING', {
    reason: addresses.length === 0 ? 'not-own-alone' : 'not-own',
    address: wanted,
    addresses,
  });
}

interface OwnAddress extends LanAddress {
  readonly internal: boolean;
}

function ipv4Of(interfaces: Interfaces): OwnAddress[] {
  return Object.entries(interfaces).flatMap(([name, infos = []]) =>
    infos
      .filter(({ family }) => family === 'IPv4')
      .map(({ address, internal }) => ({ address, internal, interface: name })),
  );
}

/** All of 127.0.0.0/8 is this machine. */
const isReached = ({ address, internal }: OwnAddress, wanted: string) =>
  address === wanted || (internal && wanted.startsWith('127.') && address.startsWith('127.'));
