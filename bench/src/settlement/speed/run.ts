// One measurement in a process of its own, whose peak memory is that of this work alone.
import { settle } from '@livelane/contracts/settle';
import { type Fact, parseRecord } from '@livelane/contracts/vocabulary';
import { commissionDeal, saleFacts } from './facts.ts';

// A midnight in Los Angeles, the zone of the deal.
const KNOWN = '2027-04-30T07:00:00Z';
const FACTS_EACH = 100;

/** What is done with some facts, or with some contracts; what it needs is made before the clock starts. */
const WORKS: Readonly<Record<string, (size: number) => () => unknown>> = {
  'lines by moment': (size) => settled([...saleFacts(size)], {}),
  'lines by day': (size) => settled([...saleFacts(size)], { linesBy: 'day' }),
  validation: (size) => {
    const facts = [...saleFacts(size)];
    return () => facts.forEach((fact) => void parseRecord('fact', fact));
  },
  parsing: (size) => {
    const lines = Array.from(saleFacts(size), (fact) => JSON.stringify(fact));
    return () => lines.forEach((line) => void JSON.parse(line));
  },
  contracts: (size) => () => {
    for (let at = 0; at < size; at++)
      settled([...saleFacts(FACTS_EACH, `o${at}`)], { id: `deal-${at}` })();
  },
};

function settled(
  facts: readonly Fact[],
  { id, linesBy }: { readonly id?: string; readonly linesBy?: 'day' },
): () => unknown {
  const contract = commissionDeal(id);
  const by = linesBy === undefined ? {} : { linesBy };
  return () => settle(contract, facts, { knownAsOf: KNOWN, fx: [], ...by });
}

const [name = '', size = ''] = process.argv.slice(2);
const work = WORKS[name]?.(Number(size));
const before = process.cpuUsage();
const started = performance.now();
work?.();
const { user, system } = process.cpuUsage(before);
process.stdout.write(
  JSON.stringify({
    seconds: (performance.now() - started) / 1e3,
    processor: (user + system) / 1e6,
    megabytes: process.resourceUsage().maxRSS / 1024,
  }),
);
