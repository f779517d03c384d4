import type { en } from './en.ts';

/** Every text of the pages, by its name. */
export type Texts = Readonly<Record<keyof typeof en, string>>;
