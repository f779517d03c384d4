import type { LiveSession } from '@livelane/rtc/client';
import { useEffect, useState } from 'react';

/** The time by the server's clock, in milliseconds since 1970, once a second. */
export function useServerNow(session: LiveSession | undefined): number {
  const read = () => Date.now() + (session?.serverClock()?.offsetMs ?? 0);
  const [now, set] = useState(read);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `read` is a new function with every rendering; its input is named.
  useEffect(() => {
    const timer = setInterval(() => set(read()), 1_000);
    return () => clearInterval(timer);
  }, [session]);
  return now;
}
