import type { Contract } from '../../document.ts';
import { LAWFUL } from './clauses.fixture.ts';
import { dealOf, usd, waived, ZONE } from './cover.fixture.ts';

/** Two sets to keep, for two honest posts. */
export function seedingInKind(): Contract {
  return dealOf('seeding-in-kind', {
    title: { en: 'Product seeding: lip colour set', 'zh-Hans': '寄样置换：唇釉套装' },
    clauses: [
      {
        clause: 'in-kind',
        id: 'sets',
        payer: 'rosy',
        payee: 'mia',
        what: 'Two lip colour sets of six, to keep',
        cap: usd('3998'),
        taxable: 1_000_000,
      },
      {
        clause: 'deliverable',
        id: 'posts',
        actor: 'mia',
        action: 'publish',
        platform: 'instagram',
        form: 'image-text',
        quantity: 2,
        publish: [
          {
            node: 'window',
            window: { start: '2026-12-01T08:00:00Z', end: '2026-12-31T08:00:00Z' },
            zone: ZONE,
          },
        ],
      },
      { ...LAWFUL, penaltiesBorneBy: null, platformPolicyChange: null },
    ],
    waivers: [
      ...waived('The review is the creator’s own opinion', 'scope.topic'),
      ...waived('What is given for goods may be taken down', 'scope.pinning', 'scope.keep-up'),
      ...waived(
        'The brand does not use the posts',
        'ip.owner',
        'ip.re-edit',
        'ip.redistribute',
        'ip.likeness',
        'ip.third-party',
        'ip.takedown',
      ),
      ...waived(
        'The law decides',
        'compliance.penalties',
        'compliance.platform-policy',
        'compliance.force-majeure',
      ),
      ...waived('Over once goods and posts are there', 'compliance.termination'),
      ...waived(
        'No figures are asked for',
        'data.metrics',
        'data.definitions',
        'data.time-range',
        'data.format',
        'data.deadline',
      ),
    ],
  });
}
