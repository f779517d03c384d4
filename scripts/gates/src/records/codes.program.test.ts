import { expect, it } from 'vitest';
import { codesPage } from './codes.ts';

it('lists the codes of the command line, of rates and of ways to a server', {
  timeout: 60_000,
}, async () => {
  const page = await codesPage();
  for (const code of [
    'MISSING_ARGUMENT',
    'RATE_UNIT',
    'RATE_WHOLE',
    'ARCHIVE_ALTERED',
    'DUTY_NEVER_SHOWN',
  ])
    expect(page).toContain(`| \`${code}\` | `);
  expect(page).toContain('| `NO_GO` | Go was not found; 1.26 or newer is needed |');
  expect(page).not.toContain('| undefined |');
});
