import { defineBin } from '@livelane/contracts/vocabulary/node';
import { afterEach, expect, test, vi } from 'vitest';
import { addDevServer } from './dev-server.ts';
import { addRun } from './run.ts';
import { addToken } from './token.ts';

afterEach(() => vi.unstubAllEnvs());

test('all help speaks Chinese where Chinese is spoken', () => {
  for (const name of ['LC_ALL', 'LC_MESSAGES']) vi.stubEnv(name, '');
  vi.stubEnv('LANG', 'zh_CN.UTF-8');
  const about = { en: 'about', 'zh-Hans': '说明' };
  const bin = defineBin({ name: 'livelane-rtc', about, from: import.meta.url });
  for (const add of [addToken, addDevServer, addRun]) add(bin);
  const helps = [bin.program, ...bin.program.commands].map((it) => it.helpInformation());
  expect(helps).toHaveLength(4);
  // Each option and command with what is said about it, and every heading.
  const said = helps.flatMap((help) => help.split('\n').filter((line) => /^ {0,2}\S/.test(line)));
  expect(said.length).toBeGreaterThan(20);
  expect(said.filter((line) => !/[\u4e00-\u9fff]/u.test(line))).toEqual([]);
});
