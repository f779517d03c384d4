/** Making a format is slow, and there is one for each zone. */
const FORMATS = new Map<string, Intl.DateTimeFormat>();

/** The date of a moment in a zone, from `Intl`. */
export function localDay(moment: number | string, zone: string): string {
  const format =
    FORMATS.get(zone) ??
    new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      ...({ year: 'numeric', month: '2-digit', day: '2-digit' } as const),
    });
  FORMATS.set(zone, format);
  return format.format(new Date(moment));
}
