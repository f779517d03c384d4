import { describe, expect, it } from 'vitest';
import type { Clause } from '../clauses/schemas.ts';
import { DEAL_EXAMPLES } from '../contract/deal/examples/examples.fixture.ts';
import { signedByThree, signedForeign } from '../contract/deal/examples/signed.fixture.ts';
import { signedInChina } from '../contract/deal/examples/signed-cn.fixture.ts';
import type { Contract } from '../contract/document.ts';
import { contractDuties } from '../duties/list.ts';
import { renderContract } from '../render/render.ts';
import type { DisplayLanguage } from '../vocabulary/index.ts';
import { type Redline, type RedlineChange, redline, redlineDocx, renderRedline } from './index.ts';

const other = (text: string, id = 'free'): Clause => ({ clause: 'other', id, text });

/** The same contract with these clauses besides. */
function withClauses(contract: Contract, ...clauses: readonly Clause[]): Contract {
  return { ...contract, clauses: [...contract.clauses, ...clauses] };
}

/** What differs in articles; the cover page has the hash of each version. */
function inArticles({ changes }: Redline): RedlineChange[] {
  return changes.filter(({ place }) => place.article !== undefined);
}

/** The segments of the one change of a text: `[taken out]`, `{put in}`. */
function marked(before: string, after: string, language: DisplayLanguage = 'en'): string {
  const [one, two] = [before, after].map((it) => withClauses(signedForeign(), other(it)));
  if (one === undefined || two === undefined) throw new RangeError('fixture');
  const [change, ...more] = inArticles(redline(one, two, { language }));
  expect(more).toEqual([]);
  return (change?.segments ?? [])
    .map(({ change: kind, text }) =>
      kind === 'kept' ? text : kind === 'deleted' ? `[${text}]` : `{${text}}`,
    )
    .join('');
}

describe('two texts of a provision', () => {
  it.each([
    ['a word', 'The blue box.', 'The blueish box.', 'The [blue]{blueish} box.'],
    [
      'an amount',
      'Pays USD 1,200.50 once.',
      'Pays USD 1,300.50 once.',
      'Pays [USD 1,200.50]{USD 1,300.50} once.',
    ],
    [
      'a date',
      'Ends on 3 May 2027 at noon.',
      'Ends on 3 June 2027 at noon.',
      'Ends on [3 May 2027]{3 June 2027} at noon.',
    ],
    ['a percentage', 'Keeps 10% of it.', 'Keeps 12.5% of it.', 'Keeps [10%]{12.5%} of it.'],
    [
      'words put in',
      'Mia keeps the box.',
      'Mia always keeps the box.',
      'Mia {always }keeps the box.',
    ],
    ['words at the end', 'Mia keeps it', 'Mia keeps it for ever', 'Mia keeps it{ for ever}'],
    [
      'words around one article',
      'sell a red box',
      'burn a blue bag',
      '[sell a red box]{burn a blue bag}',
    ],
    [
      'another text',
      'Nothing of it.',
      'All sales end today, without delay!',
      '[Nothing of it.]{All sales end today, without delay!}',
    ],
  ])('%s changes as a whole', (...[, before, after, wanted]) => {
    expect(marked(before, after)).toBe(wanted);
  });

  it.each([
    [
      'a number with its unit',
      '达人应在30日内发布。',
      '达人应在45日内发布。',
      '达人应在[30日]{45日}内发布。',
    ],
    [
      'a date',
      '合同于2027年5月3日终止。',
      '合同于2027年6月3日终止。',
      '合同于[2027年5月3日]{2027年6月3日}终止。',
    ],
    [
      'a word, not half of it',
      '达人应发布视频。',
      '达人应公布视频。',
      '达人应[发布视频]{公布视频}。',
    ],
    [
      'a clause of a sentence',
      '达人可退货，但须付费。',
      '达人可退货，且免费。',
      '达人可退货，[但须付费]{且免费}。',
    ],
    [
      'words of a long phrase',
      '负责品牌宣传推广活动策划执行',
      '负责品牌宣传促销活动策划执行',
      '负责品牌宣传[推广]{促销}活动策划执行',
    ],
  ])('in Chinese %s', (...[, before, after, wanted]) => {
    expect(marked(before, after, 'zh-Hans')).toBe(wanted);
  });
});

