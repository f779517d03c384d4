import { readFileSync } from 'node:fs';
import { readMeasured, writePages } from './pages.ts';
import type { LoadReport } from './tables.ts';

// The report of `npm run bench:room-load -- --json FILE` that the pages are to show; none: only the presets have changed.
const [path] = process.argv.slice(2);
writePages(
  path === undefined ? readMeasured() : (JSON.parse(readFileSync(path, 'utf8')) as LoadReport),
);
