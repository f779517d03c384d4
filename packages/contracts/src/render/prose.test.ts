import { describe, expect, it } from 'vitest';
import { DEAL_EXAMPLES } from '../contract/deal/examples/examples.fixture.ts';
import { reviewProse } from '../review/prose/index.ts';
import { renderContract } from './render.ts';

/** Issues in a thousand words; a thousand characters of Chinese count as 600 words. */
const WORDS = {
  en: (text: string) => text.split(/\s+/).length,
  'zh-Hans': (text: string) => text.length * 0.6,
};

describe.each(['en', 'zh-Hans'] as const)(
  'contracts of every type as the renderer writes them in %s',
  (language) => {
    it('have at most one issue of vague prose per 1,000 words', { timeout: 30_000 }, () => {
      const texts = Object.values(DEAL_EXAMPLES).map((example) =>
        renderContract(example(), { format: 'markdown', language }),
      );
      const words = texts.reduce((sum, text) => sum + WORDS[language](text), 0);
      const found = texts.flatMap((text) =>
        reviewProse(text, language).map(
          ({ start, end, category }) =>
            `${category}: ${text.slice(start, end)} <${text.slice(Math.max(0, start - 80), end + 40)}>`,
        ),
      );
      expect(words).toBeGreaterThan(3000);
      expect((found.length / words) * 1000, found.join('\n')).toBeLessThanOrEqual(1);
    });
  },
);
