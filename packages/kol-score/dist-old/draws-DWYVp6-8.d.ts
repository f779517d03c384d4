/** Uniform random numbers from 0 to 1, 1 excluded. */
type Random = () => number;

export type { Random as R };
