import type { Language } from './first-language.ts';

/** A moment with day, time and the name of the zone: by default that of who looks at it. */
export function momentText(at: string | number, language: Language, timeZone?: string): string {
  const parts = {
    ...({ year: 'numeric', month: 'short', day: 'numeric' } as const),
    ...({ hour: '2-digit', minute: '2-digit', timeZoneName: 'short' } as const),
  };
  return new Intl.DateTimeFormat(language, {
    ...parts,
    ...(timeZone === undefined ? {} : { timeZone }),
  }).format(new Date(at));
}

/** The time of day from 00:00:00 to 23:59:59, in the zone of the device. */
export function clockText(at: string | number, language: Language): string {
  const style = { timeStyle: 'medium', hourCycle: 'h23' } as const;
  return new Intl.DateTimeFormat(language, style).format(new Date(at));
}

/** A calendar day such as `2026-11-30`, which is the same in every zone. */
export function dayText(day: string, language: Language): string {
  const parts = { year: 'numeric', month: 'short', day: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(language, parts).format(new Date(`${day}T00:00:00Z`));
}

/** A duration as `9:05`, or `1:09:05` from an hour on; whole seconds, rounded up; what is past is `0:00`. */
export function durationText(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1_000));
  const two = (value: number) => String(value).padStart(2, '0');
  const [hours, minutes] = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60];
  const rest = two(seconds % 60);
  return hours === 0 ? `${minutes}:${rest}` : `${hours}:${two(minutes)}:${rest}`;
}
