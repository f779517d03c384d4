import { describe, expect, it } from 'vitest';
import { FORM_EXAMPLES } from '../../clauses/deliverable/form/forms.fixture.ts';
import { completeContract } from '../../contract/complete.ts';
import { lipColourContract } from '../../contract/lip-colour.fixture.ts';
import { obligationsOf } from './list.ts';

const contract = lipColourContract();
const others = contract.clauses.filter(({ clause }) => clause !== 'deliverable');

/** What a deal with one more deliverable owes for it. */
function owedFor(form: keyof typeof FORM_EXAMPLES) {
  const deliverables = contract.clauses.filter(({ clause }) => clause === 'deliverable');
  const own = { ...FORM_EXAMPLES[form], id: 'own' };
  const complete = completeContract({ ...contract, clauses: [...deliverables, own, ...others] });
  return obligationsOf(complete).filter(({ id }) => id.includes('own'));
}

describe.each(Object.keys(FORM_EXAMPLES) as (keyof typeof FORM_EXAMPLES)[])('%s', (form) => {
  it('is owed in words of its own', () => {
    const owed = owedFor(form);
    expect(owed.length).toBeGreaterThan(0);
    for (const { what } of owed) expect(Object.values(what).join()).not.toContain('undefined');
  });
});

it('samples are sent by whoever sends them, and no figures of a day at work are due', () => {
  const [sent] = owedFor('seeding');
  expect(sent).toMatchObject({ by: 'rosy', to: 'mia' });
  expect(owedFor('shoot-day').map(({ clauseId }) => clauseId)).not.toContain('report');
  expect(owedFor('short-video').map(({ clauseId }) => clauseId)).toContain('report');
});
