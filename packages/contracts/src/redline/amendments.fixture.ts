import fc from 'fast-check';
import type { Contract } from '../contract/document.ts';
import { hostileText, randomContracts } from '../render/random-contracts.fixture.ts';

/** How a version differs from the one before it: clauses that are kept, moved, added, given other words or another id. */
const edits = fc.record({
  kept: fc.array(fc.boolean(), { minLength: 60, maxLength: 60 }),
  moves: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 4 }),
  words: fc.option(hostileText.filter((words) => words.trim() !== '')),
  renamed: fc.option(fc.nat()),
  keeps: fc.double({ min: 0, max: 1, noNaN: true }),
  zone: fc.constantFrom('Asia/Shanghai', 'America/Los_Angeles', 'Europe/Paris'),
  language: fc.constantFrom('en' as const, 'zh-Hans' as const),
  revision: fc.nat({ max: 3 }),
});

type Edits = typeof edits extends fc.Arbitrary<infer Value> ? Value : never;

/** A contract and a version of it; sometimes two contracts that have nothing to do with each other. */
export const randomVersions: fc.Arbitrary<readonly [before: Contract, after: Contract]> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(randomContracts, randomContracts, edits)
      .map(([before, other, how]) => [before, amended(before, other, how)] as const),
  },
  { weight: 1, arbitrary: fc.tuple(randomContracts, randomContracts) },
  { weight: 1, arbitrary: randomContracts.map((contract) => [contract, contract] as const) },
);

/** A version with clauses of another contract in the place of those that it drops. */
function amended(before: Contract, other: Contract, how: Edits): Contract {
  const taken = other.clauses.filter((_, at) => how.kept[at] === false).slice(0, 3);
  const clauses = before.clauses
    .filter((_, at) => how.keeps > 0.7 || how.kept[at] === true)
    .map((clause) => structuredClone(clause));
  const ids = new Set(clauses.map(({ id }) => id));
  for (const clause of taken) if (!ids.has(clause.id)) clauses.push(clause);
  for (const [from, to] of how.moves) {
    const [clause] = clauses.splice(from % Math.max(1, clauses.length), 1);
    if (clause !== undefined) clauses.splice(to % (clauses.length + 1), 0, clause);
  }
  const renamed = how.renamed === null ? undefined : clauses[how.renamed % (clauses.length || 1)];
  if (renamed !== undefined) Object.assign(renamed, { id: 'renamed' });
  const free = clauses.find(({ clause }) => clause === 'other');
  if (free !== undefined && how.words !== null) Object.assign(free, { text: how.words });
  const { zone, language } = how;
  return { ...before, clauses, zone, language, revision: before.revision + how.revision };
}
