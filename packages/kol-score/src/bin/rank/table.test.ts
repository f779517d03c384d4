import type { CreatorGrade, LocalText } from '@livelane/contracts/vocabulary';
import { describe, expect, it } from 'vitest';
import { gradeCreator } from '../../grade/grade-creator.ts';
import { rankCreators } from '../../grade/ranking/rank-creators.ts';
import { AFFORDABLE, AS_OF, briefFor, postsOf } from '../../profile/story.fixture.ts';
import { gradesTable, rankingTable } from './table.ts';

const grade = gradeCreator({ ...AFFORDABLE, platform: 'youtube' }, briefFor(), { asOf: AS_OF });
const english = { locale: 'en', say: (text: LocalText): string => text['en'] ?? '' } as const;
const chinese = {
  locale: 'zh-Hans',
  say: (text: LocalText): string => text['zh-Hans'] ?? '',
} as const;
const linesOf = (...grades: readonly CreatorGrade[]) => gradesTable(grades, english).split('\n');

describe('the table of grades', () => {
  it('has numbers at the right, amounts with currency, and the verdict or that a gate failed', () => {
    const mean = { currency: 'USD', minor: '-123456789' } as const;
    const money = { ...grade.expectation.contribution, mean };
    const poor = {
      ...grade,
      eligible: true,
      expectation: { ...grade.expectation, contribution: money },
    };
    const [header = '', first = '', second = ''] = linesOf(grade, poor);
    expect(header).toMatch(
      /^creator +expected contribution +lower end +score +90% interval +conv\.\/1000 +figures$/,
    );
    expect(second).toMatch(/ USD -1,234,567\.89 +USD -200\.00 .* clear$/);
    expect(first).toMatch(/ USD -[\d,]+\.\d\d .* excluded$/);
    expect(first.indexOf('excluded')).toBe(second.indexOf('clear'));
    expect(header.indexOf('figures')).toBe(first.indexOf('excluded'));
  });

  it('shows small rates with two digits that count, larger ones with one decimal', () => {
    const { expectation } = grade;
    const rateIn = (mean: number): string | undefined => {
      const conversionsPer1000Viewers = { ...expectation.conversionsPer1000Viewers, mean };
      const [, row = ''] = linesOf({
        ...grade,
        expectation: { ...expectation, conversionsPer1000Viewers },
      });
      return row.split(/ {2,}/).at(-2);
    };
    expect([24.16, 1, 0.94, 0.0312, 0].map(rateIn)).toEqual([
      '24.2',
      '1.0',
      '0.94',
      '0.031',
      '0.0',
    ]);
  });

  it('has Chinese brackets around what would change a Chinese reason', () => {
    const text = gradesTable([grade], chinese);
    expect(text).toMatch(/（若.*）$/m);
    expect(text).not.toContain(' (若');
  });

  it('keeps names from moving the cursor or becoming formulas', () => {
    const creator = { ...grade.creator, name: '=1+1\u001b[2J' };
    const text = gradesTable([{ ...grade, creator }], english);
    expect(text).toContain("'=1+1[U+001B][2J (mia-tests-cheap)");
    expect(text).not.toContain('\u001b');
  });

  it('ends with failed gates, reasons and findings of the first grade, each gate once', () => {
    const lines = linesOf(grade).slice(3);
    expect(lines.filter((line) => line.includes('youtube'))).toEqual([
      '  ✗ publishes on youtube; the brief is for tiktok',
    ]);
    expect(lines.filter((line) => /^ {2}[+−] /.test(line))).toHaveLength(grade.reasons.length);
    const found = lines.filter((line) => /^ {2}(?:warning|hint) /.test(line));
    expect(found[0]).toMatch(/^ {2}warning PERMITS_NOT_STATED: The brief .* none is needed\.$/);
    const { findings: _, ...old } = grade;
    expect(linesOf(old).slice(3)).toEqual(lines.slice(0, -found.length));
  });
});

describe('the table of a ranking', () => {
  const { fee: _, ...unquoted } = AFFORDABLE;
  const livelier = postsOf(0.056, { views: 60_000, tier: 'affordable' });
  const ranking = rankCreators(
    [
      ...[AFFORDABLE, { ...AFFORDABLE, id: 'second', followers: 150_000, posts: livelier }],
      ...[
        { ...unquoted, id: 'silent' },
        { ...AFFORDABLE, id: 'away', platform: 'youtube' },
      ],
    ],
    briefFor(),
    { asOf: AS_OF },
  );
  const text = rankingTable(ranking, 'sales', english);

  it('has one part for each kind, and no certain sum for those without a quote', () => {
    const lines = text.split('\n');
    const part = (name: string): string[] => {
      const from = lines.indexOf(name);
      return lines.slice(from + 1, lines.indexOf('', from));
    };
    expect(part('Ranked').map((line) => /\(([\w-]+)\)/.exec(line)?.[1])).toEqual([
      ...[undefined, 'mia-tests-cheap', 'second'],
    ]);
    const [header, silent] = part('Ask for a quote');
    expect(header).toMatch(/^creator +expected contribution +break-even fee +score/);
    expect(silent).toMatch(/\(silent\) +— +USD [\d.]+ /);
    expect(part('Excluded')[1]).toMatch(/\(away\).*excluded$/);
  });

  it('says what would flip the first place', () => {
    expect(text).toMatch(
      /\(second\) would be level with .* \(mia-tests-cheap\) if .* a fee of USD \d/,
    );
    expect(text).toMatch(/sold [\d.]+ per 1,000 viewers/);
    expect(text).toContain('their scores would be level if');
  });
});
