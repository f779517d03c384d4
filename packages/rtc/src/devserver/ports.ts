import { createSocket } from 'node:dgram';
import { createServer } from 'node:net';

const LOOPBACK = '127.0.0.1';

/** A port that can be had, or why it cannot: `EADDRINUSE`, or `EACCES` where the system keeps it for root. */
export type PortProbe = { readonly port: number } | { readonly code: string };

/**
 * Whether a TCP port is free now.
 * @param port - 0 to 65535; 0 asks the system to choose
 * @param host - address of this machine. Default: loopback
 */
export function probeTcpPort(port: number, host: string = LOOPBACK): Promise<PortProbe> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', ({ code = 'unknown' }: NodeJS.ErrnoException) => resolve({ code }));
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      const chosen = address !== null && typeof address === 'object' ? address.port : port;
      server.close(() => resolve({ port: chosen }));
    });
  });
}

/**
 * A UDP port that is free now, chosen by the system.
 * @param address - of this machine. Default: loopback
 */
export function probeUdpPort(address: string = LOOPBACK): Promise<PortProbe> {
  return new Promise((resolve) => {
    const socket = createSocket('udp4');
    socket.once('error', ({ code = 'unknown' }: NodeJS.ErrnoException) => resolve({ code }));
    socket.bind({ port: 0, address, exclusive: true }, () => {
      const { port } = socket.address();
      socket.close(() => resolve({ port }));
    });
  });
}
