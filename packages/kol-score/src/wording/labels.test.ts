import { describe, expect, it } from 'vitest';
import { carriesLabel, USUAL_LABELS } from './labels.ts';

describe('a label of advertising', () => {
  it('counts at the beginning, behind # and in brackets, in any case', () => {
    for (const label of USUAL_LABELS)
      for (const text of [
        `${label}: new`,
        `new #${label}`,
        `new [${label}]`,
        `#${label.toUpperCase()} new`,
      ])
        expect(carriesLabel(text), text).toBe(true);
  });

  it.each(['This is no ad, honestly', 'Adventure', '#adventure', 'bad', 'made', '不是广告'])(
    'is none inside a sentence or a word: %s',
    (text) => {
      expect(carriesLabel(text)).toBe(false);
    },
  );

  it('is one of those given, with its sign or without, and no other', () => {
    expect(carriesLabel('#bezahlt neu', ['#Bezahlt'])).toBe(true);
    expect(carriesLabel('#werbung', ['Anzeige'])).toBe(false);
    expect(carriesLabel('#ad', [])).toBe(false);
    expect(carriesLabel('new', ['', '#'])).toBe(false);
  });
});
