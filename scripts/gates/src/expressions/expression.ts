/** A regular expression of a package's sources, and where it stands. */
export interface Expression {
  readonly source: string;
  readonly flags: string;
  /** Relative to the repository. */
  readonly file: string;
  readonly line: number;
}

/** An expression as a literal has it, by which the record names it. */
export function written({ source, flags }: Pick<Expression, 'source' | 'flags'>): string {
  return `/${source}/${flags}`;
}
