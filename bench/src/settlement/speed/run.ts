// One measurement in a process of its own, whose peak memory is that of this work alone.
import { settle } from '@livelane/contracts/settle';
import { parseRecord, type Fact } from '@livelane/contracts/vocabulary';
import { commissionDeal, saleFacts } from './facts.ts';

const [name = '', size = ''] = process.argv.slice(2);
const facts = [...saleFacts(Number(size))];
// A midnight in Los Angeles, the zone of the deal.
const KNOWN = '2027-04-30T07:00:00Z';

const WORKS: Readonly<Record<string, (facts: readonly Fact[]) => unknown>> = {
  'lines by moment': (known) => settle(commissionDeal(), known, { knownAsOf: KNOWN, fx: [] }),
  'lines by day': (known) =>
    settle(commissionDeal(), known, { knownAsOf: KNOWN, fx: [], linesBy: 'day' }),
  validation: (known) => {
    for (const fact of known) parseRecord('fact', fact);
  },
};
const before = process.resourceUsage().maxRSS / 1024;
const { user, system } = process.cpuUsage();
const wall = performance.now();
WORKS[name]?.(facts);
const used = process.cpuUsage({ user, system });
process.stdout.write(
  JSON.stringify({
    seconds: (performance.now() - wall) / 1e3,
    processor: (used.user + used.system) / 1e6,
    megabytes: process.resourceUsage().maxRSS / 1024,
    before,
  }),
);
