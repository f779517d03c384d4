import { describe, expect, it } from 'vitest';
import type { Question } from '../clause/clause-fields.ts';
import type { ClauseKind } from '../clause/kind.ts';
import { CLAUSE_KINDS } from '../clauses/kinds.ts';
import { type Clause, type ClauseKindName, openSlots } from '../clauses/schemas.ts';
import { ITEM_IDS, itemNeed } from '../contract/deal/deal-table.ts';
import { DEAL_TYPES } from '../contract/deal/deal-type.ts';
import type { Contract } from '../contract/document.ts';
import { lipColourContract } from '../contract/lip-colour.fixture.ts';
import type { Money } from '../vocabulary/index.ts';
import { CONTRACT_ITEMS } from './items.ts';
import { itemsOf, opened } from './opened.fixture.ts';
import { reviewContract } from './review.ts';

const asOf = '2026-11-22T00:00:00Z';
const usd = (minor: `${bigint}`): Money => ({ currency: 'USD', minor });

const MODELS: Record<string, Clause> = {
  'fee.fixed': {
    clause: 'fee',
    id: 'fee',
    payer: 'rosy',
    payee: 'mia',
    model: 'fixed',
    fixed: { amount: usd('90000'), per: 'session' },
  },
  'fee.commission': {
    clause: 'fee',
    id: 'fee',
    payer: 'rosy',
    payee: 'mia',
    model: 'commission',
    commission: { rate: 150_000, deductions: [], holdDays: 30, dueDays: 15 },
  },
  'fee.base-plus-commission': {
    clause: 'fee',
    id: 'fee',
    payer: 'rosy',
    payee: 'mia',
    model: 'base-plus-commission',
    fixed: { amount: usd('90000'), per: 'deal' },
    commission: { rate: 150_000, deductions: ['returns'], holdDays: 30, dueDays: 15 },
  },
  'fee.fixed-plus-bonus': {
    clause: 'fee',
    id: 'fee',
    payer: 'rosy',
    payee: 'mia',
    model: 'fixed-plus-bonus',
    fixed: { amount: usd('90000'), per: 'deal' },
    bonus: {
      measure: 'credited-orders',
      pays: 'highest',
      dueDays: 15,
      steps: [
        { atLeast: 300, amount: usd('50000') },
        { atLeast: 600, amount: usd('120000') },
      ],
    },
  },
};

/** The complete contract with another fee model; pure commission has nothing to pay in stages. */
function withModel(model: string): Contract {
  const contract = lipColourContract();
  const fee = MODELS[model];
  if (fee === undefined) throw new RangeError(model);
  return {
    ...contract,
    clauses: contract.clauses
      .filter((clause) => model !== 'fee.commission' || clause.clause !== 'payment')
      .map((clause) => (clause.clause === 'fee' ? fee : clause)),
  };
}

function itemsNamed(contract: Contract): string[] {
  return reviewContract(contract, { asOf }).flatMap((issue) =>
    issue.severity === 'error'
      ? (issue.evidence?.missing ?? []).flatMap(({ item }) => item ?? [])
      : [],
  );
}

