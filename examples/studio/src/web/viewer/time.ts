import { useEffect, useState } from 'react';
import type { ShowAnswer } from '../page/show.ts';

/** The time of this device, in milliseconds since 1970, told anew every second. */
export function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}

/** Milliseconds to add to this device's clock to get the server's. */
export const offsetOf = ({ now }: Pick<ShowAnswer, 'now'>, receivedAt: number): number =>
  now - receivedAt;

/** A duration as hours, minutes and seconds, such as `9:05` or `1:09:05`; whole seconds, rounded up. */
export function durationText(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1_000));
  const two = (value: number) => String(value).padStart(2, '0');
  const hours = Math.floor(seconds / 3_600);
  const minutes = Math.floor(seconds / 60) % 60;
  return hours === 0
    ? `${minutes}:${two(seconds % 60)}`
    : `${hours}:${two(minutes)}:${two(seconds % 60)}`;
}

/** A time of the day with its seconds, in the zone of the device. */
export const clockText = (at: number, language: string): string =>
  new Intl.DateTimeFormat(language, { timeStyle: 'medium', hourCycle: 'h23' }).format(at);

/** A day with its time, and the name of the zone. */
export function whenText(instant: string, language: string, timeZone?: string): string {
  const format = new Intl.DateTimeFormat(language, {
    ...{ weekday: 'short', month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit' },
    ...{ timeZoneName: 'short', ...(timeZone === undefined ? {} : { timeZone }) },
  });
  return format.format(Date.parse(instant));
}
