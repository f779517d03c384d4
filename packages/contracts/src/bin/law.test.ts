import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lipColourContract } from '../contract/lip-colour.fixture.ts';
import { LAW_RULES } from '../law/index.ts';
import { PLATFORM_RULES } from '../law/platform-rules.ts';
import { reviewContract } from '../review/review.ts';
import { englishWords } from '../vocabulary/message/languages.fixture.ts';
import { runIn, runOnTerminal } from './run.fixture.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'contracts-law-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Listed {
  readonly id: string;
  readonly stale: boolean;
}

interface Answer {
  readonly market: string;
  readonly platform?: string;
  readonly asOf: string;
  readonly notice: Readonly<Record<string, string>>;
  readonly rules: readonly Listed[];
}

interface Compared {
  readonly from: string;
  readonly to: string;
  readonly came: readonly Listed[];
  readonly changed: readonly { readonly before: Listed; readonly after: Listed }[];
  readonly ended: readonly Listed[];
}

const run = (command: string) => runIn(folder, command.split(' '));
const asked = async <Result = Answer>(command: string): Promise<Result> => {
  const { code, out } = await run(command);
  expect(code).toBe(0);
  return JSON.parse(out) as Result;
};
const ids = (rules: readonly Listed[]) => rules.map(({ id }) => id);

describe('livelane-contracts law', () => {
  it('gives the rules of a member state and of the Union on a date of its calendar', async () => {
    const { market, asOf, rules, notice } = await asked(
      'law --market FR --as-of 2026-11-22 --json',
    );
    expect([market, asOf]).toEqual(['FR', '2026-11-22']);
    expect(ids(rules)).toEqual(expect.arrayContaining(['fr.written-contract', 'eu.lead-data']));
    expect(ids(rules).filter((id) => !/^(fr|eu)\./.test(id))).toEqual([]);
    expect(notice['en']).toContain('not legal advice');
    expect(notice['zh-Hans']).toContain('不构成法律意见');
    const before = await asked('law --market FR --as-of 2025-12-31');
    expect(ids(before.rules)).not.toContain('fr.written-contract');
  });

  it('takes an instant as the date that it falls on in the market', async () => {
    const { asOf } = await asked('law --market AE --as-of 2026-01-31T20:00:00Z');
    expect(asOf).toBe('2026-02-01');
    const { rules } = await asked('law --market AE --as-of 2026-01-31T19:59:59Z');
    expect(ids(rules)).not.toContain('ae.advertiser-permit');
  });

  it('adds the rules of a platform', async () => {
    const { platform, rules } = await asked('law --market US --as-of 2026-11-22 --platform tiktok');
    expect(platform).toBe('tiktok');
    expect(ids(rules)).toEqual(expect.arrayContaining(['us.label', 'tiktok.declaration']));
    expect(ids(rules).filter((id) => !/^(us|tiktok)\./.test(id))).toEqual([]);
  });

  it('says what came, changed and ended between two days, in either order', async () => {
    const dutch = await asked<Compared>('law --market NL --as-of 2025-06-16 --compare 2025-06-15');
    expect(dutch).toMatchObject({ from: '2025-06-15', to: '2025-06-16', ended: [] });
    expect(ids(dutch.came)).toEqual(['nl.self-regulation']);
    expect(dutch.changed.map(({ before, after }) => [before.id, after.id])).toEqual([
      ['nl.register.from-500k', 'nl.register'],
    ]);
    expect(await asked('law --market NL --as-of 2025-06-15 --compare 2025-06-16')).toEqual(dutch);
    const x = 'law --market US --platform x --as-of 2026-03-02 --compare 2026-03-01';
    const { came, changed, ended } = await asked<Compared>(x);
    expect([ids(came), changed, ids(ended)]).toEqual([['x.declaration'], [], ['x.hashtag']]);
  });

  it('warns of rules whose source was last read long before the day', async () => {
    const fresh = await run('law --market SG --as-of 2027-05-21');
    expect(fresh.err).toBe('');
    const late = await run('law --market SG --as-of 2027-05-22');
    expect(late.err).toContain('more than 180 days before 2027-05-22');
    expect((JSON.parse(late.out) as Answer).rules.every(({ stale }) => stale)).toBe(true);
    const chinese = await run('law --market SG --as-of 2027-05-22 --locale zh-Hans');
    expect(chinese.err).toContain('请重新核实');
    expect(chinese.code).toBe(0);
  });

  it('prints a table for people with every sentence whole, and that it is no advice', async () => {
    for (const [locale, notice] of [
      ['en', 'not legal advice'],
      ['zh-Hans', '不构成法律意见'],
    ] as const) {
      const command = `law --market ES --platform youtube --as-of 2026-11-22 --locale ${locale}`;
      const { out } = await runOnTerminal(folder, command.split(' '));
      for (const { market, summary } of LAW_RULES)
        if (market === 'ES') expect(out).toContain(summary[locale]);
      expect(out).toContain(locale === 'en' ? 'Sources conflict: From when' : '来源说法不一：登记');
      expect(out).toMatch(/es\.label {2,}2024-05-02 {2,}H {2,}2026-11-22 {2,}RD 444\/2024/);
      expect(out).toContain(notice);
      const compared = `law --market ES --as-of 2024-05-02 --compare 2024-05-01 --locale ${locale}`;
      const changes = (await runOnTerminal(folder, compared.split(' '))).out;
      expect(changes).toContain(locale === 'en' ? 'Came into force (3)' : '生效 (3)');
      expect(changes).toContain(notice);
    }
  });

  it('writes a file, and knows of no rule where there is none', async () => {
    const { code, err } = await run('law --market ZA --as-of 2026-11-22 --out za.json');
    expect([code, err]).toEqual([0, 'Wrote 0 rule(s) to za.json\n']);
    expect(JSON.parse(readFileSync(join(folder, 'za.json'), 'utf8'))).toMatchObject({ rules: [] });
  });

  it.each([
    ['law', /--market/],
    ['law --market UK', /--market is not valid/],
    ['law --market FR --as-of tomorrow', /--as-of[\s\S]*expected a calendar date/],
    ['law --market FR --as-of 2026-02-30', /--as-of[\s\S]*expected a calendar date/],
    ['law --market FR --as-of 2026-11-22T10:00', /--as-of[\s\S]*expected an instant/],
    ['law --market FR --compare 22.11.2026', /--compare[\s\S]*expected a calendar date/],
    ['law --market FR --platform myspace', /--platform[\s\S]*choose one of/],
  ])('%s is refused with exit 2 and by name', async (command, says) => {
    const { code, out, err } = await run(command);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(says);
  });
});

