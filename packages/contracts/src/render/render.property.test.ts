import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileContract, hostileText } from './random-contracts.fixture.ts';
import { contractOfHtml, renderContract } from './render.ts';

const texts = hostileText.filter((words) => words.trim() !== '');

describe('hostile words', { timeout: 60_000 }, () => {
  it('never become elements, attributes or scripts of the HTML', () => {
    fc.assert(
      fc.property(texts, (words) => {
        const html = renderContract(hostileContract(words), {
          language: 'en',
          format: 'html',
          bilingual: true,
        });
        const plain = renderContract(hostileContract('x'), {
          language: 'en',
          format: 'html',
          bilingual: true,
        });
        expect(tags(html)).toEqual(tags(plain));
        expect(html.replaceAll('\n', '')).not.toMatch(/(?!\u200D)[\p{Cc}\p{Cf}]/u);
      }),
      { numRuns: 120 },
    );
  });

  it('come back unchanged from the JSON inside', () => {
    fc.assert(
      fc.property(texts, (words) => {
        const contract = hostileContract(words);
        expect(
          contractOfHtml(renderContract(contract, { language: 'zh-Hans', format: 'html' })),
        ).toEqual(contract);
      }),
      { numRuns: 60 },
    );
  });

  it('never become headings, rows, links, images or HTML of the Markdown', () => {
    fc.assert(
      fc.property(texts, (words) => {
        const markdown = renderContract(hostileContract(words), {
          language: 'en',
          format: 'markdown',
        });
        const plain = renderContract(hostileContract('x'), { language: 'en', format: 'markdown' });
        expect(skeleton(markdown)).toEqual(skeleton(plain));
        expect(markdown).not.toMatch(
          /(?<!\\)[[`]|https?:\/\/|www\.|[\u202A-\u202E\u2066-\u2069\u200B]/,
        );
        expect(markdown.replaceAll('<br>', '')).not.toContain('<');
      }),
      { numRuns: 120 },
    );
  });
});

/** The elements of an HTML text in order, with their attributes; line breaks aside. */
function tags(html: string): string[] {
  return (html.match(/<[^>]*>/g) ?? []).filter((tag) => tag !== '<br>');
}

/** What Markdown reads of each line: how it begins, and how many cells it has. */
function skeleton(markdown: string): string[] {
  return markdown
    .split('\n')
    .map(
      (line) =>
        `${/^(#+ |> |\||---|\*\*|$)/.exec(line)?.[0] ?? 'text'} ${(line.match(/(?<!\\)\|/g) ?? []).length}`,
    );
}
