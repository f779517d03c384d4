import { afterEach, expect, test, vi } from 'vitest';
import { rtcBin } from './define.ts';
import { runIn } from './run.fixture.ts';

afterEach(() => vi.unstubAllEnvs());

test('all help texts are Chinese in a Chinese locale', () => {
  for (const name of ['LC_ALL', 'LC_MESSAGES']) vi.stubEnv(name, '');
  vi.stubEnv('LANG', 'zh_CN.UTF-8');
  const { program } = rtcBin();
  const helps = [program, ...program.commands].map((it) => it.helpInformation());
  expect(helps).toHaveLength(11);
  // Every option, command and heading.
  const lines = helps.flatMap((help) => help.split('\n').filter((line) => /^ {0,2}\S/.test(line)));
  expect(lines.length).toBeGreaterThan(20);
  expect(lines.filter((line) => !/[\u4e00-\u9fff]/u.test(line))).toEqual([]);
});

test('only the command that reads files has an encoding', async () => {
  const offered = async (command: string) =>
    (await runIn({}, [command, '--help'])).out.includes('--encoding');
  expect([await offered('run'), await offered('token'), await offered('dev-server')]).toEqual([
    true,
    false,
    false,
  ]);
});
