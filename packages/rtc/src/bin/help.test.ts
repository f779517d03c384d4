import { defineBin } from '@livelane/contracts/vocabulary/node';
import { afterEach, expect, test, vi } from 'vitest';
import { addDevServer } from './dev-server.ts';
import { addRun } from './run.ts';
import { addToken } from './token.ts';

afterEach(() => vi.unstubAllEnvs());

test('all help texts are Chinese in a Chinese locale', () => {
  for (const name of ['LC_ALL', 'LC_MESSAGES']) vi.stubEnv(name, '');
  vi.stubEnv('LANG', 'zh_CN.UTF-8');
  const about = { en: 'about', 'zh-Hans': '说明' };
  const bin = defineBin({ name: 'livelane-rtc', about, from: import.meta.url });
  for (const add of [addToken, addDevServer, addRun]) add(bin);
  const helps = [bin.program, ...bin.program.commands].map((it) => it.helpInformation());
  expect(helps).toHaveLength(4);
  // Every option, command and heading.
  const lines = helps.flatMap((help) => help.split('\n').filter((line) => /^ {0,2}\S/.test(line)));
  expect(lines.length).toBeGreaterThan(20);
  expect(lines.filter((line) => !/[\u4e00-\u9fff]/u.test(line))).toEqual([]);
});