it('the sentences of all rules are Chinese, but for names and what is quoted', () => {
  const sentences = [
    ...LAW_RULES.map(({ id, summary, conflict }) => [id, summary, conflict] as const),
    ...PLATFORM_RULES.map(({ id, says, conflict }) => [id, says, conflict] as const),
  ].flatMap(([id, ...texts]) => texts.map((text) => [id, text?.['zh-Hans'] ?? ''] as const));
  const english = sentences.flatMap(([id, text]) =>
    englishWords(text.replace(/#\S+|Mawthooq/g, ' ')).map((it) => `${id}: ${it}`),
  );
  expect(english).toEqual([]);
});

it('laws of China have their Chinese names in Chinese, as a table and in reviews', async () => {
  const name = '《网络直播营销管理办法（试行）》';
  const listed = 'law --market CN --as-of 2026-11-30'.split(' ');
  const [chinese, english] = await Promise.all(
    ['zh-Hans', 'en'].map((it) => runOnTerminal(folder, [...listed, '--locale', it])),
  );
  expect(chinese?.out).toContain(name);
  expect(chinese?.out).not.toMatch(/Measures|Law/);
  expect(english?.out).not.toContain(name);
  const contract = { ...lipColourContract(), audience: [{ market: 'CN', languages: ['zh-Hans'] }] };
  const messages = reviewContract(contract, { asOf: '2026-11-30' }).flatMap((it) =>
    it.evidence !== undefined && 'citation' in it.evidence ? [it.message] : [],
  );
  expect(messages.some((it) => it['zh-Hans']?.includes(name))).toBe(true);
  expect(messages.some((it) => /Measures/.test(it['zh-Hans'] ?? ''))).toBe(false);
  expect(messages.some((it) => it['en']?.includes('Live Marketing Measures'))).toBe(true);
});
