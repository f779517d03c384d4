import type { AddressInfo } from 'node:net';
import { connect, createServer, type Socket } from 'node:net';

/** A TCP link on loopback that can be cut: bytes then neither pass nor are refused, as on a network that is parted. */
export interface CuttableLink {
  readonly port: number;
  cut(isCut: boolean): void;
  close(): Promise<void>;
}

export async function openCuttableLink(target: () => number): Promise<CuttableLink> {
  const sockets = new Set<Socket>();
  let isCut = false;
  const server = createServer({ pauseOnConnect: true }, (near) => {
    const far = connect({ host: '127.0.0.1', port: target() });
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.setNoDelay(true);
      socket.once('close', () => sockets.delete(socket));
    }
    passOn(near, far);
    passOn(far, near);
    if (isCut) near.pause();
    else near.resume();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    cut: (value) => {
      isCut = value;
      for (const socket of sockets) {
        if (isCut) socket.pause();
        else socket.resume();
      }
    },
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

function passOn(from: Socket, to: Socket): void {
  from.on('data', (bytes) => {
    to.write(bytes);
  });
  from.once('end', () => to.end());
  from.once('error', () => to.destroy());
  from.once('close', () => to.destroy());
}
