import { MARKETS } from '@livelane/contracts/vocabulary';
import { describe, expect, it } from 'vitest';
import type { ReportFacts } from './facts.ts';
import { usd } from './grade.fixture.ts';
import { reportPage } from './page.ts';
import { textsOf } from './page-reader.fixture.ts';
import { reportFixture } from './report.fixture.ts';
import { at } from './session.fixture.ts';

/** What stands in a report as it was written, whatever the language: names and words of the campaign. */
const OF_THE_CAMPAIGN = [
  'Velvet Six: a lip-colour set for under 13 dollars',
  'Velvet Six lip-colour set',
  'Water tint duo',
  'Mia Santos',
  'Ava Laurent',
  'Lip Lab <3',
  '[U+202E]evil[U+202C] & Co "x"',
  '[U+202E]evil[U+…',
  'Lê Thị Hoa',
  '小鹿美妆',
  'The creator shall cooperate with promotion. 配合推广。',
  'Does it come off on a mask? <script>alert(1)</script>',
  '16 CFR 255',
  'KFTC guideline',
  'Ad',
  'Two words were lost.',
];

/** Ids, codes, units, and names of programs and files. */
const CODES = [
  ...['velvet-six', 'tint', 'live-price', 'live-2', 'us.live', 'kr.live', 'fee', 'MIA15'],
  ...['mia-video', 'mia-live', 'search-ads', 'coupon-site', 'direct', 'e-mail', 'tiktok-shop'],
  ...['USD', 'INTERVAL_NOT_LAW', 'lost-words', 'a-later-entry', 'kbit/s', 'LiveKit'],
  ...['settlement.json', `sha256:${'ab'.repeat(32)}`],
];

/** Every state in which the report has a text of its own. */
const STATES: Readonly<Record<string, (facts: ReportFacts) => Partial<ReportFacts>>> = {
  'a real room': () => ({}),
  'a room in memory': ({ log }) => ({
    log: { ...log, mode: 'memory', server: null, network: [] },
    room: { orders: 0, commission: 0n },
  }),
  'gaps, one of them without a code': ({ log }) => ({
    log: {
      ...log,
      network: log.network.map((sample) => ({ ...sample, frozenMs: 40 })),
      gaps: [
        { from: at(1), to: at(2), what: 'lost-words', detail: 'Two words were lost.' },
        {
          ...{ from: at(1), to: at(2), what: 'lost-words', detail: 'Two words were lost.' },
          message: { en: 'Words are missing.', 'zh-Hans': '缺少字词。' },
        },
      ],
    },
  }),
  'a duty of which the log cannot tell': ({ duties, plan }) => ({
    duties: duties.map((duty) => ({ ...duty, verdict: 'not-shown', kept: false })),
    plan: {
      ...plan,
      disclosures: plan.disclosures.map((duty) => ({
        ...duty,
        when: { rule: 'continuous' },
        citation: { ...duty.citation, basis: 'project-default', confidence: 'U' },
      })),
    },
  }),
  'a duty with many times': ({ duties }) => ({
    duties: duties.map((duty) => ({
      ...duty,
      evidence: Array.from({ length: 9 }, () => duty.evidence).flat(),
    })),
  }),
  'nothing refused, compared, due or repeated': ({ settlement, money, picked }) => ({
    refusedDraft: null,
    mostFollowed: null,
    picked: { ...picked, reasons: [], creator: { ...picked.creator, followers: null } },
    settlement: { ...settlement, due: [] },
    money: { ...money, duplicates: 0, orders: 1 },
  }),
  'many lines, dates and parties': ({ settlement, money }) => ({
    settlement: {
      ...settlement,
      lines: Array.from({ length: 15 }, (_, index) =>
        settlement.lines.map((line) => ({
          ...line,
          rate: null,
          id: `${line.id}-${index}`,
          entry: index % 2 === 0 ? ('deposit-forfeited' as const) : line.entry,
        })),
      ).flat(),
      due: (['2026-10-01', '2026-12-01', '2026-12-03'] as const).flatMap((on) =>
        settlement.due.map((item) => ({ ...item, on })),
      ),
    },
    money: {
      ...money,
      credited: money.credited.map((it) => (it.ours ? it : { ...it, minor: 1n })),
    },
  }),
  'commissions at one rate': ({ settlement }) => ({
    settlement: {
      ...settlement,
      lines: settlement.lines.flatMap((line) => [line, { ...line, amount: usd(0) }]),
    },
  }),
};

function unexplained(text: string, allowed: readonly string[]): string {
  return allowed.reduce((rest, it) => rest.replaceAll(it, ' '), text);
}

describe.each(Object.entries(STATES))('a report of %s', (_, change) => {
  const facts = reportFixture();
  const changed = { ...facts, ...change(facts) };
  const allowed = [...OF_THE_CAMPAIGN, ...CODES];

  it('holds no English in Simplified Chinese', () => {
    const page = reportPage(changed, 'zh-Hans');
    expect(page).toContain('<html lang="zh-Hans"');
    const left = textsOf(page)
      .map(({ text }) => unexplained(text, allowed))
      .flatMap((text) => text.match(/[A-Za-z]{2,}/g) ?? [])
      .filter((word) => !MARKETS.has(word));
    expect(left).toEqual([]);
  });

  it('holds no Chinese in English', () => {
    const page = reportPage(changed, 'en');
    const left = textsOf(page)
      .map(({ text }) => unexplained(text, [...allowed, '简体中文']))
      .flatMap((text) => text.match(/[\p{Script=Han}，。：；（）“”、]+/gu) ?? []);
    expect(left).toEqual([]);
  });

  it('leaves no placeholder in either', () => {
    for (const language of ['en', 'zh-Hans'] as const)
      for (const { text } of textsOf(reportPage(changed, language)))
        expect(text).not.toMatch(/\{\w+\}/);
  });
});
