import { createServer } from 'node:net';

/** A port of the loopback that nothing listens on now. @throws where none can be opened */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (typeof address === 'object' && address !== null) resolve(address.port);
        else reject(new TypeError('no port was opened'));
      });
    });
  });
}
