import { generateKeyPairSync } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contractHash } from '../../contract/hash.ts';
import { lipColourContract } from '../../contract/lip-colour.fixture.ts';
import { logOf, negotiation, textOf } from '../../life/life.fixture.ts';
import { runIn } from '../run.fixture.ts';

const DEAL = lipColourContract();
let folder = '';
const run = (...args: readonly string[]) => runIn(folder, args);
const write = (name: string, content: unknown): void =>
  writeFileSync(
    join(folder, name),
    typeof content === 'string' ? content : JSON.stringify(content),
  );
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
const json = (name: string) => JSON.parse(read(name));
const codesOf = ({ out }: { out: string }): string[] =>
  JSON.parse(out).findings.map(
    ({ code, path }: { code: string; path: string }) => `${code} ${path}`,
  );

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'contracts-life-'));
  write('v1.json', DEAL);
  write('patch.json', [{ op: 'replace', path: '/clauses/8/noticeDays', value: 30 }]);
  const keys = ['mia', 'rosy'].map((party) => {
    const { privateKey, publicKey } = generateKeyPairSync('ed25519');
    write(`${party}.pem`, privateKey.export({ format: 'pem', type: 'pkcs8' }).toString());
    return [party, publicKey.export({ format: 'jwk' })];
  });
  write('keys.json', Object.fromEntries(keys));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('a contract that is amended and signed', () => {
  it('amend writes the revision and the amendment, which the other side applies', async () => {
    const amend = [
      'amend',
      'v1.json',
      '--patch',
      'patch.json',
      '--effective-at',
      '2026-12-01T00:00:00Z',
    ];
    const made = await run(...amend, '--amendment', 'amendment.json', '--out', 'v2.json');
    expect([made.code, made.err]).toEqual([
      0,
      expect.stringContaining('revision 2 of deal-lip-2026'),
    ]);
    expect(json('v2.json').amends.parent).toBe(contractHash(DEAL));
    expect(json('amendment.json').result).toBe(contractHash(json('v2.json')));
    expect(
      (await run('amend', 'v1.json', '--apply', 'amendment.json', '--out', 'again.json')).code,
    ).toBe(0);
    expect(read('again.json')).toBe(read('v2.json'));
    const wrong = await run('amend', 'v2.json', '--apply', 'amendment.json');
    expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining('/parent')]);
    const half = await run('amend', 'v1.json', '--patch', 'patch.json');
    expect([half.code, half.err]).toEqual([2, expect.stringContaining('--effective-at')]);
  });

  it('diff names what differs', async () => {
    const { code, out } = await run('diff', 'v1.json', 'v2.json');
    const { changes } = JSON.parse(out) as { changes: { path: string; of?: string }[] };
    expect(code).toBe(0);
    expect(changes.map(({ path, of }) => [path, of])).toEqual([
      ['/revision', undefined],
      ['/clauses/8/noticeDays', 'end'],
      ['/amends', undefined],
    ]);
  });

  it('sign and verify: every party, this text, and what was changed since', async () => {
    for (const party of ['mia', 'rosy']) {
      const sign = ['sign', 'v2.json', '--by', party, '--key', `${party}.pem`];
      const out = `${party}.sig.json`;
      expect((await run(...sign, '--at', '2026-11-30T00:00:00Z', '--out', out)).code).toBe(0);
    }
    const verify = (contract: string, ...more: readonly string[]) =>
      run(
        'verify',
        contract,
        '--keys',
        'keys.json',
        '--signatures',
        'mia.sig.json',
        'rosy.sig.json',
        ...more,
      );
    const good = await verify('v2.json');
    expect([good.code, JSON.parse(good.out).ok]).toEqual([0, true]);
    write('changed.json', read('v2.json').replace('"noticeDays": 30', '"noticeDays": 3'));
    const bad = await verify('changed.json', '--signed', 'v2.json');
    expect(bad.code).toBe(1);
    expect(codesOf(bad).slice(0, 2)).toEqual([
      'TEXT_CHANGED /clauses/8/noticeDays',
      'TEXT_CHANGED /clauses/8/noticeDays',
    ]);
    const crossed = await run('sign', 'v2.json', '--by', 'mia', '--key', 'v1.json');
    expect([crossed.code, crossed.err]).toEqual([2, expect.stringContaining('Ed25519')]);
  });

  it('calendar writes iCalendar; verify refuses a mixture of inputs', async () => {
    const { code, out } = await run(
      'calendar',
      'v2.json',
      'v1.json',
      '--as-of',
      '2026-11-30T00:00:00Z',
      '--party',
      'rosy',
      '--party-zone',
      'rosy=Asia/Shanghai',
      '--party-zone',
      'mia=America/New_York',
    );
    expect(code).toBe(0);
    expect(out).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(out).toContain('Asia/Shanghai');
    const zones = ['rosy=Asia/Shanghai', 'rosy=Asia/Tokyo'].flatMap((it) => ['--party-zone', it]);
    const { err } = await run('calendar', 'v1.json', ...zones);
    expect(err).toContain('--party-zone: expected one value for rosy, which has Asia/Shanghai');
    const mixed = await run('verify', 'v2.json', '--plan', 'plan.json');
    expect([mixed.code, mixed.err]).toEqual([2, expect.stringContaining('--plan with --log')]);
    const chinese = await run('--locale', 'zh-Hans', 'verify');
    expect(chinese).toMatchObject({ code: 2, err: expect.stringContaining('合同与 --signatures') });
  });

  it('calendar tells what a notice does', async () => {
    const notice = {
      kind: 'fact',
      version: 1,
      id: 'n-1',
      type: 'notice',
      occurredAt: '2026-11-26T20:00:00Z',
      recordedAt: '2026-11-26T20:00:00Z',
      by: 'rosy',
      about: 'end',
      text: '',
    };
    write('facts.json', [notice]);
    const { out, err } = await run(
      'calendar',
      'v1.json',
      '--facts',
      'facts.json',
      '--as-of',
      '2026-12-20T00:00:00Z',
    );
    expect(err).toContain('The deal ends on 2026-12-10');
    expect(out).toContain('DTSTART;VALUE=DATE:20261210');
  });

  it('renew extends the term under its clause, and not otherwise', async () => {
    const clause = {
      clause: 'renewal',
      id: 'again',
      mode: 'option',
      months: 6,
      noticeDays: 30,
      times: 1,
      holder: 'rosy',
    };
    write('renewable.json', { ...DEAL, clauses: [...DEAL.clauses, clause] });
    const renew = ['renew', 'renewable.json', '--declared-by', 'rosy', '--declared-at'];
    const { code, out } = await run(...renew, '2026-12-01T00:00:00Z');
    expect([code, JSON.parse(out).term.end]).toEqual([0, '2027-09-01T07:00:00.000Z']);
    const late = await run(...renew, '2027-02-20T00:00:00Z');
    expect([late.code, late.err]).toEqual([2, expect.stringContaining('2027-01-29')]);
    expect((await run('renew', 'v1.json')).code).toBe(2);
  });
});

