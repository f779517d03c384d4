/** One measured figure, and the number that it is to reach. */
export interface Row {
  readonly what: string;
  readonly measured: string;
  /** The number to reach; absent where none is set. */
  readonly wanted?: string;
  readonly reached: boolean;
}

/** What a section of the benchmark measured. */
export interface Measured {
  /** Which data the figures are made on. */
  readonly data: string;
  readonly rows: readonly Row[];
}

/** How often sections measure. */
export interface SampleSize {
  /** Random cases to draw, or times to repeat, of `--runs`; undefined: as many as the section does by itself. */
  readonly runs: number | undefined;
}

/** A part of a benchmark. */
export interface Section {
  readonly name: string;
  readonly about: string;
  /** @param say - prints a line about the progress */
  readonly measure: (say: (line: string) => void, size: SampleSize) => Promise<Measured>;
}
