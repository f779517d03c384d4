import { describe, expect, it } from 'vitest';
import { CLAUSE_SCHEMAS, type Clause } from '../clauses/schemas.ts';
import { completeContract } from '../contract/complete.ts';
import { ITEM_IDS, type ItemNeed, itemNeed, ROW_REASONS } from '../contract/deal/deal-table.ts';
import { DEAL_TYPE_NAMES, DEAL_TYPES, type DealType } from '../contract/deal/deal-type.ts';
import { DEAL_EXAMPLES } from '../contract/deal/examples/examples.fixture.ts';
import type { Waiver } from '../contract/deal/waiver.ts';
import { type Contract, ContractSchema } from '../contract/document.ts';
import { lipColourContract } from '../contract/lip-colour.fixture.ts';
import { contractDuties } from '../duties/list.ts';
import { renderContract } from '../render/render.ts';
import { inputIssues } from '../vocabulary/index.ts';
import { englishWords } from '../vocabulary/message/languages.fixture.ts';
import type { ReviewFinding } from './finding.ts';
import { CONTRACT_ITEMS, reviewItems } from './items.ts';
import { itemsOf, opened } from './opened.fixture.ts';
import { reviewContract } from './review.ts';

const asOf = '2026-11-22T00:00:00Z';

/** What no deal may waive: quantity, platform, form, time, pay and when it is due, disclosure, attribution. */
const NEVER_WAIVABLE: readonly string[] = [
  'scope.quantity',
  'scope.platform',
  'scope.form',
  'scope.publish',
  'live.minutes',
  'live.sessions',
  'fee.fixed',
  'fee.commission',
  'fee.base-plus-commission',
  'fee.fixed-plus-bonus',
  'payment.stages',
  'compliance.local-law',
  'assessment.attribution',
  'assessment.window',
];

const CELLS = DEAL_TYPES.flatMap((type) =>
  ITEM_IDS.map((item) => [type, item, itemNeed(type, item)] as const),
);
const cells = (need: ItemNeed) =>
  CELLS.filter((cell) => cell[2] === need).map(([type, item]) => [type, item] as const);

const found = (contract: Contract): ReviewFinding[] => reviewContract(contract, { asOf });
const errors = (contract: Contract): ReviewFinding[] =>
  found(contract).filter(({ severity }) => severity === 'error');
const itemsIn = (findings: readonly ReviewFinding[]): Set<string> =>
  new Set(
    findings.flatMap(({ evidence }) => (evidence?.missing ?? []).flatMap(({ item }) => item ?? [])),
  );

const withClauses = (contract: Contract, clauses: Clause[]): Contract => ({ ...contract, clauses });

/** Figures without their definitions, which share a field with the figures. */
const undefinedFigures = (clause: Clause): Clause =>
  clause.clause === 'data' && clause.metrics
    ? { ...clause, metrics: clause.metrics.map((metric) => ({ ...metric, definition: null })) }
    : clause;

/** Compliance without a word on disclosure. */
function undisclosed(clause: Clause): Clause {
  if (clause.clause !== 'compliance') return clause;
  const { disclosure: _, ...rest } = clause;
  return rest;
}

/** The example without one point: its fields open, or without every clause that pays where none of them asks for it. */
function withoutPoint(type: DealType, item: string): Contract {
  const contract = DEAL_EXAMPLES[type]();
  if (item === 'data.definitions')
    return withClauses(contract, contract.clauses.map(undefinedFigures));
  // Where disclosure is promised, nobody need warrant the law besides.
  if (item === 'compliance.local-law')
    return opened(withClauses(contract, contract.clauses.map(undisclosed)), item);
  const isAsked = contract.clauses.some((clause) => itemsOf(clause).some(([, it]) => it === item));
  if (isAsked) return opened(contract, item);
  return withClauses(
    contract,
    contract.clauses.filter((clause) => !('payee' in clause)),
  );
}

const blanks = (contract: Contract, language: 'en' | 'zh-Hans'): number =>
  renderContract(contract, { language, format: 'markdown' }).split('**[').length;

const STAYS = { 'scope.keep-up': 'keep-up', 'scope.pinning': 'pin' } as const;

const waiverOf = (item: Waiver['item'], by = 'rosy'): Waiver => ({
  item,
  by,
  on: '2026-11-20',
  reason: 'not needed',
});

