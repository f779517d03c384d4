import { readFileSync } from 'node:fs';
import type { Report } from '../report.ts';
import { measuredOf } from './measured.ts';
import { readMeasured, writePages } from './pages.ts';

// The reports of the bench that the pages about presets are to show; none: only the presets have changed.
const reports = process.argv
  .slice(2)
  .map((path) => JSON.parse(readFileSync(path, 'utf8')) as Report);
writePages(reports.length > 0 ? measuredOf(reports) : readMeasured());
