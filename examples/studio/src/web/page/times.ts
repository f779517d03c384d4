import type { Language } from './language.tsx';

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

/** The time of day, with seconds. */
export function clockText(at: string | number, language: Language): string {
  return new Intl.DateTimeFormat(language, { timeStyle: 'medium' }).format(new Date(at));
}

/** A calendar day such as `2026-11-30`, which is the same in every zone. */
export function dayText(day: string, language: Language): string {
  const parts = { year: 'numeric', month: 'short', day: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(language, parts).format(new Date(`${day}T00:00:00Z`));
}

/** Seconds as `1:02:03`, or `2:03` below an hour. */
export function secondsText(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const two = (value: number) => String(value).padStart(2, '0');
  const [hours, minutes] = [Math.floor(whole / 3_600), Math.floor((whole % 3_600) / 60)];
  const rest = `${hours > 0 ? two(minutes) : minutes}:${two(whole % 60)}`;
  return hours > 0 ? `${hours}:${rest}` : rest;
}