describe('two versions', () => {
  const contract = withClauses(signedForeign(), other('Mia keeps the box.'));

  it('that are the same have no difference, in every form', () => {
    expect(redline(contract, structuredClone(contract), { language: 'en' })).toMatchObject({
      changes: [],
      findings: [],
    });
    for (const format of ['list', 'html'] as const)
      expect(renderRedline(contract, contract, { languages: ['en'], format })).toContain(
        'No difference',
      );
    expect(renderRedline(contract, contract, { languages: ['zh-Hans'], format: 'list' })).toContain(
      '无差异',
    );
  });

  it('a clause put in before the others changes no other one', () => {
    const after = { ...contract, clauses: [other('First of all.', 'new'), ...contract.clauses] };
    const changes = inArticles(redline(contract, after, { language: 'en' }));
    expect(changes.filter(({ change }) => change !== 'renumbered')).toEqual([
      {
        change: 'inserted',
        clauseId: 'new',
        place: { language: 'en', section: 'Other term', article: 'Article 1' },
        segments: [{ change: 'inserted', text: 'Other term\nFirst of all.' }],
      },
    ]);
    expect(inArticles(redline(after, contract, { language: 'en' }))).toMatchObject([
      { change: 'deleted', clauseId: 'new' },
    ]);
  });

  it('a clause that stands elsewhere is moved, and what changed in it is named by itself', () => {
    const rest = signedForeign().clauses;
    const after = { ...contract, clauses: [other('Mia keeps the red box.'), ...rest] };
    const changes = inArticles(redline(contract, after, { language: 'en' }));
    const last = `Article ${rest.length + 1}`;
    expect(changes.filter(({ change }) => change !== 'renumbered')).toMatchObject([
      {
        change: 'moved',
        clauseId: 'free',
        place: { article: 'Article 1' },
        from: { article: last },
        segments: [],
      },
      { change: 'changed', clauseId: 'free', place: { provision: '1.1' }, from: { article: last } },
    ]);
    const html = renderRedline(contract, after, { languages: ['en'], format: 'html' });
    expect(html).toContain(`moved here from ${last}`);
    expect(html).toContain('moved to Article 1');
  });

  it('names the articles of other clauses by their new numbers without a change of substance', () => {
    const condition = {
      clause: 'condition',
      id: 'sample',
      clauseIds: ['fee'],
      what: 'Mia has the sample',
    };
    const before = withClauses(signedForeign(), condition as Clause);
    const text = renderContract(before, { language: 'en', format: 'markdown' });
    expect(text).toMatch(/Article \d+ \(/);
    const after = { ...before, clauses: [other('First of all.', 'new'), ...before.clauses] };
    const kinds = inArticles(redline(before, after, { language: 'en' })).map((it) => it.change);
    expect(new Set(kinds)).toEqual(new Set(['inserted', 'renumbered']));
    const list = renderRedline(before, after, { languages: ['zh-Hans'], format: 'list' });
    expect(list).toContain('以下各处仅所引条款的编号有变');
  });

  it('a clause with another id and a title of its own is the same clause', () => {
    const after = withClauses(signedForeign(), other('Mia keeps the red box.', 'renamed'));
    expect(inArticles(redline(contract, after, { language: 'en' }))).toMatchObject([
      { change: 'changed', clauseId: 'renamed' },
    ]);
  });

  it('of a table: its rows are put in, taken out and changed one by one', () => {
    const [product] = contract.products;
    if (product === undefined) throw new RangeError('fixture');
    const products = [product, { ...product, id: 'mirror', name: 'Pocket mirror' }];
    const { changes } = redline(contract, { ...contract, products }, { language: 'en' });
    expect(changes.filter(({ place }) => place.section === 'Products')).toMatchObject([
      { change: 'inserted', place: { row: 'Pocket mirror' } },
    ]);
  });
});

describe('who owes what', () => {
  const rowsOf = ({ changes }: Redline): RedlineChange[] =>
    changes.filter(({ place: { section } }) => /^Who owes|^谁在何时/.test(section));
  const count = (rows: readonly RedlineChange[], kind: RedlineChange['change']): number =>
    rows.filter(({ change }) => change === kind).length;
  const examples = [...Object.values(DEAL_EXAMPLES).map((example) => example()), signedByThree()];
  const without = examples.flatMap((before) =>
    before.clauses.map(({ id }) => ({ before, id, name: before.id })),
  );

  it.each(without)('$name without $id loses the rows of that clause', ({ before, id }) => {
    const after = { ...before, clauses: before.clauses.filter((it) => it.id !== id) };
    const [old, now] = [before, after].map((it) => contractDuties(it).map((duty) => duty.id));
    const lost = (old ?? []).filter((duty) => !now?.includes(duty)).length;
    const found = (now ?? []).filter((duty) => !old?.includes(duty)).length;
    for (const language of ['en', 'zh-Hans'] as const) {
      const rows = rowsOf(redline(before, after, { language }));
      expect([count(rows, 'deleted'), count(rows, 'inserted')]).toEqual([lost, found]);
    }
  });

  it('has the rows that it had where a clause has another id', () => {
    const before = signedForeign();
    const clauses = before.clauses.map((it) => (it.id === 'report' ? { ...it, id: 'data' } : it));
    const rows = rowsOf(redline(before, { ...before, clauses }, { language: 'en' }));
    expect(rows).toEqual([]);
  });
});

describe('what is compared', () => {
  it('two contracts of different ids are compared, and said to be two', () => {
    const { findings, changes } = redline(signedForeign(), signedInChina(), {
      language: 'zh-Hans',
    });
    expect(findings.map(({ code }) => code)).toEqual(['REDLINE_OTHER_CONTRACT']);
    expect(changes.length).toBeGreaterThan(10);
  });

  it('versions in the wrong order are said to be', () => {
    const later = { ...signedForeign(), revision: 3 };
    const of = (before: Contract, after: Contract): string[] =>
      redline(before, after, { language: 'en' }).findings.map(({ code }) => code);
    expect(of(later, signedForeign())).toEqual(['REDLINE_ORDER']);
    expect(of(signedForeign(), later)).toEqual([]);
  });

  it('a draft with open slots beside a whole contract', () => {
    const whole = signedForeign();
    const clauses = whole.clauses.map((it) => (it.clause === 'fee' ? { ...it, fixed: null } : it));
    const changes = inArticles(redline({ ...whole, clauses }, whole, { language: 'en' }));
    const [fee] = changes.filter(({ clauseId }) => clauseId === 'fee');
    expect(fee?.segments.filter(({ change }) => change !== 'kept')).toEqual([
      { change: 'deleted', text: '[not agreed] [not agreed]' },
      { change: 'inserted', text: 'USD 4,500.00 for the whole of the deal' },
    ]);
  });

  it('refuses no language, three, an unknown format, and what is no contract', () => {
    const contract = signedForeign();
    const wrong = [
      () => renderRedline(contract, contract, { languages: [], format: 'html' }),
      () => renderRedline(contract, contract, { languages: ['en', 'en'], format: 'list' }),
      () => renderRedline(contract, contract, { languages: ['en'], format: 'pdf' as 'html' }),
      () => redline({} as Contract, contract, { language: 'en' }),
      () => redline(contract, contract, { language: 'fr' as 'en' }),
      () => redlineDocx(contract, contract, { languages: [] }),
      () => redlineDocx(contract, contract, { languages: ['en'], at: 'yesterday' as never }),
    ];
    for (const call of wrong)
      expect(call).toThrow(expect.objectContaining({ code: 'INPUT_INVALID' }));
  });
});

it('shows how amounts are rounded, which decides amounts', () => {
  const before = signedForeign();
  const { changes } = redline(before, { ...before, rounding: 'down' }, { language: 'en' });
  expect(changes.map(({ place }) => place.row)).toEqual([
    expect.stringContaining('rounded'),
    expect.stringContaining('Hash'),
  ]);
});
