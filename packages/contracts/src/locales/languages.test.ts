import { readdirSync, readFileSync } from 'node:fs';
import { sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CLAUSE_SCHEMAS, type Clause, type ClauseKindName } from '../clauses/schemas.ts';
import { CLAUSE_TEXTS_EN } from '../clauses/texts.en.ts';
import { CLAUSE_TEXTS_ZH_HANS } from '../clauses/texts.zh-Hans.ts';
import type { Contract } from '../contract/document.ts';
import { lipColourContract } from '../contract/lip-colour.fixture.ts';
import { EVIDENCE_FINDINGS } from '../evidence/findings.ts';
import { LAW_RULES } from '../law/rules.ts';
import { LIFE_FINDINGS } from '../life/findings.ts';
import { SHEET_FINDINGS } from '../localization/review.ts';
import { KINDS, MEASURES, MEDIA, T, WEEKDAYS, WHEN } from '../localization/texts.ts';
import { PAYOUT_FINDINGS } from '../payout/findings.ts';
import { planFindings } from '../plan/finding.ts';
import { PLAN_FINDINGS } from '../plan/findings.ts';
import { LIP_BRIEF } from '../plan/session.fixture.ts';
import { planSession } from '../plan/session.ts';
import { ADVICE_FINDINGS } from '../proposal/advice-findings.ts';
import { REDLINE_FINDINGS } from '../redline/findings.ts';
import { CHANGE_WORDS, REDLINE_WORDS } from '../redline/words.ts';
import { REVIEW_FINDINGS } from '../review/findings.ts';
import { CONTRACT_ITEMS } from '../review/items.ts';
import { reviewContract } from '../review/review.ts';
import { VAGUE_REASONS } from '../review/vagueness.ts';
import { credited, paid, session } from '../settlement/facts/facts.fixture.ts';
import { SETTLEMENT_FINDINGS } from '../settlement/findings/findings.ts';
import { settle } from '../settlement/settle.ts';
import { VERIFY_FINDINGS } from '../verify/findings.ts';
import { disclose, duty, logOf, planOf } from '../verify/session.fixture.ts';
import { verifySession } from '../verify/session.ts';
import {
  type FindingCatalogue,
  type LocalText,
  placeholdersOf,
  type SessionPlan,
} from '../vocabulary/index.ts';
import { englishWords } from '../vocabulary/message/languages.fixture.ts';

function inBothLanguages(text: LocalText | undefined, names: readonly string[] = []): void {
  expect(text?.['en']).toMatch(/[A-Za-z]/);
  expect(text?.['en']?.replace(/“[^”]*”/g, '')).not.toMatch(/\p{Script=Han}/u);
  const chinese = names.reduce((rest, name) => rest.replaceAll(name, ' '), text?.['zh-Hans'] ?? '');
  expect(chinese).toMatch(/\p{Script=Han}/u);
  expect(englishWords(chinese)).toEqual([]);
}

describe('the check itself', () => {
  it.each([
    ['请设定 `asOf`，编号 stage-1，USD 12.30', []],
    ['请 check 拼写', ['check']],
    ['没有写明Mia的taxResidence', ['Mia', 'taxResidence']],
  ])('%s', (chinese, expected) => {
    expect(englishWords(chinese)).toEqual(expected);
  });
});

/** Every catalogue of findings that contracts has. */
const CATALOGUES: Readonly<Record<string, FindingCatalogue>> = {
  review: REVIEW_FINDINGS,
  plan: PLAN_FINDINGS,
  verify: VERIFY_FINDINGS,
  proposal: ADVICE_FINDINGS,
  settle: SETTLEMENT_FINDINGS,
  life: LIFE_FINDINGS,
  localization: SHEET_FINDINGS,
  evidence: EVIDENCE_FINDINGS,
  redline: REDLINE_FINDINGS,
  payout: PAYOUT_FINDINGS,
};

/** Folders whose catalogues are in those of `review`, or tested in the vocabulary. */
const ELSEWHERE = ['clause', 'clauses', 'vocabulary'];

