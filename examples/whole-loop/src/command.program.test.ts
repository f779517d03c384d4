import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changedCampaign, tinyCampaign } from './campaign/changed.fixture.ts';
import { demo, noServer } from './command.fixture.ts';

let tiny = '';
beforeAll(async () => {
  tiny = await tinyCampaign();
});
afterAll(() => rm(tiny, { recursive: true, force: true }));

async function folder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'livelane-out-'));
}

const changed = (name: string, change: (text: string) => string): Promise<string> =>
  changedCampaign(tiny, name, change);

describe('the loop in memory', () => {
  it('leaves every file, marks log and summary, and says what to try next', async () => {
    const out = await folder();
    const { code, said, complaint } = await demo([
      '--campaign',
      tiny,
      '--out',
      out,
      '--memory',
      '--models',
      'linear,markov',
    ]);
    expect({ code, complaint }).toEqual({ code: 0, complaint: '' });
    expect((await readdir(out)).sort()).toEqual(
      [
        'contract.en.html',
        'contract.en.md',
        'contract.json',
        'contract.zh-Hans.html',
        'contract.zh-Hans.md',
        'credited-sales.ndjson',
        'grades.json',
        'next-grade.json',
        'report.html',
        'session-log.json',
        'session-plan.json',
        'settlement.json',
        'summary.json',
      ].sort(),
    );
    const read = async (name: string) => JSON.parse(await readFile(join(out, name), 'utf8'));
    const summary = await read('summary.json');
    expect(summary).toMatchObject({
      status: 'complete',
      models: ['linear', 'markov'],
      server: { kind: 'memory', foundBy: 'none' },
    });
    expect(summary.verified).toMatchObject({ dutiesBroken: 0 });
    expect(await read('session-log.json')).toMatchObject({ mode: 'memory', server: null });
    // The first model settles: the contract itself says so, and so does every sale's policy.
    const contract = await read('contract.json');
    expect(
      contract.clauses.find((clause: { clause: string }) => clause.clause === 'attribution').model,
    ).toEqual({ model: 'linear' });
    expect(said).toContain(out);
    // It was a campaign of one's own: the hint is not to make one.
    expect(said).not.toContain('cp -r');
    // What was just run is not offered again.
    expect(said).toContain(
      `npm run demo -- --campaign ${tiny} --out my-results-last --models last,linear,markov`,
    );
    // The terms say `last`: settling otherwise is said.
    expect(said).toContain('drafted with the model linear instead of last');
    expect(summary.settledBy).toEqual({ model: 'linear', insteadOf: 'last' });
    expect(summary.settled).toMatchObject({
      knownAsOf: '2026-11-22T17:00:00.000Z',
      fromRoom: { orders: 4 },
    });
    expect(said).toContain('owed as of 22 November 2026, 17:00 (UTC)');
    expect(said).toMatch(/USD \d+\.\d\d of it is commission on 4 orders that the script placed/);
    const report = await readFile(join(out, 'report.html'), 'utf8');
    expect(report).toMatch(
      /commission on 4 orders that the script of the live placed in the in-memory room/,
    );
    for (const text of [said, report]) {
      expect(text).toContain('4 × LOCALIZATION_UNREVIEWED');
      expect(text).toContain('DOCUMENTS_BEFORE_START');
      expect(text).toContain('INTERVAL_NOT_LAW');
    }
  });

  it('settles by the model of the terms where none is asked for', async () => {
    const campaign = await changed('terms.json', (text) =>
      text.replace(/"model": \{\s*"model": "last"\s*\}/, '"model": {"model": "linear"}'),
    );
    const out = await folder();
    const { said } = await demo(['--campaign', campaign, '--out', out, '--memory']);
    const contract = await readFile(join(out, 'contract.json'), 'utf8');
    const { clauses } = JSON.parse(contract) as { clauses: { clause: string; model: unknown }[] };
    expect(clauses.find(({ clause }) => clause === 'attribution')?.model).toEqual({
      model: 'linear',
    });
    const summary = JSON.parse(await readFile(join(out, 'summary.json'), 'utf8'));
    expect(summary).toMatchObject({
      models: ['linear', 'last', 'markov'],
      settledBy: { model: 'linear', insteadOf: null },
    });
    expect(said).not.toContain('instead of');
  });

  it('says of a broken duty which text is missing for which market, and the line that keeps it', async () => {
    const campaign = await changed('live-script.ndjson', (text) =>
      text
        .split('\n')
        .filter((line) => !line.includes('"kr.live.repeat"'))
        .join('\n'),
    );
    const out = await folder();
    const { code, said } = await demo(['--campaign', campaign, '--out', out, '--memory']);
    expect(code).toBe(0);
    expect(said).toContain('broken: kr.live.repeat of KR "광고" (0 times on record)');
    const added = /add a line such as (\{.*?\})/.exec(said)?.[1] ?? '';
    expect(JSON.parse(added)).toMatchObject({ do: 'disclose', dutyId: 'kr.live.repeat' });
    expect(await readFile(join(out, 'report.html'), 'utf8')).toContain(
      'kr.live.repeat of KR: live-script',
    );
  });

  it('keeps the results of the run before, also where runs fail', async () => {
    const out = await folder();
    const good = ['--campaign', tiny, '--out', out, '--memory'];
    await demo(good);
    const first = await readFile(join(out, 'settlement.json'), 'utf8');
    const bad = await changed('live-script.ndjson', (text) =>
      text.replace('"dutyId":"kr.live.repeat"', '"dutyId":"kr.live.unheard"'),
    );
    const early = await demo(['--campaign', bad, '--out', out, '--memory']);
    expect(early.complaint).toContain('the results of the run before stay in');
    expect(await readFile(join(out, 'settlement.json'), 'utf8')).toBe(first);
    const late = await changed('facts.ndjson', (text) =>
      text.replace('"amount":{"currency":"USD"', '"amount":{"currency":"EUR"'),
    );
    for (let times = 0; times < 2; times += 1) {
      const { complaint } = await demo(['--campaign', late, '--out', out, '--memory']);
      if (times === 0) expect(complaint).toContain(`before are in ${join(out, 'previous')}`);
      expect(await readdir(out)).not.toContain('settlement.json');
      expect(await readFile(join(out, 'previous', 'settlement.json'), 'utf8')).toBe(first);
    }
  });

  it('is settled of the same instant in memory and on a server, whatever the plan says', async () => {
    const campaign = await changed('facts.ndjson', () => '[]');
    const out = await folder();
    await demo(['--campaign', campaign, '--out', out, '--memory']);
    const { knownAsOf } = JSON.parse(await readFile(join(out, 'settlement.json'), 'utf8'));
    // The clock of the run; the live of the plan was on an earlier day.
    const plan = JSON.parse(await readFile(join(out, 'session-plan.json'), 'utf8'));
    expect(Date.parse(plan.window.start)).toBeLessThan(Date.parse('2026-11-22T00:00:00Z'));
    expect(knownAsOf).toBe('2026-11-22T17:00:00.000Z');
  });

  it('leaves the same bytes for the same input', async () => {
    const [one, two] = [await folder(), await folder()];
    for (const out of [one, two]) await demo(['--campaign', tiny, '--out', out, '--memory']);
    for (const name of [
      'grades.json',
      'contract.json',
      'contract.zh-Hans.html',
      'session-plan.json',
      'session-log.json',
      'credited-sales.ndjson',
      'settlement.json',
      'next-grade.json',
      'report.html',
    ]) {
      expect(
        (await readFile(join(one, name), 'utf8')) === (await readFile(join(two, name), 'utf8')),
        name,
      ).toBe(true);
    }
  });

  it('keeps and names what was finished when it is stopped', async () => {
    const out = await folder();
    const stop = new AbortController();
    stop.abort();
    const { code, complaint } = await demo(['--campaign', tiny, '--out', out, '--memory'], {
      signal: stop.signal,
    });
    expect(code).toBe(130);
    expect(complaint).toContain(out);
    expect(JSON.parse(await readFile(join(out, 'summary.json'), 'utf8'))).toMatchObject({
      status: 'interrupted',
    });
  });
});