describe('the log of a life', () => {
  const event = (content: object) => write('event.json', content);

  it('is made, added to, and says what is possible next', async () => {
    const [draft, submit] = negotiation();
    event(draft as object);
    const first = await run('life', 'log.ndjson', '--event', 'event.json');
    expect([first.code, first.err, JSON.parse(first.out).state]).toEqual([0, '', 'draft']);
    event(submit as object);
    expect(
      JSON.parse((await run('life', 'log.ndjson', '--event', 'event.json')).out),
    ).toMatchObject({
      state: 'in-review',
      possible: expect.arrayContaining(['approve', 'return']),
    });
    const again = await run('life', 'log.ndjson', '--event', 'event.json');
    expect([again.code, again.err]).toEqual([2, expect.stringContaining('in-review')]);
    expect(read('log.ndjson').split('\n').length).toBe(3);
  });

  it('with a torn last line is read, told, and not added to', async () => {
    const whole = textOf(logOf(negotiation()));
    write('torn.ndjson', `${whole}{"at":"2026-11-2`);
    const shown = await run('life', 'torn.ndjson');
    expect([shown.code, JSON.parse(shown.out).state]).toEqual([1, 'signed']);
    expect(shown.err).toContain('cut off');
    event({ type: 'suspend', by: 'mia', at: '2026-11-24T00:00:00Z', reason: 'x' });
    expect((await run('life', 'torn.ndjson', '--event', 'event.json')).code).toBe(2);
    expect(read('torn.ndjson')).toBe(`${whole}{"at":"2026-11-2`);
  });

  it('cut off within a character is read up to there', async () => {
    const events = negotiation();
    const reason = '达人停播';
    const at = '2026-11-24T00:00:00Z';
    const log = textOf(logOf([...events, { type: 'suspend', by: 'mia', at, reason }]));
    const bytes = new TextEncoder().encode(log);
    const within = new TextEncoder().encode(log.slice(0, log.indexOf(reason))).length + 2;
    writeFileSync(join(folder, 'half.ndjson'), bytes.subarray(0, within));
    const shown = await run('life', 'half.ndjson');
    expect([shown.code, JSON.parse(shown.out).state]).toEqual([1, 'signed']);
    expect(shown.err).toContain('cut off');
  });

  it('takes a signature as the command sign wrote it, and refuses a misspelt field', async () => {
    const before = textOf(logOf(negotiation().slice(0, 4)));
    write('agreed.ndjson', before);
    const sign = ['sign', 'v1.json', '--by', 'mia', '--key', 'mia.pem'];
    await run(...sign, '--at', '2026-11-23T09:04:00Z', '--out', 'mia.json');
    event({
      type: 'sign',
      by: 'mia',
      at: '2026-11-23T09:04:00Z',
      documentHash: contractHash(DEAL),
      jwz: 'x',
    });
    const misspelt = await run('life', 'agreed.ndjson', '--event', 'event.json');
    expect([misspelt.code, misspelt.err, read('agreed.ndjson')]).toEqual([
      1,
      expect.stringContaining('jws'),
      before,
    ]);
    const { code, out } = await run('life', 'agreed.ndjson', '--signature', 'mia.json');
    expect([code, JSON.parse(out).revisions[0].signedBy]).toEqual([0, ['mia']]);
    const verified = await run('verify', '--life', 'agreed.ndjson', '--keys', 'keys.json');
    expect([verified.code, codesOf(verified)]).toEqual([0, []]);
    const crossed = { ...json('keys.json'), mia: json('keys.json').rosy };
    write('crossed.json', crossed);
    const wrong = await run('verify', '--life', 'agreed.ndjson', '--keys', 'crossed.json');
    expect([wrong.code, codesOf(wrong)]).toEqual([1, ['SIGNATURE_INVALID /4']]);
  });

  it('of which the other copy was changed is not called shorter alone', async () => {
    const log = textOf(logOf(negotiation()));
    write('one.ndjson', log);
    write(
      'other.ndjson',
      log.replace(/"at":"2026-11-23T09:04:00Z"/, '"at":"2026-11-23T09:04:01Z"'),
    );
    const { code, out } = await run('verify', '--life', 'one.ndjson', '--copy', 'other.ndjson');
    expect([code, codesOf({ out })]).toEqual([1, expect.arrayContaining(['ENTRY_CHANGED /4'])]);
  });

  it('is added to by one process at a time, with an event or a signature', async () => {
    write('turns.ndjson', textOf(logOf(negotiation().slice(0, 1))));
    write('submit.json', { type: 'submit', by: 'rosy', at: '2026-11-23T09:00:00Z' });
    const add = ['life', 'turns.ndjson', '--event', 'submit.json'];
    write('turns.ndjson.lock', '');
    const before = read('turns.ndjson');
    const held = await run(...add);
    expect([held.code, held.err]).toEqual([2, expect.stringContaining('turns.ndjson.lock')]);
    expect(read('turns.ndjson')).toBe(before);
    rmSync(join(folder, 'turns.ndjson.lock'));
    expect((await run(...add)).code).toBe(0);
    expect(existsSync(join(folder, 'turns.ndjson.lock'))).toBe(false);
    const both = await run(...add, '--signature', 'submit.json');
    expect([both.code, both.err]).toEqual([2, expect.stringMatching(/--signature.*--event/s)]);
  });

  it('is verified, beside another copy of it', async () => {
    const events = negotiation();
    write('a.ndjson', textOf(logOf(events)));
    write(
      'b.ndjson',
      textOf(
        logOf([
          ...events.slice(0, 5),
          { type: 'withdraw', by: 'rosy', at: '2026-11-23T09:05:00Z', reason: 'x' },
        ]),
      ),
    );
    const parted = await run('verify', '--life', 'a.ndjson', '--copy', 'b.ndjson');
    expect([parted.code, codesOf(parted)]).toEqual([
      1,
      ['COPIES_DIVERGE /5', 'SIGNED_ELSEWHERE /4', 'SIGNED_ELSEWHERE /5'],
    ]);
    write('c.ndjson', read('a.ndjson').replace('"by":"rosy"', '"by":"mia"'));
    const changed = await run('verify', '--life', 'c.ndjson');
    expect([changed.code, codesOf(changed)]).toEqual([1, ['ENTRY_CHANGED /0']]);
  });
});