it('every folder that has a catalogue of findings is one of them', () => {
  const src = new URL('../', import.meta.url);
  const folders = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !/\.(test|fixture)\.ts$/.test(name))
    .filter((name) =>
      /^export const \w+_FINDINGS\b/m.test(readFileSync(new URL(name, src), 'utf8')),
    )
    .map((name) => name.split(sep)[0] ?? '');
  const named = Object.keys(CATALOGUES).map((it) => (it === 'settle' ? 'settlement' : it));
  expect([...new Set(folders)].toSorted()).toEqual([...named, ...ELSEWHERE].toSorted());
});

describe('the words of redlines and localization sheets', () => {
  const tables = { REDLINE_WORDS, CHANGE_WORDS, T, KINDS, MEASURES, MEDIA, WEEKDAYS, WHEN };
  it.each(Object.entries(tables))('%s', (_, table) => {
    for (const [name, text] of Object.entries<LocalText>(table)) {
      expect(placeholdersOf(text['zh-Hans'] ?? ''), name).toEqual(placeholdersOf(text['en'] ?? ''));
      // A text of marks and placeholders alone is in every language.
      if (/[A-Za-z]/.test((text['en'] ?? '').replace(/\{\w+\}/g, '')))
        inBothLanguages(text, ['Schindler']);
    }
  });
});

describe.each(Object.entries(CATALOGUES))('the findings of %s', (_, catalogue) => {
  it.each(Object.entries(catalogue))('%s', (_code, { message, fix }) => {
    for (const text of [message, fix]) {
      const { en, 'zh-Hans': chinese } = text;
      // A text that is one placeholder is in both languages when its value is.
      if (!/^\{\w+\}$/.test(en)) inBothLanguages({ ...text });
      expect(placeholdersOf(chinese)).toEqual(placeholdersOf(en));
    }
  });
});

describe('review', () => {
  it('items, kinds and reasons', () => {
    for (const { name } of CONTRACT_ITEMS) inBothLanguages(name);
    for (const kind of Object.keys(CLAUSE_SCHEMAS) as ClauseKindName[]) {
      inBothLanguages(CLAUSE_SCHEMAS[kind].name);
      inBothLanguages({
        en: CLAUSE_TEXTS_EN[kind].summary,
        'zh-Hans': CLAUSE_TEXTS_ZH_HANS[kind].summary,
      });
    }
    for (const reason of Object.values(VAGUE_REASONS)) inBothLanguages(reason);
  });

  it('issues with what was found filled in, in every market', () => {
    const codes = new Set<string>();
    for (const contract of brokenContracts()) {
      for (const { code, message, fix } of reviewContract(contract, {
        asOf: '2026-11-22T00:00:00Z',
      })) {
        codes.add(code);
        const names = [
          // The longest first: one citation may begin another.
          ...LAW_RULES.map((rule) => rule.citation).toSorted((a, b) => b.length - a.length),
          ...PERMITS,
          'Mia Torres',
          'Rosy Lips',
        ];
        inBothLanguages(message, names);
        inBothLanguages(fix);
      }
    }
    expect(codes.size).toBeGreaterThanOrEqual(9);
  });

  it('summaries of the rules of law', () => {
    for (const { summary } of LAW_RULES) {
      expect(summary['en']).toMatch(/[A-Za-z]/);
      expect(summary['zh-Hans']).toMatch(/\p{Script=Han}/u);
    }
  });
});

