import { L as LocalText } from './local-text-DtIhIPPq.d-CvCaTXhw.js';

/** A value that fills a placeholder: text, a number, a text per language, or a list of values. */
type Param = string | number | LocalText | readonly (string | number | LocalText)[];
/** Values by placeholder name. */
type Params = Readonly<Record<string, Param>>;

export type { Param as P, Params as a };
