import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';

it('shows a folder on loopback until it is interrupted', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'livelane-site-'));
  writeFileSync(join(folder, 'index.html'), 'home');
  writeFileSync(join(folder, 'page.html'), 'page');
  writeFileSync(join(folder, '404.html'), 'nothing here');
  const program = `import { serve } from '${join(import.meta.dirname, 'serve.ts')}'; await serve('${folder}', 0);`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program]);
  const [printed] = (await once(child.stdout, 'data')) as [Buffer];
  const origin = /http:\/\/127\.0\.0\.1:\d+/.exec(printed.toString())?.[0] ?? '';
  const answers = await Promise.all(
    ['/', '/page', '/page?x=1', '/no', '/%2e%2e/%2e%2e/etc/passwd', '/%'].map(async (path) => {
      const answer = await fetch(origin + path);
      return `${answer.status} ${await answer.text()}`;
    }),
  );
  expect(answers).toEqual([
    '200 home',
    '200 page',
    '200 page',
    '404 nothing here',
    '404 nothing here',
    '404 nothing here',
  ]);
  child.kill('SIGINT');
  expect(await once(child, 'exit')).toEqual([0, null]);
});
