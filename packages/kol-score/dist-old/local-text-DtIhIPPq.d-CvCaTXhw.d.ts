/** A sentence in one or more languages, by BCP 47 tag; `en` is the fallback. */
type LocalText = Record<string, string>;

export type { LocalText as L };