describe('the table of deal types', () => {
  it('has a cell for each of 7 types and 35 points, the points of the review in its order', () => {
    expect(DEAL_TYPES).toHaveLength(7);
    expect(ITEM_IDS).toEqual(CONTRACT_ITEMS.map(({ id }) => id));
    expect(CELLS).toHaveLength(7 * 35);
    // A cell that is missing or misspelt would read as `required`.
    const counted = (['required', 'waivable', 'not-applicable'] as const).map(
      (need) => cells(need).length,
    );
    expect(counted.reduce((sum, count) => sum + count)).toBe(245);
    expect(counted).toEqual([66, 109, 70]);
  });

  it('never lets a deal waive what it cannot do without', () => {
    for (const item of NEVER_WAIVABLE)
      for (const type of DEAL_TYPES) expect(itemNeed(type, item), item).not.toBe('waivable');
  });

  it('gives the reason of every cell that is not simply required, and no other', () => {
    for (const item of ITEM_IDS) {
      const needs = new Set(DEAL_TYPES.map((type) => itemNeed(type, item)));
      const { waivable, notApplicable } = ROW_REASONS[item];
      expect(waivable !== undefined, item).toBe(needs.has('waivable'));
      expect(notApplicable !== undefined, item).toBe(needs.has('not-applicable'));
    }
  });

  it('lets a field stay open only for points that some type may leave open', () => {
    const open = Object.values(CLAUSE_SCHEMAS).flatMap(({ questions }) =>
      questions.filter(({ waivable }) => waivable === true).map(({ item }) => item),
    );
    expect(open.length).toBeGreaterThan(10);
    for (const item of open) {
      expect(NEVER_WAIVABLE).not.toContain(item);
      expect(DEAL_TYPES.map((type) => itemNeed(type, `${item}`))).toContain('waivable');
    }
  });

  it('asks for everything where a contract declares no type', () => {
    for (const item of ITEM_IDS) expect(itemNeed(undefined, item)).toBe('required');
  });
});

describe.each(DEAL_TYPES)('a contract of the type %s', (type) => {
  const example = DEAL_EXAMPLES[type];

  it('passes without an error, and leaves no point undecided', () => {
    expect(inputIssues(ContractSchema, example())).toEqual([]);
    expect(errors(example())).toEqual([]);
    expect(itemsIn(found(example()))).toEqual(new Set());
    expect(completeContract(example())).toEqual(example());
  });

  it('counts its points as covered or waived', () => {
    const { covered, missing, waived } = reviewItems(example());
    expect(missing).toEqual([]);
    expect(new Set(waived)).toEqual(new Set(example().waivers));
    const open = waived.map(({ item }) => item as string);
    expect(covered.filter((item) => open.includes(item))).toEqual([]);
  });

  it('asks a contract without clauses for its points, those that can be waived as warnings', () => {
    const findings = found({ ...withClauses(example(), []), waivers: [] });
    const named = (code: string) => itemsIn(findings.filter((it) => it.code === code));
    const wanted = (need: ItemNeed) =>
      new Set(ITEM_IDS.filter((item) => itemNeed(type, item) === need));
    expect(named('ITEM_MISSING')).toEqual(wanted('required'));
    expect(named('ITEM_NOT_WAIVED')).toEqual(wanted('waivable'));
    expect(findings.find(({ code }) => code === 'ITEM_NOT_WAIVED')?.severity).toBe('warning');
  });

  it('is warned without a waiver, and can be planned and settled all the same', () => {
    const contract = example();
    const waivers = contract.waivers ?? [];
    expect(waivers.length).toBeGreaterThan(0);
    for (const { item } of waivers) {
      const rest = { ...contract, waivers: waivers.filter((it) => it.item !== item) };
      expect(itemsIn(found(rest)), item).toEqual(new Set([item]));
      expect(reviewItems(rest).missing).toEqual([item]);
      expect(errors(rest), item).toEqual([]);
      expect(completeContract(rest)).toEqual(rest);
    }
  });

  it('shows its type, and every decision, in both languages', () => {
    for (const language of ['en', 'zh-Hans'] as const) {
      const text = renderContract(example(), { language, format: 'markdown' });
      expect(text).toContain(DEAL_TYPE_NAMES[type][language]);
      for (const { reason, item } of example().waivers ?? []) {
        expect(text).toContain(reason);
        expect(text).not.toContain(item);
      }
    }
  });
});

it.each(cells('required'))('%s without %s is an error that names the point alone', (type, item) => {
  const { openWith = [] } = ROW_REASONS[item];
  expect(itemsIn(errors(withoutPoint(type, item)))).toEqual(new Set([item, ...openWith]));
});

