import type { CreatorGrade } from '@livelane/contracts/vocabulary';

/**
 * What lines for people call creators: the name, with the id where several have one name or the name is not known.
 * @returns a function from an id to what its creator is called
 */
export function creatorNames(
  grades: readonly Pick<CreatorGrade, 'creator'>[],
): (id: string) => string {
  const byId = new Map(grades.map(({ creator }) => [creator.id, creator.name]));
  const times = new Map<string, number>();
  for (const name of byId.values()) times.set(name, (times.get(name) ?? 0) + 1);
  return (id) => {
    const name = byId.get(id) ?? id;
    return name === id || times.get(name) === 1 ? name : `${name} (${id})`;
  };
}
