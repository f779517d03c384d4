import { describe, expect, it } from 'vitest';
import { carriesLabel, DISCLOSURE_LABELS } from './labels.ts';

describe('a label of advertising', () => {
  it('counts at the beginning, behind # and in brackets, in any case', () => {
    for (const [market, labels] of Object.entries(DISCLOSURE_LABELS))
      for (const label of labels.split('|'))
        for (const text of [
          `${label}: new`,
          `new #${label}`,
          `new [${label}]`,
          `#${label.toUpperCase()} new`,
        ])
          expect(carriesLabel(text, [market]), `${market} ${text}`).toBe(true);
  });

  it.each(['This is no ad, honestly', 'Adventure', '#adventure', 'bad', 'made', '不是广告'])(
    'is none inside a sentence or a word: %s',
    (text) => {
      expect(carriesLabel(text, ['US', 'CN'])).toBe(false);
    },
  );

  it('is that of the market, or a usual one where the market is not listed', () => {
    expect(carriesLabel('#werbung', ['DE'])).toBe(true);
    expect(carriesLabel('#werbung', ['US'])).toBe(false);
    expect(carriesLabel('#sponsored', ['ZW'])).toBe(true);
    expect(carriesLabel('#ad', ['constructor'])).toBe(true);
  });
});
