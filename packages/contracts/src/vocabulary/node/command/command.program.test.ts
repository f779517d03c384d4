import { spawn, spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const fixture = fileURLToPath(new URL('./command.fixture.ts', import.meta.url));
const manifest = JSON.parse(
  readFileSync(new URL('../../../../package.json', import.meta.url), 'utf8'),
) as { version: string };
const { PATH = '', NODE_COMPILE_CACHE = '' } = process.env;
const kept = { PATH, NODE_COMPILE_CACHE };
const run = (args: string[], env: Record<string, string> = {}) =>
  spawnSync(process.execPath, [fixture, ...args], {
    encoding: 'utf8',
    env: { ...kept, NO_COLOR: '1', ...env },
  });

// Every example starts a process of its own, or several.
describe('a bin', { timeout: 60_000 }, () => {
  it('prints JSON where standard output is no terminal, notes on standard error', () => {
    const { status, stdout, stderr } = run(['greet', 'Ana']);
    expect([status, JSON.parse(stdout), stderr]).toEqual([0, { hello: 'Ana' }, 'greeting\n']);
  });

  it('lets no name clear the screen or turn a note round', () => {
    expect(run(['greet', 'Mallory']).stderr).toBe(
      'greeting\nMallory [U+001B][2J[U+202E] was here\n',
    );
  });

  it('says findings by exit code 1', () => {
    expect(run(['greet', 'nobody']).status).toBe(1);
  });

  it('writes the named file whole and nothing on standard output', () => {
    const out = join(mkdtempSync(join(tmpdir(), 'livelane-bin-')), 'o.json');
    expect(run(['greet', 'Ana', '--out', out]).stdout).toBe('');
    expect(JSON.parse(readFileSync(out, 'utf8'))).toEqual({ hello: 'Ana' });
  });

  it('says misuse, typed errors and bugs by exit code 2', () => {
    const unknown = run(['greet']);
    expect([unknown.status, unknown.stderr.includes('The argument "name" is missing.')]).toEqual([
      2,
      true,
    ]);
    const typed = run(['fail', 'typed']);
    expect([typed.status, typed.stderr, typed.stdout]).toEqual([
      2,
      'FILE_UNREADABLE: gone: check the path\n',
      '',
    ]);
    const bug = run(['fail', 'bug']);
    expect([bug.status, bug.stderr.startsWith('UNEXPECTED: ')]).toEqual([2, true]);
  });

  it('speaks Simplified Chinese where asked to', () => {
    expect(run(['--help'], { LANG: 'zh_CN.UTF-8' }).stdout).toContain('测试用命令。');
    expect(run(['greet', 'Ana', '--locale', 'zh-Hans']).stderr).toBe('问候\n');
    expect(run(['--locale', 'zh-Hans', 'greet', 'Ana']).stderr).toBe('问候\n');
  });

  it('says what went wrong in Simplified Chinese too, with the particulars', () => {
    const zh = (...args: string[]) => run([...args, '--locale', 'zh-Hans']);
    expect(zh('fail', 'coded').stderr).toBe('FIXTURE_BROKEN：测试因 x 失败。请修好它。\n');
    expect(zh('fail', 'input').stderr).toBe(
      'INPUT_INVALID：price.json 无效。请按下列各项修改：位置、应为何值、收到何值。\n' +
        '  /minor：应为最小货币单位的数字字符串（19.99 USD 为 "1999"），不能用数字；收到 1.5\n',
    );
    expect(zh('greet').stderr).toMatch(/^缺少参数 "name"。\n用法见：`fixture greet --help`。\n$/);
    expect(zh('greet', 'Ana', '--uot', 'x').stderr).toMatch(/^未知选项 "--uot"。是否为 --out？/);
    expect(zh('--help').stdout).not.toMatch(/[A-Z][a-z]+:|display|output the|options|command/);
    expect(zh('greet', '--help').stdout).toContain('（可选：hi、hey；默认：hi）');
  });

  it('prints the version of its package', () => {
    const { status, stdout } = run(['--version']);
    expect([status, stdout]).toEqual([0, `${manifest.version}\n`]);
  });

  it('refuses a language that it does not speak', () => {
    const { status, stdout, stderr } = run(['greet', 'Ana', '--locale', 'fr']);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('--locale is not valid');
    expect(stderr).toContain('expected one of en, zh-Hans; received "fr"');
  });

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'ends on %s while it waits for standard input',
    async (signal) => {
      const child = spawn(process.execPath, [fixture, 'read', '-'], {
        stdio: ['pipe', 'pipe', 'pipe'],
      });
      let stderr = '';
      child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
      child.stdout.once('data', () => child.kill(signal));
      const code = await new Promise((resolve) => child.on('exit', resolve));
      expect([code, stderr]).toEqual([130, '']);
    },
  );

  it('ends quietly where who reads its result has read enough', async () => {
    const child = spawn(process.execPath, [fixture, 'flood'], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on('exit', resolve));
    expect([code, stderr]).toEqual([0, '']);
  });

  it('writes its result where standard error is closed', async () => {
    const out = join(mkdtempSync(join(tmpdir(), 'livelane-bin-')), 'o.json');
    const child = spawn(process.execPath, [fixture, 'greet', 'Ana', '--out', out], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    child.stderr.destroy();
    const code = await new Promise((resolve) => child.on('exit', resolve));
    expect([code, JSON.parse(readFileSync(out, 'utf8'))]).toEqual([0, { hello: 'Ana' }]);
  });

  it.skipIf(process.platform !== 'linux')('reports a full disk on standard output', () => {
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, [fixture, 'greet', 'Ana'], {
      encoding: 'utf8',
      stdio: ['ignore', full, 'pipe'],
    });
    closeSync(full);
    expect(status).toBe(2);
    expect(stderr).toMatch(/FILE_UNWRITABLE: - /);
    expect(stderr).not.toContain('node:');
  });

  it('takes Ctrl-C as a wish to stop and ends by itself', async () => {
    const child = spawn(process.execPath, [fixture, 'wait'], { stdio: ['ignore', 'pipe', 'pipe'] });
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.stdout.once('data', () => child.kill('SIGINT'));
    const code = await new Promise((resolve) => child.on('exit', resolve));
    expect([code, stderr]).toEqual([1, 'stopped\n']);
  });
});
