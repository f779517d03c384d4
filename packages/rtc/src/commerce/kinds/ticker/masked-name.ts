import { cleanText } from '../../clean-text.ts';

/** The first character of a name, followed by three asterisks whatever its length; only these for a name that shows nothing. */
export function maskedName(name: string): string {
  const [first] = new Intl.Segmenter().segment(cleanText(name).slice(0, 64));
  // A character with many marks would not fit the ticker.
  const shown = first === undefined || first.segment.length > 8 ? '' : first.segment;
  return `${shown}***`;
}
