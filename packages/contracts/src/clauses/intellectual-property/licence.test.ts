import { describe, expect, it } from 'vitest';
import { completeContract } from '../../contract/complete.ts';
import type { Contract } from '../../contract/document.ts';
import { lipColourContract } from '../../contract/lip-colour.fixture.ts';
import { obligationsOf } from '../../life/obligations/list.ts';
import { renderContract } from '../../render/index.ts';
import { reviewContract } from '../../review/index.ts';
import { FORM_EXAMPLES } from '../deliverable/form/forms.fixture.ts';
import { type Clause, type ClauseOf, openSlots } from '../schemas.ts';

type Rights = ClauseOf<'intellectual-property'>;

const contract = lipColourContract();
const rights = contract.clauses.find((it): it is Rights => it.clause === 'intellectual-property');
if (rights === undefined) throw new RangeError('fixture');
const { territory, termDays, media, ...unlimited } = rights;
/** Nothing is licensed, so nothing limits a licence. */
const KEPT: Rights = { ...unlimited, reEdit: false, redistribute: false, likeness: 'none' };

const withRights = (clause: Clause): Contract => ({
  ...contract,
  clauses: contract.clauses.map((it) => (it.clause === clause.clause ? clause : it)),
});

describe('a licence', () => {
  it('has a territory, a term and media where any use is licensed', () => {
    const slots = ['/territory', '/termDays', '/media'];
    expect(openSlots(KEPT)).toEqual([]);
    for (const use of [{ reEdit: true }, { redistribute: true }, { likeness: 'social' }] as const)
      expect(openSlots({ ...KEPT, ...use }).map(({ at }) => at)).toEqual(slots);
  });

  it('is not written and not owed where no use is licensed', () => {
    const deal = withRights(KEPT);
    const written = (it: Contract) => renderContract(it, { language: 'en', format: 'markdown' });
    expect(written(contract)).toContain('Every permitted use stays within this licence');
    expect(written(deal)).not.toContain('Every permitted use stays within this licence');
    const owed = (it: Contract) =>
      obligationsOf(completeContract(it)).filter(({ clauseId }) => clauseId === rights.id);
    expect(owed(contract).length).toBeGreaterThan(0);
    expect(owed(deal)).toEqual([]);
  });

  it('of every medium is one for advertising, too', () => {
    const codes = (clause: Rights) =>
      reviewContract(withRights(clause), { asOf: '2026-11-22' }).map(({ code }) => code);
    const social = { ...rights, likeness: 'social' } as const;
    expect(codes(social)).not.toContain('USAGE_BEYOND_LICENCE');
    expect(codes({ ...social, media: ['any'] })).toContain('USAGE_BEYOND_LICENCE');
  });
});

describe('the points about content', () => {
  /** The missing points of a deal without a clause about rights whose only work is of this form. */
  const missing = (form: 'appearance' | 'shoot-day' | 'short-video') => {
    const others = contract.clauses.filter(
      ({ clause }) => clause !== 'deliverable' && clause !== 'intellectual-property',
    );
    const deal: Contract = { ...contract, clauses: [...others, FORM_EXAMPLES[form]] };
    return reviewContract(deal, { asOf: '2026-11-22', markets: [] })
      .flatMap(({ evidence }) => (evidence?.missing ?? []).map(({ item }) => item))
      .filter((item) => item?.startsWith('ip.'));
  };

  it('are not asked for where no content comes of a deal, save the likeness', () => {
    expect(missing('appearance')).toEqual(['ip.likeness']);
  });

  it.each(['shoot-day', 'short-video'] as const)('are asked for a %s', (form) => {
    expect(missing(form)).toContain('ip.owner');
    expect(missing(form).length).toBeGreaterThan(4);
  });
});
