import type { Clause } from '../../../clauses/schemas.ts';
import type { Contract } from '../../document.ts';
import { ZONE } from './cover.fixture.ts';
import { seedingInKind } from './seeding-in-kind.fixture.ts';

/** Samples that the brand sends first, and for which the posts of the deal are published or, as for a gift, nothing is. */
export function samplesSent(inReturn: readonly string[] = ['posts']): Contract {
  const samples: Clause = {
    ...{ clause: 'deliverable', id: 'samples', actor: 'mia', action: 'receive', form: 'seeding' },
    quantity: 2,
    publish: [
      {
        node: 'window',
        window: { start: '2026-11-26T08:00:00Z', end: '2026-11-30T08:00:00Z' },
        zone: ZONE,
      },
    ],
    samples: { sender: 'rosy', productIds: ['lip-set'], inReturn: [...inReturn] },
  };
  const contract = seedingInKind();
  return { ...contract, id: 'example-samples', clauses: [samples, ...contract.clauses] };
}
