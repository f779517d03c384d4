import type { ValueFormatter } from '../clause/text/value-formatter.ts';
import type { Contract } from '../contract/document.ts';
import type { Locale } from '../locales/locale.ts';

/** What the sections of one language are written with. */
export interface Writing {
  readonly contract: Contract;
  readonly locale: Locale;
  readonly format: ValueFormatter;
}
