import type { BothLanguages } from '@livelane/contracts/vocabulary';
import { describe, expect, it } from 'vitest';
import { startProgress } from './progress.ts';

function both(en: string, zh = en): BothLanguages {
  return { en, 'zh-Hans': zh };
}

describe('startProgress', () => {
  it('writes plain lines where there is no terminal, and keeps times and outcomes', async () => {
    const parts: string[] = [];
    let now = 0;
    const progress = startProgress(
      { isTerminal: false, write: (part) => void parts.push(part) },
      { language: 'en', clock: () => now },
    );
    const result = await progress.run({
      name: both('count', '计数'),
      work: (say) => {
        say(both('one', '一'));
        now = 1500;
        return 2;
      },
      outcome: (value) => both(`${value} things`, `${value} 件`),
    });
    expect(result).toBe(2);
    expect(progress.stages).toEqual([
      { name: both('count', '计数'), seconds: 1.5, outcome: both('2 things', '2 件') },
    ]);
    expect(parts.join('')).toBe('… count\n    one\n✓ count: 2 things (1.5 s)\n');
  });

  it('shows names without what would move the cursor or turn the text round', async () => {
    const parts: string[] = [];
    const screen = { isTerminal: false, write: (part: string) => void parts.push(part) };
    const progress = startProgress(screen, { language: 'en', clock: () => 0 });
    const name = 'M\u001b[2Ji\u202ea\u200b\r';
    await progress.run({
      name: both('pick'),
      work: (say) => say(both(name)),
      outcome: () => both(name),
    });
    progress.note(both(`${name}\nnext`));
    const shown = 'M[U+001B][2Ji[U+202E]a[U+200B]';
    expect(parts.join('')).toBe(
      `… pick\n    ${shown}\n✓ pick: ${shown}  (0.0 s)\n  ${shown}\nnext\n`,
    );
  });

  it('is in the language that was asked for, and keeps names and outcomes in both', async () => {
    const parts: string[] = [];
    const progress = startProgress(
      { isTerminal: false, write: (part) => void parts.push(part) },
      { language: 'zh-Hans', clock: () => 0 },
    );
    await progress.run({
      name: both('count', '计数'),
      work: (say) => say(both('one', '一')),
      outcome: () => both('2 things', '2 件'),
    });
    expect(parts.join('')).toBe('… 计数\n    一\n✓ 计数：2 件（0.0 秒）\n');
    expect(progress.stages[0]?.name.en).toBe('count');
  });

  it('lets an error through and keeps no record of the stage', async () => {
    const progress = startProgress(
      { isTerminal: false, write: () => undefined },
      { language: 'en', clock: () => 0 },
    );
    const failing = {
      name: both('fail'),
      work: () => Promise.reject(new TypeError('no')),
      outcome: () => both(''),
    };
    await expect(progress.run(failing)).rejects.toThrow('no');
    expect(progress.stages).toEqual([]);
  });
});
