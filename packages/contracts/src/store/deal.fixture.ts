import { lipColourContract } from '../contract/lip-colour.fixture.ts';

/** A contract of its own for each test, since the tests of a database share it. */
export function deal(id: string) {
  return { ...lipColourContract(), id };
}