describe('bad input', () => {
  it.each([
    ['an unknown option', ['--nonsense']],
    ['a model that cannot settle', ['--models', 'markov,last']],
    ['an unknown model', ['--models', 'astrology']],
    ['a port that is none', ['--port', '70000']],
    ['two rooms at once', ['--real', '--memory']],
    ['a campaign folder that is not there', ['--campaign', '/nowhere/at/all']],
  ])('%s: exit 2, a reason, nothing written', async (_, args) => {
    const out = await folder();
    const { code, complaint } = await demo(['--campaign', tiny, '--out', out, ...args]);
    expect(code).toBe(2);
    expect(complaint.length).toBeGreaterThan(20);
    expect(await readdir(out)).toEqual([]);
  });

  it('an empty campaign folder: names every missing file', async () => {
    const { code, complaint } = await demo(['--campaign', await folder(), '--out', await folder()]);
    expect(code).toBe(2);
    for (const name of ['brief.json', 'terms.json', 'live-script.ndjson'])
      expect(complaint).toContain(name);
  });

  it.each([
    ['brief.json', (text: string) => text.slice(0, 200), 'line'],
    ['brief.json', (text: string) => text.replaceAll('"USD"', '"USX"'), 'USX'],
    ['brief.json', (text: string) => text.replace('"1290"', '"12.90"'), '12.90'],
    ['products.json', (text: string) => text.replace('velvet-six', 'other-set'), 'velvet-six'],
    [
      'creators.json',
      (text: string) => text.replace('"followers":1000000', '"followers":"1.2M"'),
      '1.2M',
    ],
    [
      'creators.json',
      (text: string) => text.replaceAll('"mia-santos"', '"somebody-else"'),
      'mia-santos',
    ],
    ['creators.json', (text: string) => text.replace('"views":1', '"views":-1'), '-1'],
    ['touches.ndjson', (text: string) => text.replace('\n', '\n{"broken\n'), 'line 2'],
    ['orders.ndjson', (text: string) => text.replace('"kind":"order"', '"kind":"guess"'), 'line 1'],
    [
      'orders.ndjson',
      (text: string) => text.replace(/"at":"[^"]+"/, '"at":"yesterday"'),
      'yesterday',
    ],
    ['live-script.ndjson', (text: string) => text.replace('"do":"pin"', '"do":"dance"'), 'line'],
    ['fx.json', () => '[{"base":"USD"}]', '/0/quote'],
    ['codes.json', (text: string) => text.replace('AVA10', 'mia15'), '/0/creator'],
  ])(
    '%s that does not fit: exit 2, named with its place, nothing written',
    async (name, change, place) => {
      const out = await folder();
      const { code, complaint } = await demo([
        '--campaign',
        await changed(name, change),
        '--out',
        out,
        '--memory',
      ]);
      expect(code).toBe(2);
      expect(complaint).toContain('INPUT_INVALID');
      expect(complaint).toContain(place);
      expect(await readdir(out)).toEqual([]);
    },
  );

  it('a creator whom a gate excludes is not picked without a word', async () => {
    const campaign = await changed('creators.json', (text) =>
      text.replaceAll('"platform":"tiktok-shop"', '"platform":"instagram"'),
    );
    const out = await folder();
    const { code, said } = await demo(['--campaign', campaign, '--out', out, '--memory']);
    expect(code).toBe(0);
    expect(said).toContain('Mia Santos fails a gate: publishes on instagram');
    expect(said).toContain('although a gate excludes this creator');
  });

  it('a script that the plan does not hold: exit 2, no log half-written', async () => {
    const campaign = await changed('live-script.ndjson', (text) =>
      text.replace('"dutyId":"kr.live.repeat"', '"dutyId":"kr.live.unheard"'),
    );
    const out = await folder();
    const { code, complaint } = await demo(['--campaign', campaign, '--out', out, '--memory']);
    expect({ code, named: complaint.includes('kr.live.unheard') }).toEqual({
      code: 2,
      named: true,
    });
    expect(complaint).toMatch(/live-script\.ndjson is not valid:\n {2}line \d+ \/dutyId/);
    expect(await readdir(out)).toEqual(['summary.json']);
    expect(JSON.parse(await readFile(join(out, 'summary.json'), 'utf8'))).toMatchObject({
      status: 'failed',
    });
  });

  it('facts that may be cut off: exit 1, the number of rows named, nothing written', async () => {
    const campaign = await changed('facts.ndjson', (text) => text.trimEnd());
    const out = await folder();
    const { code, complaint } = await demo(['--campaign', campaign, '--out', out, '--memory']);
    expect(code).toBe(1);
    expect(complaint).toMatch(/^error FILE_MAY_BE_CUT: .*facts\.ndjson ends without a line break/);
    expect(await readdir(out)).toEqual([]);
  });

  it('a field that nothing reads: named with the nearest known one, and the loop ends with 1', async () => {
    const campaign = await changed('products.json', (text) =>
      text.replace('"returns"', '"return"'),
    );
    const args = ['--campaign', campaign, '--out', await folder(), '--memory'];
    const { code, complaint } = await demo(args);
    expect(complaint).toMatch(/^error FIELDS_NOT_READ: .*products\.json: .*return \(≈ returns\)/);
    expect(code).toBe(1);
  });

  it('one order id with two contents: exit 2', async () => {
    const campaign = await changed('orders.ndjson', (text) => {
      const first = text.split('\n')[0] ?? '';
      return `${text}${first.replace('"customer":"new"', '"customer":"returning"')}\n`;
    });
    const { code, complaint } = await demo([
      '--campaign',
      campaign,
      '--out',
      await folder(),
      '--memory',
    ]);
    expect({ code, named: complaint.includes('one content per id') }).toEqual({
      code: 2,
      named: true,
    });
  });

  it('a missing exchange rate: exit 2, the pair named', async () => {
    const campaign = await changed('fx.json', (text) =>
      JSON.stringify(JSON.parse(text).filter((quote: { quote: string }) => quote.quote !== 'CAD')),
    );
    const out = await folder();
    const { code, complaint } = await demo(['--campaign', campaign, '--out', out, '--memory']);
    expect(code).toBe(2);
    expect(complaint).toMatch(/orders\.ndjson is not valid:\n {2}line \d+ .*between CAD and USD/);
    expect(await readdir(out)).toEqual([]);
  });

  it('what only the stages after the live would find is found before it', async () => {
    const campaign = await changed('facts.ndjson', (text) =>
      text.replace('"amount":{"currency":"USD"', '"amount":{"currency":"EUR"'),
    );
    let started = false;
    const { code, said, complaint } = await demo(
      ['--campaign', campaign, '--out', await folder()],
      {
        startServer: () => {
          started = true;
          return noServer();
        },
      },
    );
    expect({ code, started }).toEqual({ code: 2, started: false });
    expect(complaint).toContain('EUR');
    expect(said).toContain('Try the rest without a live');
  });

  it('results among other people’s files: exit 2, and nothing of theirs is touched', async () => {
    const out = await folder();
    await writeFile(join(out, 'contract.json'), 'theirs');
    const { code, complaint } = await demo(['--campaign', tiny, '--out', out, '--memory']);
    expect({ code, fix: complaint.includes('my-results') }).toEqual({ code: 2, fix: true });
    expect(await readdir(out)).toEqual(['contract.json']);
    expect(await readFile(join(out, 'contract.json'), 'utf8')).toBe('theirs');
  });

  it('results into the campaign itself: exit 2', async () => {
    const { code, complaint } = await demo(['--campaign', tiny, '--out', `${tiny}/.`, '--memory']);
    expect({ code, named: complaint.includes('--out') }).toEqual({ code: 2, named: true });
    const link = join(await folder(), 'results');
    await symlink(tiny, link);
    const linked = await demo(['--campaign', tiny, '--out', link, '--memory']);
    expect(linked.code).toBe(2);
    expect(linked.complaint).toContain('another folder than that of the campaign');
  });

  it('terms that the review refuses: exit 1, each issue with its fix, no contract written', async () => {
    const campaign = await changed('terms.json', (text) =>
      text.replace('"share": 300000', '"share": 200000'),
    );
    const out = await folder();
    const { code, complaint } = await demo(['--campaign', campaign, '--out', out, '--memory']);
    expect(code).toBe(1);
    expect(complaint).toContain('CONTRACT_REFUSED');
    expect(await readdir(out)).not.toContain('contract.json');
  });

  it('an out folder that takes no files: exit 2', async () => {
    const out = join(await folder(), 'file');
    await writeFile(out, '');
    const { code, complaint } = await demo([
      '--campaign',
      tiny,
      '--out',
      join(out, 'deeper'),
      '--memory',
    ]);
    expect({ code, named: complaint.includes('FILE_UNWRITABLE') }).toEqual({
      code: 2,
      named: true,
    });
  });

  it('a port that is taken: exit 2 before anything runs, and --port is named', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as { port: number };
    const out = await folder();
    const { code, said, complaint } = await demo([
      '--campaign',
      tiny,
      '--out',
      out,
      '--port',
      String(port),
    ]);
    server.close();
    expect({ code, said }).toEqual({ code: 2, said: '' });
    expect(complaint).toContain(`LIVEKIT_PORT_TAKEN: Port ${port}`);
    expect(complaint).toContain('--port');
    expect(await readdir(out)).toEqual([]);
  });
});

describe('no LiveKit server to be had', () => {
  it('goes on in memory, says so once, and marks everything', async () => {
    const out = await folder();
    const { code, said } = await demo(['--campaign', tiny, '--out', out], {
      startServer: noServer,
    });
    expect(code).toBe(0);
    expect(said.split('in memory and everything it leaves is marked').length).toBe(2);
    const summary = JSON.parse(await readFile(join(out, 'summary.json'), 'utf8'));
    expect(summary.server).toMatchObject({
      kind: 'memory',
      reason: expect.stringContaining('PATH: not there'),
    });
    expect(await readFile(join(out, 'report.html'), 'utf8')).toContain('nothing was streamed');
  });

  it.each([
    ['--real', { args: ['--real'], env: {} }],
    ['CI=true', { args: [], env: { CI: 'true' } }],
  ])('is a failure with exit 1 with %s', async (_, { args, env }) => {
    const { code, complaint } = await demo(['--campaign', tiny, '--out', await folder(), ...args], {
      env,
      startServer: noServer,
    });
    expect({ code, named: complaint.includes('LIVEKIT_UNAVAILABLE') }).toEqual({
      code: 1,
      named: true,
    });
  });
});
