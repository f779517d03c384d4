import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

it('a name that no gate has is refused with the names of the gates', { timeout: 30_000 }, () => {
  const main = fileURLToPath(new URL('main.ts', import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, 'nosuchgate'], {
    encoding: 'utf8',
  });
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain('nosuchgate');
  for (const name of ['boundaries: rooms', 'surface: codes']) expect(stderr).toContain(name);
});
