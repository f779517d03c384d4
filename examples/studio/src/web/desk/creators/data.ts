import { useQuery } from '@tanstack/react-query';
import { api, as, body } from '../../page/api.ts';

const load = () => body(api.desk.creators.$get(as('desk')));

/** Creators of the brief, best first. */
export const useCreators = () => useQuery({ queryKey: ['creators'], queryFn: load });

export type Creators = Awaited<ReturnType<typeof load>>;

/** A creator with score, gates and expectation. */
export type Grade = Creators['grades'][number];

/**
 * Whether the data cannot tell a creator from the first: the ranges of what their lives are expected to bring in, by which
 * they are ranked, overlap.
 */
export function isUndecided(grade: Grade, first: Grade | undefined): boolean {
  if (first === undefined || grade.id === first.id || !grade.eligible) return false;
  const [own, leading] = [grade.expectation?.contribution, first.expectation?.contribution];
  if (own === undefined || leading === undefined) return false;
  return BigInt(own.upper.minor) >= BigInt(leading.lower.minor);
}

/** Inputs that nobody has measured or declared. */
export const missingOf = ({ provenance }: Grade): readonly string[] =>
  provenance.flatMap(({ input, source }) => (source === 'estimated' ? [input] : []));
