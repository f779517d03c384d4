import type { LanAddress } from './lan/addresses.ts';

export interface ServerSettings {
  readonly port: number;
  readonly udpPort: number;
  readonly apiKey: string;
  readonly apiSecret: string;
  readonly webhookUrls: readonly string[];
  /** `host:port` of a Redis. */
  readonly redis?: string | undefined;
  /** Where phones send and receive media. Default: loopback alone. */
  readonly lan?: LanAddress | undefined;
}

/**
 * The LiveKit configuration file for a server that only this machine can reach, apart from the media of the local network.
 * Written as JSON, which is YAML too, so that no value needs quoting rules of its own.
 */
export function serverConfigFile(settings: ServerSettings): string {
  return `${JSON.stringify(
    {
      port: settings.port,
      bind_addresses: ['127.0.0.1'],
      rtc: {
        // LiveKit binds this port on every interface, whatever the addresses above; UDP reaches this machine.
        tcp_port: 0,
        udp_port: settings.udpPort,
        use_external_ip: false,
        ...reached(settings.lan),
        enable_loopback_candidate: true,
      },
      keys: { [settings.apiKey]: settings.apiSecret },
      ...(settings.webhookUrls.length === 0
        ? {}
        : { webhook: { api_key: settings.apiKey, urls: settings.webhookUrls } }),
      ...(settings.redis === undefined ? {} : { redis: { address: settings.redis } }),
      logging: { level: 'info' },
    },
    null,
    2,
  )}\n`;
}

/** The addresses that media comes in by; a server of the local network has no other one either. */
function reached(lan: LanAddress | undefined) {
  const loopback = loopbackInterface(process.platform);
  if (lan === undefined) return { interfaces: { includes: [loopback] } };
  return {
    interfaces: { includes: [...new Set([loopback, lan.interface])] },
    ips: { includes: ['127.0.0.0/8', `${lan.address}/32`] },
  };
}

function loopbackInterface(platform: string): string {
  return platform === 'linux' ? 'lo' : 'lo0';
}
