import type { BothLanguages } from '../../vocabulary/index.ts';

/** A numbered provision: `{name}` stands for a variable of the term, or for a word that depends on one. */
export interface TermProvision extends BothLanguages {
  /** Under which condition it is part of the contract. Default: always. */
  readonly when?: string;
}

/**
 * The frozen text of one version of a term. Its hash is committed: what is signed never changes under the same
 * version, so that a change is a new version.
 */
export interface TermText {
  readonly provisions: readonly TermProvision[];
  /** Words that depend on the value `of` a variable, by placeholder. */
  readonly words?: Readonly<
    Record<string, { readonly of: string; readonly is: Readonly<Record<string, BothLanguages>> }>
  >;
  /** The noun that a count is written with, by placeholder: singular and plural in English. */
  readonly nouns?: Readonly<
    Record<
      string,
      { readonly en: readonly [one: string, other: string]; readonly 'zh-Hans': string }
    >
  >;
}
