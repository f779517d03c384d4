import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lipColourContract } from '../../contract/lip-colour.fixture.ts';
import { amendContract } from '../../life/amendment/amend.ts';
import { logOf, negotiation, textOf } from '../../life/life.fixture.ts';
import { runIn } from '../run.fixture.ts';

const DEAL = lipColourContract();
const AT = ['--at', '2026-11-23T09:04:00Z'];
let folder = '';
const run = (...args: readonly string[]) => runIn(folder, args);
const write = (name: string, content: string): void => writeFileSync(join(folder, name), content);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'contracts-sign-'));
  write('v1.json', JSON.stringify(DEAL));
  write('v2.json', JSON.stringify({ ...DEAL, revision: 2 }));
  write('bare.json', JSON.stringify({ ...DEAL, clauses: [] }));
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  write('mia.pem', privateKey.export({ format: 'pem', type: 'pkcs8' }).toString());
  write('keys.json', JSON.stringify({ mia: publicKey.export({ format: 'jwk' }) }));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('sign', () => {
  it('says how many errors a review finds in the text, and how to see them', async () => {
    const key = ['--by', 'mia', '--key', 'mia.pem', ...AT];
    const { code, err, out } = await run('sign', 'bare.json', ...key);
    expect([code, JSON.parse(out).by]).toEqual([0, 'mia']);
    const { out: reviewed } = await run('review', 'bare.json', '--as-of', '2026-11-23T09:04:00Z');
    const errors = JSON.parse(reviewed).issues.filter(
      ({ severity }: { severity: string }) => severity === 'error',
    );
    expect(errors.length).toBeGreaterThan(20);
    expect(err).toContain(`finds ${errors.length} errors`);
    expect(err).toContain('livelane-contracts review bare.json --as-of 2026-11-23T09:04:00Z');
    const chinese = await run('sign', 'bare.json', ...key, '--locale', 'zh-Hans');
    expect(chinese.err).toContain(`${errors.length} 项错误`);
    expect((await run('sign', 'v1.json', ...key)).err).toBe('');
  });
});

describe('verify', () => {
  it('says which revision was signed', async () => {
    await run('sign', 'v1.json', '--by', 'mia', '--key', 'mia.pem', ...AT, '--out', 'mia.json');
    const verify = ['--signatures', 'mia.json', '--keys', 'keys.json', '--signed', 'v1.json'];
    const { code, err } = await run('verify', 'v2.json', ...verify);
    expect(code).toBe(1);
    expect(err).toContain('mia signed revision 1; this is revision 2.');
    expect(err).not.toContain('mia has not signed');
  });

  it('of a log whose signatures are not checked ends with 0, and names the option', async () => {
    write('agreed.ndjson', textOf(logOf(negotiation().slice(0, 4))));
    await run('sign', 'v1.json', '--by', 'mia', '--key', 'mia.pem', ...AT, '--out', 'mia.json');
    expect((await run('life', 'agreed.ndjson', '--signature', 'mia.json')).code).toBe(0);
    const { code, err, out } = await run('verify', '--life', 'agreed.ndjson');
    expect(err).toMatch(/SIGNATURE_KEY_MISSING.*--keys/s);
    expect([code, JSON.parse(out).ok]).toEqual([0, true]);
    const checked = await run('verify', '--life', 'agreed.ndjson', '--keys', 'keys.json');
    expect([checked.code, checked.err]).toEqual([0, '']);
    write('torn.ndjson', textOf(logOf(negotiation())).slice(0, -9));
    const torn = await run('verify', '--life', 'torn.ndjson');
    expect([torn.code, JSON.parse(torn.out).ok]).toEqual([1, false]);
  });
});

describe('life', () => {
  const event = (it: object) => write('event.json', JSON.stringify(it));
  const at = '2026-11-24T00:00:00Z';

  it('begins with a draft', async () => {
    event({ type: 'submit', by: 'mia', at });
    const { code, err } = await run('life', 'none.ndjson', '--event', 'event.json');
    expect(code).toBe(2);
    expect(err).toContain('/type: expected the event `draft` with the contract');
  });

  it('shows what was declined, by whom and why', async () => {
    const { amendment } = amendContract(DEAL, {
      patch: [{ op: 'replace', path: '/title/en', value: 'New' }],
      effectiveAt: '2027-01-01T08:00:00Z',
    });
    const amend = { type: 'amend', by: 'rosy', at, amendment } as const;
    write('amended.ndjson', textOf(logOf([...negotiation(), amend])));
    event({ type: 'decline', by: 'mia', at, reason: 'Too late.' });
    const without = await run('life', 'amended.ndjson', '--event', 'event.json');
    expect(without.err).toContain('/documentHash: expected a hash: sha256:');
    event({ type: 'decline', by: 'mia', at, reason: 'Too late.', documentHash: amendment.result });
    const { out } = await run('life', 'amended.ndjson', '--event', 'event.json');
    const declined = { revision: 2, hash: amendment.result, by: 'mia', at, reason: 'Too late.' };
    expect(JSON.parse(out).declined).toEqual([declined]);
    expect(JSON.parse(out).possible).not.toContain('decline');
  });
});
