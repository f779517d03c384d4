import { en } from '../locales/en.ts';
import type { Speech, Texts } from './language.tsx';

const isText = (name: string): name is keyof Texts => Object.hasOwn(en, name);

/** The name of a code in a table of texts, such as `settle.entry.commission`. A code of a later version names itself. */
export function named(t: Speech['t'], table: string, code: string): string {
  const name = `${table}.${code}`;
  return isText(name) ? t(name) : code;
}
