import fc from 'fast-check';
import { cameBack } from '../../../packages/contracts/src/import/round-trip.fixture.ts';
import { randomContracts } from '../../../packages/contracts/src/render/random-contracts.fixture.ts';
import type { Row, Section } from '../section.ts';

/** Random contracts written out in both languages and read again: which figures come back, and that no other ones do. */
export const ROUND_TRIP: Section = {
  name: 'round-trip',
  about: 'figures of random contracts that are rendered and imported',
  measure: async (say, { runs = 200 }) => {
    const equal = new Map<string, number>();
    const all = new Map<string, number>();
    const add = (to: Map<string, number>, from: ReadonlyMap<string, number>) => {
      for (const [name, count] of from) to.set(name, (to.get(name) ?? 0) + count);
    };
    let other = 0;
    for (const contract of fc.sample(randomContracts, runs))
      for (const language of ['en', 'zh-Hans'] as const) {
        const back = cameBack(contract, language);
        add(equal, back.equal);
        add(all, back.clauses);
        other += back.other.length;
        for (const line of back.other) say(line);
      }
    const rows = [...all].toSorted().map(
      ([name, count]): Row => ({
        what: name,
        measured: `${(((equal.get(name) ?? 0) / count) * 100).toFixed(0)} % (${equal.get(name) ?? 0} of ${count})`,
        reached: true,
      }),
    );
    const values = [...equal.values()].reduce((sum, count) => sum + count, 0) + other;
    return {
      data: `${runs} contracts in two languages, ${values} values read`,
      rows: [
        {
          what: 'values that the contract does not have',
          measured: String(other),
          wanted: '0',
          reached: other === 0,
        },
        ...rows,
      ],
    };
  },
};
