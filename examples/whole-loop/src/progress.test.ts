import { describe, expect, it } from 'vitest';
import { startProgress } from './progress.ts';

describe('startProgress', () => {
  it('writes plain lines where there is no terminal, and keeps times and outcomes', async () => {
    const parts: string[] = [];
    let now = 0;
    const progress = startProgress(
      { isTerminal: false, write: (part) => void parts.push(part) },
      () => now,
    );
    const result = await progress.run({
      name: 'count',
      work: (say) => {
        say('one');
        now = 1500;
        return 2;
      },
      outcome: (value) => `${value} things`,
    });
    expect(result).toBe(2);
    expect(progress.stages).toEqual([{ name: 'count', seconds: 1.5, outcome: '2 things' }]);
    expect(parts.join('')).toBe('… count\n    one\n✓ count: 2 things (1.5 s)\n');
  });

  it('shows names without what would move the cursor or turn the text round', async () => {
    const parts: string[] = [];
    const screen = { isTerminal: false, write: (part: string) => void parts.push(part) };
    const progress = startProgress(screen, () => 0);
    const name = 'M\u001b[2Ji\u202ea\u200b\r';
    await progress.run({ name: 'pick', work: (say) => say(name), outcome: () => name });
    progress.note(`${name}\nnext`);
    const shown = 'M[2Jia';
    expect(parts.join('')).toBe(
      `… pick\n    ${shown}\n✓ pick: ${shown} (0.0 s)\n  ${shown}\nnext\n`,
    );
  });

  it('lets an error through and keeps no record of the stage', async () => {
    const progress = startProgress({ isTerminal: false, write: () => undefined }, () => 0);
    const failing = {
      name: 'fail',
      work: () => Promise.reject(new TypeError('no')),
      outcome: () => '',
    };
    await expect(progress.run(failing)).rejects.toThrow('no');
    expect(progress.stages).toEqual([]);
  });
});
