import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contract } from '../contract/document.ts';
import { lipColourContract } from '../contract/lip-colour.fixture.ts';
import { contractOfHtml, renderContract } from './render.ts';

const HOSTILE = [
  '<script>alert(1)</script>',
  '</script><img src=x onerror=alert(1)>',
  '<!--',
  '-->',
  ']]>',
  '</style>',
  '"onload="x',
  "'",
  '&lt;b&gt;',
  '[click](https://evil.example)',
  '![x](https://evil.example/p.png)',
  '<https://evil.example>',
  'https://evil.example',
  'www.evil.example',
  '`code`',
  '**bold**',
  '| cell |',
  '\n# heading',
  '\n| a | b |\n| - | - |',
  '\n---\n',
  '\n1. item',
  '\u202Egnirts',
  '\u2066x\u2069',
  '\u200B',
  '\u0000',
  '\u001b[31m',
  'mwww.evil.example',
  '\uFEFF',
  '\u2028',
  '\r\n',
  '\\',
  '$$',
  '~~x~~',
  '{{x}}',
  'مرحبا',
  '唇釉',
  '👩\u200D💻',
] as const;

const hostileText = fc
  .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'grapheme', maxLength: 6 })), {
    minLength: 1,
    maxLength: 5,
  })
  .map((parts) => parts.join(''));

/** The complete contract with hostile words wherever people's words go. */
function hostileContract(words: string): Contract {
  const contract = structuredClone(lipColourContract());
  const [brand, creator] = contract.parties;
  const [live, ...rest] = contract.clauses;
  if (brand === undefined || creator === undefined || live?.clause !== 'deliverable')
    throw new RangeError('fixture');
  return {
    ...contract,
    title: { en: words, 'zh-Hans': words },
    parties: [
      { ...brand, name: words, legalName: words, address: words, email: words },
      { ...creator, name: words },
    ],
    products: contract.products.map((product) => ({ ...product, name: words })),
    clauses: [
      { ...live, topic: words, wording: words, title: { en: words, 'zh-Hans': words } },
      ...rest,
      { clause: 'other', id: 'free', text: words },
    ],
  };
}

const texts = hostileText.filter((words) => words.trim() !== '');

describe('hostile words', () => {
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
