import type { Texts } from '../locales/texts.ts';
import type { Speech } from './language.tsx';

/** The name of a code in a table of texts, such as `settle.entry.commission`. A code of a later version names itself. */
export function named(t: Speech['t'], table: string, code: string): string {
  const name = `${table}.${code}` as keyof Texts;
  const text = t(name);
  return text === name ? code : text;
}
