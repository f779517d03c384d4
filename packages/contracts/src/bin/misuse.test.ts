import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lipColourContract } from '../contract/lip-colour.fixture.ts';
import { lipColourBrief, lipColourGrade, lipColourTerms } from '../draft/lip-colour.fixture.ts';
import { LIP_BRIEF, logFollowing } from '../plan/session.fixture.ts';
import { planSession } from '../plan/session.ts';
import { englishWords } from '../vocabulary/message/languages.fixture.ts';
import { runIn } from './run.fixture.ts';

let folder = '';
const DAY = '2026-11-22T08:00:00Z';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'contracts-misuse-'));
  const plan = planSession(lipColourContract(), { brief: LIP_BRIEF, asOf: DAY });
  const files: Readonly<Record<string, unknown>> = {
    'contract.json': lipColourContract(),
    'terms.json': lipColourTerms(),
    'brief.json': lipColourBrief(),
    'grade.json': lipColourGrade(),
    'plan.json': plan,
    'log.json': logFollowing(plan),
    'list.json': [lipColourContract()],
  };
  for (const [name, value] of Object.entries(files))
    writeFileSync(join(folder, name), JSON.stringify(value, null, 1));
  writeFileSync(join(folder, 'bom.json'), `\ufeff${JSON.stringify(lipColourContract())}`);
  writeFileSync(join(folder, 'empty.json'), '');
  writeFileSync(join(folder, 'broken.json'), '{\n "kind": "contract",\n "id": oops\n}');
  mkdirSync(join(folder, 'folder'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const refused = async (command: string): Promise<string> => {
  const { code, out, err } = await runIn(folder, command.split(' '));
  expect({ code, out }).toEqual({ code: 2, out: '' });
  return err;
};

/** The same is refused in Chinese without a word of English: what was received, ids, files and choices aside. */
async function expectChinese(command: string): Promise<void> {
  const [complaint = ''] = (await refused(`${command} --locale zh-Hans`)).split('\n\n');
  const own = complaint
    .replace(/收到 .*/g, '')
    .replace(/\b(?:folder|live|zoe|rosy|mia|html?|markdown|md|docx|pdf)\b|(?<=、)\.json/g, '');
  expect(own).toMatch(/\p{Script=Han}/u);
  expect(englishWords(own), own).toEqual([]);
}

describe('an option with a value that cannot be', () => {
  const plan = 'plan contract.json --brief brief.json';
  it.each([
    [
      `${plan} --rehearsal abc`,
      '--rehearsal: expected whole seconds from 10 to 86400; received "abc"',
    ],
    [`${plan} --rehearsal 9`, '--rehearsal: expected whole seconds from 10 to 86400; received "9"'],
    [`${plan} --rehearsal 0x20`, 'received "0x20"'],
    [`${plan} --rehearsal 1e3`, 'received "1e3"'],
    [`${plan} --session 1.5`, '--session: expected a whole number; received "1.5"'],
    [`${plan} --session 2`, '--session: expected a whole number from 1 to 1, the times that'],
    [`${plan} --session two`, 'received "two"'],
    [
      `${plan} --deliverable videos`,
      '--deliverable: expected a live deliverable of the contract: live;',
    ],
    [`${plan} --session-id ${'x'.repeat(129)}`, 'expected an id of 1 to 128'],
    [`${plan} --as-of yesterday`, '--as-of is not valid'],
    [
      'render contract.json --lang fr',
      '"fr" is not a value of "--lang <tag>": choose one of en, en,zh-Hans, zh-Hans, zh-Hans,en.',
    ],
    [
      'render none.json --out a.odt',
      'expected one of .html, .htm, .md, .markdown, .docx, .pdf; received "a.odt"',
    ],
    ['render contract.json --format odt', '"odt" is not a value of "--format <name>"'],
    ['summary contract.json --as-of soon', '--as-of is not valid'],
    ['summary contract.json --party zoe', '--party: expected a party of the contract'],
    ['localize plan.json --approve US:en=\u202e', 'a market, a language and a name'],
    [`${plan} --review US:en=\u200b`, 'a market, a language and a name'],
    ['localize plan.json --out a.odt', 'expected one of .html, .md, .json; received "a.odt"'],
    ['localize contract.json', '<plan> contract.json is not valid'],
    ['read plan.json', '<document> plan.json is not valid'],
    ['review contract.json --as-of 2026-11-31', 'received "2026-11-31"'],
    ['review contract.json --all', 'it is for the review of a text (--text); received true'],
    ['review contract.json --text-out a.txt', 'it is for the review of a text (--text)'],
    ['review --text empty.json --lang en --markets US', 'it is for the review of a contract'],
    ['review --text empty.json --lang en --as-of 2026-11-30', '--as-of is not valid'],
    ['review contract.json --lang fr', 'choose one of en, zh-Hans'],
    ['review contract.json --markets US,UK', '--markets is not valid'],
    [`draft --terms terms.json --brief brief.json --id ${'x'.repeat(129)}`, '--id is not valid'],
    ['draft --terms terms.json --brief brief.json --grade grade.json#zoe', '--grade is not valid'],
    ['settle contract.json --signed-at now', '--signed-at is not valid'],
    ['settle contract.json --known-as-of now', '--known-as-of is not valid'],
    [
      'store add --store s --facts facts.json',
      '--facts is not valid:\n  expected facts of one contract',
    ],
    [`settle contract.json --from ${DAY}`, 'expected both of --from, --to, or neither'],
    [`settle contract.json --from ${DAY} --to now`, '--to is not valid'],
    [`settle contract.json --from ${DAY} --to ${DAY}`, '--to: expected a window whose start'],
  ])('%s', async (command, says) => {
    expect(await refused(command)).toContain(says);
    await expectChinese(command);
  });
});

describe('bad options', () => {
  it.each([
    [
      'settle c.json --signed-at 2026 --known-as-of tomorrow --from x --to y --zone q --rows -1',
      ['signed-at', 'known-as-of', 'from', 'to', 'zone', 'rows'],
    ],
    [
      'plan c.json --brief none.json --rehearsal abc --session x --session-id -- --as-of x',
      ['rehearsal', 'session', 'as-of'],
    ],
    ['review c.json --as-of x --markets UK --fx none.csv', ['as-of', 'markets']],
    ['draft --terms none --brief none --as-of x --id a\u202eb', ['as-of', 'id']],
    ['permits --brief none --as-of x --markets UK', ['as-of', 'markets']],
    ['law --market UK --as-of x --compare y', ['market', 'as-of', 'compare']],
  ])('are all named before a file is read: %s', async (command, names) => {
    const err = await refused(command);
    for (const name of names)
      expect(err).toMatch(new RegExp(`^ +--${name}(?: ?/\\d+)?: expected`, 'm'));
    expect(err).not.toMatch(/none|c\.json/);
  });

  it('pairs are checked before a file is read, all at once', async () => {
    const err = await refused(`settle none.json --from ${DAY} --log none.json`);
    expect(err).toContain('--from, --to: expected both');
    expect(err).toContain('--log, --plan: expected both');
  });
});

describe('a file that is not what the command reads', () => {
  const made = '(made by `livelane-contracts draft`); received';
  it.each([
    [
      'review brief.json',
      `<contract> brief.json is not valid:\n  /kind: expected "contract" ${made} "brief"`,
    ],
    ['plan plan.json --brief brief.json', `${made} "session-plan"`],
    ['plan brief.json --brief contract.json', `${made} "brief"`],
    ['plan contract.json --brief contract.json', '--brief contract.json is not valid'],
    ['settle log.json', `${made} "session-log"`],
    ['settle contract.json --previous contract.json', 'made by `livelane-contracts settle`'],
    ['settle contract.json --facts plan.json', '/kind: expected "fact"'],
    ['settle contract.json --facts list.json', '/0/kind: expected "fact"'],
    ['settle contract.json --credited brief.json', 'made by `livelane-attribution credit`'],
    ['settle contract.json --fx brief.json', '--fx brief.json is not valid'],
    [
      'settle contract.json --log plan.json --plan log.json',
      '--plan log.json, --log plan.json are not valid:\n  --plan log.json /kind: expected "session-plan"',
    ],
    ['settle contract.json --log plan.json --plan log.json', '--log plan.json /kind: expected'],
    ['verify --plan log.json --log plan.json', 'made by `livelane-contracts plan`'],
    ['verify --plan plan.json --log contract.json', 'made by `livelane-rtc run`'],
    ['draft --terms contract.json --brief brief.json', '"deal-terms" (see the page of the record)'],
    ['draft --terms brief.json --brief terms.json', '--terms brief.json /kind: expected'],
    ['draft --terms brief.json --brief terms.json', '--brief terms.json /kind: expected'],
    [
      'draft --terms terms.json --brief brief.json --grade brief.json',
      'made by `livelane-kol score`',
    ],
    ['render list.json', '(whole input): expected an object; received [{'],
  ])('%s', async (command, says) => {
    const err = await refused(command);
    expect(err).toContain(says);
    expect(err.split('\n').length).toBeLessThan(5);
    await expectChinese(command);
  });

  it('one with a misspelt kind and field is told of both, and of all else', async () => {
    const { parties, ...terms } = lipColourTerms();
    const wrong = {
      ...{ ...terms, kind: 'deal_term', law: 'usa' },
      parties: parties.map(({ name, ...party }) => ({ ...party, name, legal_name: name })),
      term: { start: '2027-11-25T16:00:00+08:00', end: '2027-03-01T00:00:00-08:00' },
    };
    writeFileSync(join(folder, 'wrong.json'), JSON.stringify(wrong));
    const err = await refused('draft --terms wrong.json --brief brief.json');
    expect(err.match(/^ {2}\/\S*(?=:)/gm)).toEqual(
      ['/kind', '/law', '/term/end', '/parties/1/legal_name'].map((path) => `  ${path}`),
    );
  });

  const reading = [
    'review FILE',
    'settle FILE',
    'render FILE',
    'plan FILE --brief brief.json',
    'plan contract.json --brief FILE',
    'verify --plan FILE --log log.json',
    'verify --plan plan.json --log FILE',
    'draft --terms FILE --brief brief.json',
    'draft --terms terms.json --brief brief.json --grade FILE',
    'settle contract.json --fx FILE',
  ];
  it.each(reading)('%s: missing, a folder, empty, malformed', async (command) => {
    const of = (file: string) => refused(command.replace('FILE', file));
    expect(await of('none.json')).toMatch(
      /FILE_UNREADABLE: (?:--\w+|<contract>) none.json does not exist/,
    );
    expect(await of('folder')).toMatch(/FILE_UNREADABLE: (?:--\w+|<contract>) folder is a folder/);
    expect(await of('empty.json')).toMatch(
      /expected a (?:file that is not empty|list, which may be empty: `\[]`.*); received ""/,
    );
    expect(await of('broken.json')).toContain('line 3: expected valid JSON; received');
    for (const file of ['none.json', 'folder', 'empty.json', 'broken.json'])
      await expectChinese(command.replace('FILE', file));
  });

  it('a byte-order mark is no obstacle', async () => {
    const { code, out, err } = await runIn(folder, ['review', 'bom.json', '--as-of', DAY]);
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toMatchObject({ issues: [] });
  });
});