describe('the 35 items', () => {
  it('are 35, each with an id of its own and a name in both languages', () => {
    expect(CONTRACT_ITEMS).toHaveLength(35);
    expect(new Set(CONTRACT_ITEMS.map(({ id }) => id)).size).toBe(35);
    for (const { name } of CONTRACT_ITEMS) expect(Object.keys(name)).toEqual(['en', 'zh-Hans']);
  });

  it.each(Object.keys(MODELS))('are all settled in the complete contract with %s', (model) => {
    const issues = reviewContract(withModel(model), { asOf });
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it.each(CONTRACT_ITEMS.map(({ id }) => id))(
    '%s: opening its slot is an error that names it',
    (id) => {
      const contract = opened(withModel(id in MODELS ? id : 'fee.base-plus-commission'), id);
      expect(itemsNamed(contract)).toContain(id);
      const issue = reviewContract(contract, { asOf }).find(({ evidence }) =>
        evidence?.missing?.some(({ item }) => item === id),
      );
      const slot = issue?.evidence?.missing?.find(({ item }) => item === id);
      expect(issue?.code).toBe('SLOT_OPEN');
      expect(issue?.message['en']).toContain(slot?.name['en']);
      expect(issue?.message['zh-Hans']).toContain(slot?.name['zh-Hans']);
    },
  );

  it.each(CONTRACT_ITEMS.map(({ id, kind }) => [id, kind] as const))(
    '%s: removing its %s clauses is an error that names it',
    (id, kind) => {
      const contract = lipColourContract();
      const without = { ...contract, clauses: contract.clauses.filter((it) => it.clause !== kind) };
      expect(itemsNamed(without)).toContain(id);
      expect(itemsNamed(contract)).not.toContain(id);
    },
  );

  it.each(Object.entries(CLAUSE_KINDS))(
    '%s: slots name its items, and no others',
    (kind, { items }) => {
      const clauses =
        kind === 'fee'
          ? Object.values(MODELS)
          : [{ clause: kind as ClauseKindName, id: 'x' } as Clause];
      const named = clauses.flatMap(itemsOf).flatMap(([, item]) => item ?? []);
      expect(new Set(named)).toEqual(new Set(Object.keys(items)));
    },
  );
});

describe('what applies where a contract says nothing', () => {
  const kinds = Object.entries(CLAUSE_KINDS) as [ClauseKindName, ClauseKind][];
  const mayBeWaived = new Set<string>(
    ITEM_IDS.filter((id) => DEAL_TYPES.some((type) => itemNeed(type, id) === 'waivable')),
  );

  it.each(kinds)('%s: is said of each field and item that may stay open', (_, it) => {
    const { byDefault = {}, items, schemas } = it;
    const isSaidOf = ({ at, item }: Question) =>
      at in byDefault || (typeof item === 'string' && item in byDefault);
    const open = schemas.questions.filter(
      ({ waivable, maySayNothing }) => waivable === true || (maySayNothing ?? false) !== false,
    );
    expect(open.filter((question) => !isSaidOf(question))).toEqual([]);
    expect(Object.keys(items).filter((id) => mayBeWaived.has(id) && !(id in byDefault))).toEqual(
      [],
    );
    const known = [...Object.keys(items), ...schemas.questions.map(({ at }) => at)];
    expect(known).toEqual(expect.arrayContaining(Object.keys(byDefault)));
  });

  it('stands in the warnings, by field and by item', () => {
    const contract: Contract = {
      ...lipColourContract(),
      dealType: 'fixed-content',
      clauses: lipColourContract().clauses.flatMap((clause): Clause[] => {
        if (clause.clause === 'force-majeure') return [];
        if (clause.clause === 'termination')
          return [{ clause: 'termination', id: clause.id, noticeDays: 30 }];
        return [clause];
      }),
    };
    const warned = reviewContract(contract, { asOf }).filter(({ code }) =>
      ['SLOT_UNDECIDED', 'ITEM_NOT_WAIVED'].includes(code),
    );
    expect(warned.map(({ message }) => message['en'])).toEqual([
      'The contract neither settles nor waives force majeure (without a word: the law decides).',
      expect.stringContaining(
        'the time to cure a breach (a cause ends the contract at once); what',
      ),
    ]);
    expect(warned.map(({ message }) => message['zh-Hans'])).toEqual([
      expect.stringContaining('不可抗力（未约定时：依法律规定）'),
      expect.stringContaining('违约补救期（出现该情形即可解除）'),
    ]);
  });
});

describe('openSlots', () => {
  it('takes an empty list of promotions, zero days and "no" for answers', () => {
    const contract = lipColourContract();
    const [live] = contract.clauses;
    if (live?.clause !== 'deliverable') throw new RangeError('fixture');
    const answered: Clause = {
      ...live,
      pinDays: 0,
      keepUpDays: 0,
      live: { ...live.live, promotions: [], answerQuestions: false },
    };
    expect(openSlots(answered)).toEqual([]);
  });

  it('a figure without its definition leaves the definitions open, and them alone', () => {
    const data: Clause = {
      clause: 'data',
      id: 'report',
      reporter: 'mia',
      metrics: [{ id: 'plays', definition: null }],
      timeRange: { range: 'after-publication', days: 7 },
      format: 'csv',
      deadlineDays: 5,
    };
    expect(openSlots(data).map(({ item }) => item)).toEqual(['data.definitions']);
  });

  it('"cooperate with promotion" lacks all but the actor', () => {
    const vague: Clause = {
      clause: 'deliverable',
      id: 'promo',
      actor: 'mia',
      wording: 'cooperate with promotion',
    };
    expect(openSlots(vague).map(({ at }) => at)).toEqual([
      '/action',
      '/quantity',
      '/platform',
      '/form',
      '/topic',
      '/publish',
      '/pinDays',
      '/keepUpDays',
    ]);
  });
});
