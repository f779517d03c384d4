import { type Page, writeMarkdown } from '@livelane/contracts/vocabulary/page';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { expect, it } from 'vitest';

/** Text with everything that CommonMark, its tables and its extensions read as markup. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '*',
        '_',
        '`',
        '[',
        ']',
        '(',
        ')',
        '<',
        '>',
        '!',
        '#',
        '|',
        '~',
        '\\',
        '$',
        '&lt;',
        '&',
      ),
      fc.constantFrom(
        '\n',
        '\n\n',
        '    ',
        '\t',
        '- ',
        '+ ',
        '1. ',
        '1) ',
        '> ',
        '---',
        '===',
        '```',
        '$$',
      ),
      fc.constantFrom(
        'http://e.vil',
        'https://e.vil',
        'www.e.vil',
        'a@e.vil',
        'mailto:a@b.c',
        'e.com',
      ),
      fc.constantFrom(
        '<b>',
        '</td>',
        '<!--',
        '<a@b.c>',
        '[x](y)',
        '![x](y)',
        '[x]: y',
        '[^1]',
        ':smile:',
      ),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(''));

/**
 * The elements of a report with these words in every place, as a parser of its own reads them; addresses that some viewers
 * turn into links are looked for in the text itself.
 */
function elementsOf(word: string): string[] {
  const parser = new MarkdownIt({ html: true });
  const page: Page = {
    language: 'en',
    title: word,
    under: [word],
    footer: word,
    figures: word,
    cards: [
      [
        { block: 'heading', level: 2, text: [word, { name: word }] },
        { block: 'paragraph', text: word },
        { block: 'points', points: [{ tone: 'plain', mark: word, text: word, note: word }] },
        {
          block: 'table',
          columns: [{ heading: word }, { heading: word, figures: true }],
          rows: [
            [word, { figure: word }],
            [{ name: word }, word],
          ],
        },
      ],
    ],
  };
  const flat = parser
    .parse(writeMarkdown(page), {})
    .flatMap((token) => [token, ...(token.children ?? [])]);
  return flat
    .filter(({ type, content }) => type !== 'text' && type !== 'text_special' && content !== '<br>')
    .map(({ type }) => type);
}

it('whatever the words are, a parser of Markdown reads the same elements', () => {
  const expected = elementsOf('x');
  expect(expected).toContain('td_open');
  fc.assert(
    fc.property(text, (word) => {
      fc.pre(word.trim() !== '');
      expect(elementsOf(word)).toEqual(expected);
    }),
    { numRuns: 400 },
  );
});
