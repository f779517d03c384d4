import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lipColourContract } from '../contract/lip-colour.fixture.ts';
import { lipColourBrief } from '../draft/lip-colour.fixture.ts';
import { LIP_BRIEF, logFollowing } from '../plan/session.fixture.ts';
import { planSession } from '../plan/session.ts';
import { runOnTerminal } from './run.fixture.ts';

let folder = '';
const DAY = '2026-11-22T08:00:00Z';
const contract = lipColourContract();
const plan = planSession(contract, { brief: LIP_BRIEF, asOf: DAY });
const log = logFollowing(plan);
const [first, ...others] = contract.clauses;
const vague = { clause: 'deliverable', id: first?.id, actor: 'mia', wording: '配合推广' };

const FILES: Readonly<Record<string, unknown>> = {
  'contract.json': contract,
  'vague.json': { ...contract, clauses: [vague, ...others] },
  'brief.json': lipColourBrief(),
  'plan.json': plan,
  'kept.json': log,
  'later.json': {
    ...plan,
    disclosures: plan.disclosures.map((duty, at) =>
      at === 0 ? { ...duty, when: { rule: 'after-each-sale' } } : duty,
    ),
  },
  'silent.json': { ...log, events: log.events.filter(({ type }) => type !== 'disclosure') },
  'paid.ndjson': {
    kind: 'fact',
    version: 1,
    id: 'wire-1',
    type: 'payment',
    occurredAt: '2026-11-27T00:00:00Z',
    recordedAt: '2026-11-27T00:00:00Z',
    payee: 'mia',
    amount: { currency: 'USD', minor: '100' },
    reference: 'wire',
  },
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'contracts-tables-'));
  for (const [name, value] of Object.entries(FILES))
    writeFileSync(join(folder, name), `${JSON.stringify(value)}\n`);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Ids, names and labels of the files: data of the user, which stay in their language. */
function data(value: unknown, key = ''): string[] {
  if (typeof value === 'string')
    return /^(id|name|label|title|authority|en|payee|actor|.*Id)$/.test(key) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([field, inner]) =>
    data(inner, Array.isArray(value) ? key : field),
  );
}
/** Words of citations, which stay in the language that a law is cited in. */
const CITED = ['Law', 'art', 'Ordinance', 'Decree', 'Federal', 'Cabinet', 'Resolution'];
const DATA = new Set(
  [...data(FILES), ...CITED].flatMap((text) => text.match(/[A-Za-z]{2,}/g) ?? []),
);

/** English words apart from data, codes and currencies in capitals, instants, paths and ids with marks. */
function englishWords(text: string): string[] {
  const own = text
    .replace(/`[^`]*`|"[^"]*"/g, ' ')
    .replace(/(?<!\w)(?:--?|\/)[a-z][\w./-]*/g, ' ')
    .replace(/\b[\w.]*(?:[-_/.:](?=\w)|\d)[\w./:-]*/g, ' ')
    .replace(/\b[A-Z]{2,}\b/g, ' ');
  return (own.match(/[A-Za-z]{2,}/g) ?? []).filter((word) => !DATA.has(word));
}

describe('tables and findings in Chinese leave no English', { timeout: 30_000 }, () => {
  const settle = 'settle contract.json --known-as-of 2026-12-20T00:00:00Z';
  it.each([
    [`review contract.json --as-of ${DAY}`, ''],
    [`review vague.json --as-of ${DAY} --markets FR,US`, '错误 '],
    [`permits --brief brief.json --markets AE,US --as-of ${DAY}`, ''],
    [`plan contract.json --brief brief.json --as-of ${DAY}`, '披露'],
    ['verify --plan plan.json --log kept.json', '已履行'],
    ['verify --plan plan.json --log silent.json', '未履行'],
    ['verify --plan plan.json --log silent.json --out v.json', '。从未以有效的语言和方式披露'],
    [settle, '错误 NOT_SIGNED：'],
    [`${settle} --signed-at ${DAY}`, '提示 NOT_DELIVERED：'],
    [`${settle} --signed-at ${DAY} --facts paid.ndjson`, '付款 '],
    [
      settle
        .replace('2026-12-20', '2027-03-01')
        .concat(` --signed-at ${DAY} --plan plan.json --log kept.json`),
      '保证金扣除',
    ],
  ])('%s', async (command, says) => {
    const args = [...command.split(' '), '--locale', 'zh-Hans'];
    const { out, err } = await runOnTerminal(folder, args);
    expect(`${out}${err}`).toContain(says);
    expect(englishWords(`${out}${err}`)).toEqual([]);
  });
});

it('a rule of a later version is reported once by verify, as a duty that was not verified', async () => {
  const { out, err } = await runOnTerminal(
    folder,
    'verify --plan later.json --log kept.json'.split(' '),
  );
  expect(out.match(/DUTY_RULE_UNKNOWN|after-each-sale/g)).toEqual([
    'DUTY_RULE_UNKNOWN',
    'after-each-sale',
  ]);
  expect(err).toBe('');
});
