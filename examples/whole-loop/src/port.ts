import { createServer } from 'node:net';
import { errorsOf } from '@livelane/contracts/vocabulary';
import { RTC_ERRORS, type RtcErrorDetails } from '@livelane/rtc';

const rtcError = errorsOf<Pick<RtcErrorDetails, 'LIVEKIT_PORT_TAKEN'>>(RTC_ERRORS);

/**
 * Checks before anything runs whether a TCP port of this machine is free.
 * @throws LIVEKIT_PORT_TAKEN
 */
export async function requireFreePort(port: number): Promise<void> {
  const failure = await new Promise<NodeJS.ErrnoException | null>((done) => {
    const probe = createServer();
    probe.once('error', done);
    probe.listen({ port, host: '127.0.0.1', exclusive: true }, () => probe.close(() => done(null)));
  });
  if (failure === null) return;
  const reason = failure.code === 'EACCES' ? 'reserved' : 'in-use';
  throw rtcError('LIVEKIT_PORT_TAKEN', { reason, port }, { cause: failure });
}