it.each(cells('required'))('%s may not waive %s', (type, item) => {
  const contract = withoutPoint(type, item);
  const waivers = [...(contract.waivers ?? []), waiverOf(item)];
  const named = errors({ ...contract, waivers });
  expect(itemsIn(named)).toContain(item);
  const refused = named.filter(({ code }) => code === 'WAIVER_REFUSED');
  expect(refused.map(({ path }) => path)).toEqual([`/waivers/${waivers.length - 1}/item`]);
  expect(refused[0]?.message['en']).toContain(DEAL_TYPE_NAMES[type].en);
  expect(refused[0]?.message['zh-Hans']).toContain(DEAL_TYPE_NAMES[type]['zh-Hans']);
  expect(englishWords(refused[0]?.message['zh-Hans'] ?? '')).toEqual([]);
});

it.each(
  cells('waivable').flatMap(([type, item]) =>
    item === 'scope.keep-up' || item === 'scope.pinning' ? [[type, item] as const] : [],
  ),
)('%s may say nothing of %s: it is warned, and nothing is owed or left blank', (type, item) => {
  const { waivers = [], ...contract } = opened(DEAL_EXAMPLES[type](), item);
  const silent = { ...contract, waivers: waivers.filter((it) => it.item !== item) };
  const warnings = found(silent).filter(({ severity }) => severity !== 'hint');
  expect(new Set(warnings.map(({ code }) => code))).toEqual(new Set(['SLOT_UNDECIDED']));
  expect(itemsIn(warnings)).toEqual(new Set([item]));
  for (const language of ['en', 'zh-Hans'] as const)
    expect(blanks(silent, language)).toBe(blanks(DEAL_EXAMPLES[type](), language));
  expect(contractDuties(silent).map(({ name }) => name)).not.toContain(STAYS[item]);
});

describe('a waiver', () => {
  it('is refused in a contract that declares no type', () => {
    const [finding] = errors({ ...lipColourContract(), waivers: [waiverOf('scope.pinning')] });
    expect(finding?.code).toBe('WAIVER_REFUSED');
    expect(finding?.message['en']).toContain('no deal type');
    expect(englishWords(finding?.message['zh-Hans'] ?? '')).toEqual([]);
  });

  it('contradicts clauses that settle the point', () => {
    const contract = DEAL_EXAMPLES['fixed-content']();
    const settled = {
      ...contract,
      clauses: contract.clauses.map((it) =>
        it.clause === 'deliverable' ? { ...it, pinDays: 0 } : it,
      ),
    };
    expect(errors(settled).map(({ code, path }) => [code, path])).toEqual([
      ['WAIVER_CONTRADICTED', '/waivers/0/item'],
    ]);
    expect(reviewItems(settled).covered).toContain('scope.pinning');
  });

  it('names a party of the contract', () => {
    const contract = DEAL_EXAMPLES['live-series']();
    const waivers = (contract.waivers ?? []).with(0, waiverOf('scope.topic', 'stranger'));
    expect(errors({ ...contract, waivers }).map(({ code, path }) => [code, path])).toEqual([
      ['REFERENCE_UNKNOWN', '/waivers/0/by'],
    ]);
  });

  it('with an unknown item, no day or an empty reason is not read', () => {
    const contract = DEAL_EXAMPLES['live-series']();
    for (const wrong of [{ item: 'scope.mood' }, { on: '2026-02-30' }, { reason: '' }]) {
      const waivers = [{ ...waiverOf('scope.topic'), ...wrong }];
      expect(inputIssues(ContractSchema, { ...contract, waivers })).toHaveLength(1);
    }
  });
});

it('pay that is missing in a deal in kind is asked for as a clause in kind', () => {
  const whole = DEAL_EXAMPLES['seeding-in-kind']();
  const clauses = whole.clauses.filter(({ clause }) => clause !== 'in-kind');
  const found = reviewContract({ ...whole, clauses }, { asOf: whole.draftedAt });
  const missing = found.find(({ code }) => code === 'ITEM_MISSING');
  expect(missing?.fix?.['en']).toBe('Add a clause of kind "in-kind" that does.');
  expect(missing?.message).toEqual({
    en: 'The contract does not settle what the creator is given in place of pay, and by whom.',
    'zh-Hans': '合同没有约定：以何种实物代替报酬、由谁提供。',
  });
});
