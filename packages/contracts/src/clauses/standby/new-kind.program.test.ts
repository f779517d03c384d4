import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const source = fileURLToPath(new URL('../..', import.meta.url));

/** All that a new kind of clause touches outside its folder: one line in each registry that ships apart. */
const LINES = {
  'clauses/schemas.ts': ['standbySchemas', './standby/schema.ts', 'standby: standbySchemas'],
  'clauses/kinds.ts': ['standby', './standby/kind.ts', 'standby'],
  'clauses/texts.en.ts': ['standbyText', './standby/text.en.ts', 'standby: standbyText'],
  'clauses/texts.zh-Hans.ts': ['standbyText', './standby/text.zh-Hans.ts', 'standby: standbyText'],
  'clauses/duties.ts': ['standbyDuties', './standby/duties.ts', 'standby: standbyDuties'],
  'contract/contradiction.ts': [
    'standbyContradictions',
    '../clauses/standby/conflicts.ts',
    'standby: standbyContradictions',
  ],
  'settlement/earnings/registry.ts': [
    'standbyEarning',
    '../../clauses/standby/earning.ts',
    'standby: standbyEarning',
  ],
} as const;

interface Answers {
  readonly code: boolean;
  readonly slots: readonly { at: string; item: string | null }[];
  readonly missing: readonly (readonly string[])[];
  readonly open: readonly (readonly string[])[];
  readonly late: readonly (readonly string[])[];
  readonly good: readonly (readonly string[])[];
  readonly en: string;
  readonly zhHans: string;
  readonly plan: string;
  readonly lines: readonly object[];
  readonly due: readonly object[];
  readonly refusals: readonly string[];
}

/** The sources with the folder of the kind and its lines. */
function withNewKind(): string {
  const folder = mkdtempSync(join(tmpdir(), 'livelane-new-kind-'));
  symlinkSync(join(source, '../node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  cpSync(source, join(folder, 'src'), { recursive: true });
  const kind = join(folder, 'src/clauses/standby');
  for (const name of readdirSync(kind).filter((it) => it.includes('.fixture.'))) {
    const text = readFileSync(join(kind, name), 'utf8').replaceAll(
      /'\.\/(.*)\.fixture\.ts'/g,
      `'./$1.ts'`,
    );
    writeFileSync(join(kind, name.replace('.fixture', '')), text);
  }
  for (const [file, [name, module, line]] of Object.entries(LINES)) {
    const registry = readFileSync(join(folder, 'src', file), 'utf8');
    const entries = registry.replace(/^( +)other(: \w+)?,$/m, `$1${line},\n$&`);
    expect(entries, file).not.toBe(registry);
    writeFileSync(join(folder, 'src', file), `import { ${name} } from '${module}';\n${entries}`);
  }
  return folder;
}

describe('a kind of clause that is one folder and one line in each registry', () => {
  let folder: string;
  let answers: Answers;
  beforeAll(() => {
    folder = withNewKind();
    const program = join(folder, 'src/clauses/standby/deal.ts');
    answers = JSON.parse(execFileSync(process.execPath, [program], { encoding: 'utf8' }));
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('has open slots and a contract item', () => {
    expect(answers.slots.map(({ at, item }) => [at, item])).toEqual([
      ['/payer', null],
      ['/payee', null],
      ['/amount', 'pay.standby'],
      ['/on', null],
    ]);
    expect(answers.missing).toEqual([
      [
        'ITEM_MISSING',
        '/clauses',
        expect.stringContaining('the standby'),
        expect.stringContaining('待命酬金'),
      ],
    ]);
  });

  it('is reviewed: open slots, conflicts of its own, vague words', () => {
    const at = '/clauses/13';
    expect(answers.open).toEqual([
      [
        'SLOT_OPEN',
        at,
        expect.stringContaining('the amount of the standby; the day of the standby'),
        expect.stringContaining('酬金金额；酬金支付日'),
      ],
    ]);
    expect(answers.late).toContainEqual([
      'STANDBY_OUTSIDE_TERM',
      `${at}/on`,
      'Standby “standby” is paid on 2030-01-01, outside the term.',
      '待命酬金“standby”的支付日2030-01-01不在合同期限内。',
    ]);
    expect(answers.good.map(([code, path]) => [code, path])).toEqual([
      ['PHRASE_VAGUE', `${at}/purpose`],
    ]);
    expect(answers.code).toBe(true);
  });

  it('is written in both languages', () => {
    expect(answers.en).toContain(
      'Rosy Lips pays Mia Torres a standby of USD 250.00 on 1 December 2026.',
    );
    expect(answers.en).toContain(
      '| Rosy Lips<br>→ Mia Torres | pay the retainer: USD 250.00 | on 1 December 2026 | not cured',
    );
    expect(answers.zhHans).toContain(
      'Rosy Lips于2026年12月1日向Mia Torres支付待命酬金250.00美元。',
    );
  });

  it('is planned with, and settled: earned, due, refused where it contradicts the contract', () => {
    expect(answers.plan).toBe('session-plan');
    expect(answers.lines).toMatchObject([
      {
        entry: 'fixed-fee',
        clauseId: 'standby',
        payee: 'mia',
        amount: { currency: 'USD', minor: '25000' },
      },
    ]);
    expect(answers.due).toMatchObject([
      { payee: 'mia', on: '2026-12-01', amount: { minor: '25000' } },
    ]);
    expect(answers.refusals).toEqual([
      expect.stringContaining('/clauses/13/payee'),
      expect.stringContaining('/clauses/13/amount'),
      expect.stringContaining('the amount of the standby'),
      expect.stringContaining('this one resembles "on"'),
    ]);
  });
});
