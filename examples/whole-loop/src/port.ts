import { createServer } from 'node:net';
import { LivelaneError } from '@livelane/contracts/vocabulary';

/**
 * Looks before anything runs whether a TCP port of this machine can be had.
 * @throws LIVEKIT_PORT_TAKEN that names the port and what to do
 */
export async function requireFreePort(port: number): Promise<void> {
  const failure = await new Promise<NodeJS.ErrnoException | null>((done) => {
    const probe = createServer();
    probe.once('error', done);
    probe.listen({ port, host: '127.0.0.1', exclusive: true }, () => probe.close(() => done(null)));
  });
  if (failure === null) return;
  const reason = failure.code === 'EACCES' ? 'is kept for root by this system' : 'is in use';
  throw new LivelaneError(
    'LIVEKIT_PORT_TAKEN',
    `Port ${port} on 127.0.0.1 ${reason}: choose another with --port, or leave --port out for a free one. Nothing was started.`,
    { details: { port }, cause: failure },
  );
}
