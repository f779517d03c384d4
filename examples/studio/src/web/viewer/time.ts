import { useEffect, useState } from 'react';

/** The time of this device, in milliseconds since 1970, told anew every second. */
export function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}

/** A day with its time, and the name of the zone. */
export function whenText(instant: string, language: string, timeZone?: string): string {
  const format = new Intl.DateTimeFormat(language, {
    ...{ weekday: 'short', month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit' },
    ...{ timeZoneName: 'short', ...(timeZone === undefined ? {} : { timeZone }) },
  });
  return format.format(Date.parse(instant));
}
