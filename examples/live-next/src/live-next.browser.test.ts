import { fileURLToPath } from 'node:url';
import { visit } from '@livelane/example-live-shop/visit';
import { test } from 'vitest';

test('the command `npm run live-next`: a host sells, viewers buy and talk, the pages and routes are those of Next', async () => {
  await visit(fileURLToPath(new URL('./main.ts', import.meta.url)));
});
