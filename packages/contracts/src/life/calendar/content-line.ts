import { type Instant, inert, type PlainDate } from '../../vocabulary/index.ts';

/** The most octets of a line without its line break (RFC 5545, section 3.1). */
const MOST_OCTETS = 75;

/** A content line of iCalendar with its line break, folded so that no line has more than 75 octets and no character is cut. */
export function contentLine(name: string, value: string): string {
  let [folded, octets] = ['', 0];
  for (const character of `${name}:${value}`) {
    const size = octetsOf(character);
    if (octets + size > MOST_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return `${folded}\r\n`;
}

/** How many octets a character has in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** A value of the type TEXT (RFC 5545, section 3.3.11); what could hide or turn text is shown. */
export function textValue(text: string): string {
  return inert(text)
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** A value of the type DATE. */
export function dateValue(date: PlainDate): string {
  return date.replaceAll('-', '');
}

/** A value of the type DATE-TIME in UTC, to the second. */
export function instantValue(instant: Instant): string {
  return `${instant.slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}
