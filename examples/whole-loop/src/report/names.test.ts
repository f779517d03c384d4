import { describe, expect, it } from 'vitest';
import type { ReportFacts } from './facts.ts';
import { reportPage } from './page.ts';
import { cellsOf, type OpenElement, textsOf } from './page-reader.fixture.ts';
import { reportFixture } from './report.fixture.ts';
import { STYLE } from './style.ts';

/** The fixture with one name in every place where a person's words are printed. */
function namedFacts(name: string): ReportFacts {
  const facts = reportFixture();
  const both = { en: name, 'zh-Hans': name };
  const named = (grade: ReportFacts['picked']): ReportFacts['picked'] => ({
    ...grade,
    creator: { ...grade.creator, name },
    reasons: grade.reasons.map((reason) => ({ ...reason, text: both, counterfactual: both })),
  });
  const { brief, plan, log, settlement, contract } = facts;
  return {
    ...facts,
    brief: { ...brief, name },
    grades: facts.grades.map(named),
    picked: named(facts.picked),
    nextGrade: named(facts.nextGrade),
    mostFollowed: facts.mostFollowed === null ? null : named(facts.mostFollowed),
    refusedDraft: { sentence: name, slots: [{ clause: name, name: both }] },
    contract: { ...contract, clauses: [both], remarks: [both] },
    plan: {
      ...plan,
      products: plan.products.map((product) => ({ ...product, name })),
      disclosures: plan.disclosures.map((duty) => ({
        ...duty,
        id: name,
        label: Object.fromEntries(duty.languages.map((language) => [language, name])),
        citation: { ...duty.citation, instrument: name },
      })),
    },
    planFindings: [both],
    log: {
      ...log,
      events: log.events.map((event) =>
        event.type === 'question' ? { ...event, text: name } : event,
      ),
      presence: log.presence.map((it) => ({ ...it, person: name })),
      gaps: [{ from: log.start, to: log.end, what: name, detail: name }],
    },
    duties: facts.duties.map((duty) => ({ ...duty, dutyId: name })),
    sessionFindings: [both],
    paths: facts.paths.map((path) => ({
      ...path,
      steps: path.steps.map((step) => ({ ...step, name })),
    })),
    models: { ...facts.models, rows: facts.models.rows.map((row) => ({ ...row, name: both })) },
    money: {
      ...facts.money,
      credited: facts.money.credited.map((it) => ({ ...it, name: both })),
    },
    settlement: {
      ...settlement,
      payees: settlement.payees.map((payee) => ({ ...payee, name })),
      lines: settlement.lines.map((line) => ({ ...line, clauseId: name, explanation: both })),
    },
    settlementFindings: [both],
    stages: [{ name: both, seconds: 1, outcome: both }],
  };
}

describe('a table that is copied into a spreadsheet', () => {
  const FORMULA = /^[\s\p{Cf}]*[=+\-@＝＋－＠]/u;

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '\n=1', '＝1+1', '＠mia'])(
    'holds the name %j as text',
    (name) => {
      const cells = cellsOf(reportPage(namedFacts(name), 'en'));
      expect(cells.filter(({ text }) => FORMULA.test(text))).toEqual([]);
      // 2 creators, 2 labels and their laws, 3 paths, a payee, 4 clauses and their explanations, a stage and its outcome.
      expect(cells.filter(({ text }) => text.startsWith("'"))).toHaveLength(20);
    },
  );

  it('writes out what hides before a formula', () => {
    const cells = cellsOf(reportPage(namedFacts('\u200b=1'), 'en'));
    expect(cells.filter(({ text }) => FORMULA.test(text))).toEqual([]);
    expect(cells.map(({ text }) => text)).toContain("'[U+200B]=1");
  });

  it('holds its figures as they are', () => {
    const figures = cellsOf(reportPage(namedFacts('=1+1'), 'en')).filter((cell) => cell.isFigure);
    expect(figures.map(({ text }) => text)).toContain('412');
    expect(figures.filter(({ text }) => text.startsWith("'"))).toEqual([]);
  });
});

describe.each(['en', 'zh-Hans'] as const)('a name of 5,000 characters in %s', (language) => {
  const LONG = 'x'.repeat(5000);
  const texts = textsOf(reportPage(namedFacts(LONG), language)).filter(({ text }) =>
    text.includes('x'.repeat(100)),
  );
  const isIn = (within: readonly OpenElement[], tag: string): boolean =>
    within.some((element) => element.tag === tag);

  /** Selectors of one element that keeps its text on one line: its tag, its class, or both. */
  const onOneLine = [...STYLE.matchAll(/([^{}]+)\{[^{}]*white-space:nowrap/g)]
    .flatMap(([, selectors = '']) => selectors.trim().split(','))
    .map((selector) => selector.split('.') as [string, string | undefined]);

  it('is not in what stays on one line', () => {
    expect(onOneLine.map((selector) => selector.join('.'))).toEqual([
      'th.n',
      'td.n',
      '.whole',
      '.badge',
    ]);
    const kept = texts.filter(({ within }) =>
      within.some(({ tag, classes }) =>
        onOneLine.some(
          ([wanted, name]) =>
            (wanted === '' || wanted === tag) && (name === undefined || classes.includes(name)),
        ),
      ),
    );
    expect(kept).toEqual([]);
    expect(texts.length).toBeGreaterThan(60);
  });

  it('wraps where it stands in the page', () => {
    expect(STYLE).toMatch(/body\{[^}]*overflow-wrap:anywhere/);
    const elsewhere = STYLE.replace(/td bdi,td code\{[^}]*\}|th\{[^}]*\}/g, '');
    expect(elsewhere).not.toMatch(/overflow-wrap:(?!anywhere)/);
  });

  it('has a widest column in a table', () => {
    expect(STYLE).toMatch(
      /td bdi,td code\{display:inline-block;max-width:\d+ch;overflow-wrap:break-word\}/,
    );
    const bare = texts.filter(
      ({ within }) => isIn(within, 'td') && !isIn(within, 'bdi') && !isIn(within, 'code'),
    );
    expect(bare).toEqual([]);
  });

  it('is cut in a picture, where the whole is the title', () => {
    const inPictures = texts.filter(({ within }) => isIn(within, 'svg'));
    expect(inPictures.length).toBeGreaterThan(20);
    expect(inPictures.filter(({ within }) => within.at(-1)?.tag !== 'title')).toEqual([]);
  });
});
