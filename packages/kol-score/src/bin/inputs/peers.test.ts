import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CreatorGrade } from '@livelane/contracts/vocabulary';
import { ndjsonText } from '@livelane/contracts/vocabulary/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { campaignOf } from '../../learn/campaign.fixture.ts';
import { AFFORDABLE, AS_OF, briefFor } from '../../profile/story.fixture.ts';
import { run } from '../run.fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'livelane-peers-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string): string => join(folder, name);

/** Peers each of whose lives sold a factor of 90, what the benchmark expects of 10,000 viewers. */
function peers(count: number, factors: readonly number[]) {
  return Array.from({ length: count }, (_, index) => ({
    ...AFFORDABLE,
    id: `peer-${index}`,
    lives: factors.map((factor) => ({
      ...{ viewers: 10_000, minutes: 60, category: 'beauty', source: 'measured' },
      conversions: Math.round(90 * factor),
    })),
  }));
}

const rank = (...flags: string[]) =>
  run([
    ...['rank', '--creators', at('creators.json'), '--brief', at('brief.json')],
    ...['--as-of', AS_OF, ...flags],
  ]);

describe('--peers', { timeout: 30_000 }, () => {
  beforeAll(async () => {
    const { settlement, log, credited } = campaignOf({
      ...{ id: 'live', viewers: 20_000, sales: 900, creator: AFFORDABLE.id },
    });
    const files = {
      'creators.json': [AFFORDABLE],
      'brief.json': briefFor(),
      'alike.json': peers(12, [2, 2, 2]),
      'varied.json': peers(12, [0.2, 2, 3.8]),
      'few.json': peers(4, [2, 2, 2]),
      'settlement.json': settlement,
      'session-log.json': log,
    };
    for (const [name, content] of Object.entries(files))
      writeFileSync(at(name), JSON.stringify(content));
    writeFileSync(at('credited-sales.ndjson'), ndjsonText(credited));
    await rank('--out', at('grades.json'));
  });

  it('says to how many creators with measured lives conversion is fitted, and what they show', async () => {
    const { stderr } = await rank('--peers', at('alike.json'));
    // Twice the benchmark’s 15 at full fit.
    expect(stderr).toMatch(/--peers: .* measured lives of 12 creators: (29|30)(\.\d)? per 1,000/);
    const top = await rank('--peers', at('alike.json'), '--top', '1');
    expect(top.stderr).toContain('measured lives of 12 creators');
    expect((await rank()).stderr).not.toContain('measured lives');
  });

  it('says that they are too few', async () => {
    expect((await rank('--peers', at('few.json'))).stderr).toMatch(/--peers: 4 .* fewer than 5/);
  });

  it('of learn lets one live count for less, the more lives of peers differ', async () => {
    const learned = async (...flags: string[]) => {
      const { stdout, stderr } = await run([
        ...['learn', '--grades', at('grades.json'), '--campaigns', folder],
        ...['--as-of', '2027-02-01T00:00:00Z', ...flags],
      ]);
      const [grade] = JSON.parse(stdout) as CreatorGrade[];
      return { shape: grade?.expectation.posterior.shape ?? 0, stderr };
    };
    const usual = await learned();
    const alike = await learned('--peers', at('alike.json'));
    const varied = await learned('--peers', at('varied.json'));
    expect(alike.shape).toBeGreaterThan(usual.shape);
    expect(varied.shape).toBeLessThan(usual.shape);
    expect(alike.stderr).toContain('measured lives of 12 creators');
    expect((await learned('--peers', at('few.json'))).shape).toBe(usual.shape);
  });
});
