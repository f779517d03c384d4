import { STYLE } from '@livelane/contracts/vocabulary/page';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PageElement, readPage } from './page-reader.fixture.ts';
import { spelt } from './report.fixture.ts';
import { reportHtml, reportMarkdown } from './report.ts';

const html = (name: string, language: 'en' | 'zh-Hans' = 'en'): string => {
  const { grades, options } = spelt(name);
  return reportHtml(grades, { ...options, language });
};
const markdown = (name: string): string => {
  const { grades, options } = spelt(name);
  return reportMarkdown(grades, options);
};

/** Words with what could be markup, turn or hide text, end an element, or be no character of XML. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '<script>alert(1)</script>',
        '"><img src=x onerror=alert(1)>',
        '</text></svg>',
      ),
      fc.constantFrom(
        '<!--',
        ']]>',
        '&lt;',
        '&#60;',
        "'",
        '`',
        '| a |',
        '\n# h',
        '\n\n---\n',
        '[x](javascript:1)',
      ),
      fc.constantFrom(
        '\u202e',
        '\u200b',
        '\u0000',
        '\u0008',
        '\ud800',
        '\uffff',
        '\u2028',
        '\ufdd0',
      ),
      fc.constantFrom(
        '**b**',
        '~~s~~',
        '![i](http://x)',
        'http://x.y',
        'www.x.y',
        'a@b.c',
        '$x$',
        '{market}',
      ),
      fc.constantFrom('مرحبا', '小鹿', '👩\u200d💻'),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => parts.join(''));

const JOINER = /\u200d(?=\p{Extended_Pictographic})/gu;

describe('whatever a name is', () => {
  const plain = readPage(html('Mia'));
  const skeleton = (elements: readonly PageElement[]): string[] =>
    elements.map(({ name }) => name).filter((name) => name !== 'title');

  it('the page has the same elements, is well formed, and hides and turns nothing', () => {
    fc.assert(
      fc.property(hostile, (name) => {
        const page = html(name.trim() === '' ? 'x' : name);
        expect(skeleton(readPage(page).elements)).toEqual(skeleton(plain.elements));
        expect(page.replace(JOINER, '').replaceAll('\n', '')).not.toMatch(
          /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u,
        );
      }),
      { numRuns: 25 },
    );
  });

  it('the Markdown has the same lines and tables, and no markup of its own', () => {
    const shape = (text: string): string[] =>
      text.split('\n').map((line) => {
        const pipes = line.match(/(?<!\\)\|/g)?.length ?? 0;
        return `${/^(#+ |- |---$|\| ---)?/.exec(line)?.[0]}${pipes}`;
      });
    const expected = shape(markdown('Mia'));
    fc.assert(
      fc.property(hostile, (name) => {
        const text = markdown(name.trim() === '' ? 'x' : name);
        expect(shape(text)).toEqual(expected);
        expect(text.replaceAll('<br>', '')).not.toMatch(/[<>]/);
        expect(text).not.toMatch(/(?<!\\)[`_[\]!$~]|https?:\/\/|www\./);
      }),
      { numRuns: 25 },
    );
  });
});

describe('a table that is copied into a spreadsheet', () => {
  const FORMULA = /^[\s\p{Cf}]*[=+\-@＝＋－＠]/u;

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '\n=1', '＝1+1', '＠mia', '\t=1'])(
    'holds the name %j as text',
    (name) => {
      const { cells } = readPage(html(name));
      const texts = cells.filter(({ isFigure }) => !isFigure);
      expect(texts.filter(({ text }) => FORMULA.test(text))).toEqual([]);
      expect(texts.filter(({ text }) => text.startsWith("'")).length).toBeGreaterThan(30);
    },
  );

  it('holds figures as they are', () => {
    const figures = readPage(html('=1')).cells.filter(({ isFigure }) => isFigure);
    expect(figures.length).toBeGreaterThan(100);
    expect(figures.filter(({ text }) => text.startsWith("'"))).toEqual([]);
    expect(figures.map(({ text }) => text)).toContain('200,000');
  });
});

describe.each(['en', 'zh-Hans'] as const)('a name of 5,000 letters in %s', (language) => {
  const LONG = 'x'.repeat(5000);
  const { texts } = readPage(html(LONG, language));
  const long = texts.filter(({ text }) => text.includes('x'.repeat(200)));
  const isIn = (within: readonly PageElement[], name: string): boolean =>
    within.some((element) => element.name === name);

  it('is cut in pictures, where the whole is the title', () => {
    const inPictures = long.filter(({ within }) => isIn(within, 'svg'));
    expect(inPictures.length).toBeGreaterThan(4);
    expect(inPictures.filter(({ within }) => within.at(-1)?.name !== 'title')).toEqual([]);
  });

  it('wraps in sentences and cells, and never stands where lines do not break', () => {
    expect(STYLE).toMatch(/body\{[^}]*overflow-wrap:anywhere/);
    expect(STYLE.match(/[^{}]+\{[^{}]*white-space:nowrap/g)).toHaveLength(1);
    expect(STYLE).toContain('td.n{white-space:nowrap}');
    const kept = long.filter(({ within }) =>
      within.some((it) => it.name === 'td' && it.attributes['class'] === 'n'),
    );
    expect(kept).toEqual([]);
    const bare = long.filter(({ within }) => isIn(within, 'td') && !isIn(within, 'bdi'));
    expect(bare).toEqual([]);
  });
});

it('a name from right to left keeps its direction to itself', () => {
  const name = 'مرحبا بالعالم';
  const { texts } = readPage(html(name));
  const alone = texts.filter(({ text, within }) => text === name && !isAttribute(within));
  expect(alone.length).toBeGreaterThan(10);
  const around = alone.filter(
    ({ within }) => !within.some((it) => ['bdi', 'text', 'li', 'small'].includes(it.name)),
  );
  expect(around.map(({ within }) => within.at(-1)?.name)).toEqual([]);
  expect(STYLE).toMatch(/svg text\{[^}]*unicode-bidi:plaintext/);

  function isAttribute(within: readonly PageElement[]): boolean {
    return Object.values(within.at(-1)?.attributes ?? {}).includes(name);
  }
});