describe('plan, verify and settle', () => {
  it('findings of a plan', () => {
    const contract: Contract = {
      ...lipColourContract(),
      audience: ['KR', 'VN', 'US', 'GB'].map((market) => ({
        market,
        languages: ['en', 'vi', 'ko'],
      })),
    };
    const plan = planSession(contract, { brief: LIP_BRIEF, asOf: '2026-11-22T08:00:00Z' });
    const cheap = plan.products.map((product): SessionPlan['products'][number] => ({
      ...product,
      promotion: { id: 'p', text: { en: 'x' }, price: { currency: 'USD', minor: '1' } },
    }));
    const found = planFindings({
      ...plan,
      products: cheap,
      disclosures: plan.disclosures.slice(1),
      runSheet: [],
    });
    expect(new Set(found.map(({ code }) => code))).toEqual(new Set(Object.keys(PLAN_FINDINGS)));
    for (const { message, fix } of found) {
      inBothLanguages(message, ['vi', 'ko', 'en']);
      inBothLanguages(fix);
    }
  });

  it('findings of a verification, and why duties were broken', () => {
    const planned = planOf(600, [duty({ rule: 'at-start' })]);
    const plan = {
      ...planned,
      contract: { ...planned.contract, kind: 'product-list' as const },
      questions: { answerRequired: true },
    };
    const log = logOf(plan, [
      { type: 'question', questionId: 'q-1', person: 'viewer-1', text: 'x', at: 5 } as never,
      disclose(10, 'start', { dutyId: 'stranger-1' }),
      { type: 'poll-9', at: 11 } as never,
    ]);
    const { findings, duties } = verifySession(plan, {
      ...log,
      sessionId: 'other-1',
      planHash: `sha256:${'9'.repeat(64)}`,
      end: log.start,
    });
    expect(new Set(findings.map(({ code }) => code))).toEqual(
      new Set(Object.keys(VERIFY_FINDINGS).filter((code) => !code.startsWith('DUTY_'))),
    );
    for (const { message, fix } of findings) {
      inBothLanguages(message, ['session']);
      inBothLanguages(fix);
    }
    expect(duties.flatMap((it) => it.findings.map(({ code }) => code))).toEqual([
      'DUTY_NEVER_SHOWN',
    ]);
    for (const { broken } of duties) for (const { message } of broken) inBothLanguages(message);
    for (const { message, fix } of Object.values(VERIFY_FINDINGS)) {
      inBothLanguages(message);
      inBothLanguages(fix);
    }
  });

  it('findings of a settlement, its lines and dues', () => {
    const settlement = settle(
      lipColourContract(),
      [
        credited('o-1', 5000),
        credited('o-1', -9000, { change: 'refund' }),
        credited('o-2', 5000, { occurredAt: '2020-01-01T00:00:00Z' }),
        credited('o-9', -9000, { change: 'refund' }),
        session('s-1', '2026-12-06', 60),
        paid('mia', 999, '2026-12-07'),
        paid('stranger', 999, '2026-12-07'),
        { ...session('s-2', '2026-12-07', 60), type: 'gift-9' } as never,
      ],
      { knownAsOf: '2026-12-20T00:00:00Z', fx: [] },
    );
    const names = [
      'stranger',
      'policy',
      'Mia Torres',
      'Rosy Lips',
      'mia',
      'rosy',
      'live',
      'videos',
      'result',
      'America',
      'Los_Angeles',
      'tax',
      'shipping',
    ];
    for (const { detail } of settlement.findings) inBothLanguages(detail, names);
    for (const { explanation } of settlement.lines) inBothLanguages(explanation, names);
    for (const { why } of settlement.due) inBothLanguages(why, names);
    expect(settlement.findings.length).toBeGreaterThanOrEqual(9);
  });
});

/** What permits are called by whoever grants them. */
const PERMITS = LAW_RULES.flatMap(({ check }) =>
  check.check === 'creator-permit' ? Object.values(check.permit) : [],
);

function brokenContracts(): Contract[] {
  const whole = lipColourContract();
  const bare: Contract = {
    ...whole,
    audience: [...new Set(LAW_RULES.map(({ market }) => market))].map((market) => ({
      market,
      languages: ['en'],
    })),
    parties: whole.parties.map(({ id, role, name, market }) => ({ id, role, name, market })),
    clauses: [],
  };
  const open = Object.keys(CLAUSE_SCHEMAS).map((clause): Clause => ({ clause, id: 'x' }) as Clause);
  const vague: Clause[] = [
    { clause: 'other', id: 'o-1', text: '尽力配合推广' } as Clause,
    {
      clause: 'fee',
      id: 'f-1',
      model: 'commission',
      fixed: { amount: { currency: 'EUR', minor: '5' }, per: 'deal' },
    } as Clause,
    {
      clause: 'payment',
      id: 'p-1',
      feeId: 'gone',
      stages: [{ id: 's', share: 1, trigger: 'signing', dueDays: 1 }],
    } as Clause,
    { clause: 'compliance', id: 'c-1', spare: 1 } as unknown as Clause,
  ];
  return [bare, { ...bare, clauses: open }, { ...whole, clauses: [...whole.clauses, ...vague] }];
}
