import { readFileSync, writeFileSync } from 'node:fs';
import { withParts } from '../../weak-network/guide/tables.ts';
import { capacityTable, type Language, type LoadReport, measuredText } from './tables.ts';

const docs = new URL('../../../../docs/', import.meta.url);

/** What was measured last. */
const MEASURED_FILE = new URL('guide/production.measured.json', docs);

export const readMeasured = () => JSON.parse(readFileSync(MEASURED_FILE, 'utf8')) as LoadReport;

const PAGES = [
  ['guide/production.md', 'en'],
  ['guide/production.zh-Hans.md', 'zh-Hans'],
] as const satisfies readonly (readonly [string, Language])[];

/** Each page as it is and as it must be. */
export function pagesOf(report: LoadReport) {
  return PAGES.map(([path, language]) => {
    const url = new URL(path, docs);
    const now = readFileSync(url, 'utf8');
    const capacity = `${measuredText(report, language)}\n\n${capacityTable(language)}`;
    return { path, url, now, wanted: withParts(now, { capacity }) };
  });
}

/** Writes what the pages show of a report. */
export function writePages({ environment, crowd }: LoadReport): void {
  const kept: LoadReport = {
    environment,
    crowd: { viewers: crowd.viewers, watching: crowd.watching, serverCores: crowd.serverCores },
  };
  writeFileSync(MEASURED_FILE, `${JSON.stringify(kept, null, 2)}\n`);
  for (const { url, wanted } of pagesOf(kept)) writeFileSync(url, wanted);
}
