import { describe, expect, it } from 'vitest';
import { notComputed } from '../../clauses/not-computed.ts';
import { CLAUSE_SCHEMAS, type Clause, clauseName } from '../../clauses/schemas.ts';
import { attributionPolicyOf } from '../../contract/attribution-policy.ts';
import { type Contract, ContractSchema } from '../../contract/document.ts';
import { LIP_BRIEF } from '../../plan/session.fixture.ts';
import { planSession } from '../../plan/session.ts';
import { renderContract } from '../../render/render.ts';
import { inputIssues } from '../../vocabulary/index.ts';
import { settle } from '../settle.ts';
import { type Deal, KNOWN, QUOTES } from './bundled.fixture.ts';
import { bundled, DEALS } from './deals.fixture.ts';
import { changedAt, namesIn, othersOf, type Place, placesOf } from './places.fixture.ts';

/** What comes of a deal: its statement, its plan and its policy, without what names the contract itself; or its error. */
function outcomeOf({ facts, isPlanned }: Deal, contract: Contract): string {
  const of = (run: () => unknown): unknown => {
    try {
      return run();
    } catch (error) {
      return String(error);
    }
  };
  const settled = of(() => {
    const { findings, lines, due, states, debts, totals, postings } = settle(
      contract,
      facts(contract),
      { ...KNOWN, fx: QUOTES as never },
    );
    const seen = findings.filter(({ code }) => code !== 'TERMS_NOT_COMPUTED');
    return { findings: seen, lines, due, states, debts, totals, postings };
  });
  if (isPlanned !== true) return JSON.stringify(settled);
  const planned = of(() => {
    const { contract: _, ...plan } = planSession(contract, {
      brief: LIP_BRIEF,
      asOf: '2026-11-22T12:00:00Z',
    });
    return plan;
  });
  return JSON.stringify([settled, planned, of(() => attributionPolicyOf(contract))]);
}

/** Fields that describe what others say: the contract shows them, and nothing depends on them. */
const DESCRIBES: ReadonlySet<string> = new Set([
  'tax.treaty.certificate.reference',
  'data.metrics.*.definition.text',
  'publishing-schedule.blackouts.*.zone',
  'publishing-schedule.blackouts.*.reason',
  'expenses.categories.*.text',
  'in-kind.what',
  'condition.what',
  'deliverable.custom.name.en',
  'deliverable.custom.name.zh-Hans',
  'deliverable.custom.nouns.en.one',
  'deliverable.custom.nouns.en.several',
  'deliverable.custom.nouns.zh-Hans.measure',
  'deliverable.custom.nouns.zh-Hans.noun',
  // Guards the fit: another one is refused.
  'attribution.model.hash',
]);

const HEADING = ['clause', 'id', 'title', 'wording'];

interface Term extends Place {
  readonly deal: Deal;
  readonly clause: Clause;
  readonly at: Place['path'];
}

/** Every field of every clause of the deals. */
const TERMS: readonly Term[] = DEALS.flatMap((deal) =>
  deal.contract.clauses.flatMap((clause, index) =>
    placesOf(clause, { schema: CLAUSE_SCHEMAS[clause.clause].draft as never, path: [] })
      .filter(({ path }) => !HEADING.includes(String(path[0])))
      .map((place) => ({ ...place, deal, clause, at: ['clauses', index, ...place.path] })),
  ),
);

const keyOf = ({ clause, name }: Pick<Term, 'clause' | 'name'>) => `${clause.clause}.${name}`;
const isMarked = ({ clause, path }: Term): boolean =>
  notComputed(clause).fields.includes(String(path[0]));

/** How many other values of a term are tried. */
const TRIES = 6;

/** Whether another value of a term gives another outcome. */
function hasEffect({ deal, at, ...place }: Term, before: string): boolean {
  let tries = 0;
  return othersOf(place).some((value) => {
    const changed = changedAt(deal.contract, at, value);
    if (tries >= TRIES || inputIssues(ContractSchema, changed).length > 0) return false;
    tries += 1;
    return outcomeOf(deal, changed) !== before;
  });
}

describe('every term of every kind of clause', { timeout: 120_000 }, () => {
  it('has an effect on a statement, a plan or a policy, or is marked as not computed', () => {
    const before = new Map(DEALS.map((deal) => [deal, outcomeOf(deal, deal.contract)]));
    const without = new Map<string, boolean>();
    for (const term of TERMS) {
      if (isMarked(term) || DESCRIBES.has(keyOf(term)) || without.get(keyOf(term)) === false)
        continue;
      without.set(keyOf(term), !hasEffect(term, before.get(term.deal) ?? ''));
    }
    expect([...without].filter(([, it]) => it).map(([key]) => key)).toEqual([]);
  });

  it('that is marked has no effect', () => {
    const marked = TERMS.filter((term) => isMarked(term) && term.deal === bundled);
    const before = outcomeOf(bundled, bundled.contract);
    const effective = marked.filter((term) => hasEffect(term, before));
    expect([...new Set(effective.map(keyOf))]).toEqual([]);
  });

  it('is settled and planned with in the deals of this test', () => {
    for (const deal of DEALS) expect(outcomeOf(deal, deal.contract)).not.toContain('Error');
  });

  it('is in the deals of this test', () => {
    const seen = new Set(TERMS.map(keyOf));
    const missing = Object.entries(CLAUSE_SCHEMAS).flatMap(([kind, { draft }]) =>
      [...new Set(namesIn(draft as never))]
        .filter((name) => !HEADING.includes(name.split('.')[0] ?? ''))
        .filter((name) => {
          const [field = ''] = name.split('.');
          const { fields } = notComputed({ clause: kind, id: 'id', [field]: 'x' } as never);
          return fields.length === 0;
        })
        .map((name) => `${kind}.${name}`)
        .filter((key) => !seen.has(key)),
    );
    expect(missing).toEqual([]);
  });

  it('that is marked is named in the contract in both languages, and in the statement', () => {
    const { contract, facts } = bundled;
    const { findings } = settle(contract, facts(contract), { ...KNOWN, fx: [] });
    const note = findings.find(({ code }) => code === 'TERMS_NOT_COMPUTED');
    for (const language of ['en', 'zh-Hans'] as const) {
      const text = renderContract(contract, { language, format: 'markdown' });
      for (const clause of contract.clauses)
        for (const name of notComputed(clause).names) {
          expect(text).toContain(name[language]);
          expect(note?.detail[language]).toContain(clauseName(clause.clause)[language]);
        }
    }
  });
});
