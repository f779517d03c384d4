import { readFileSync, writeFileSync } from 'node:fs';
import type { Measured } from './measured.ts';
import { type Language, machineText, measuredTable, presetTable, withParts } from './tables.ts';

const docs = new URL('../../../../docs/', import.meta.url);

/** The medians that the pages show. */
export const MEASURED_FILE = new URL('guide/presets.measured.json', docs);

export const readMeasured = () => JSON.parse(readFileSync(MEASURED_FILE, 'utf8')) as Measured;

const PAGES = [
  ['guide/presets.md', 'en'],
  ['guide/presets.zh-Hans.md', 'zh-Hans'],
] as const satisfies readonly (readonly [string, Language])[];

/** Each page as it is and as it must be. */
export function pagesOf(measured: Measured) {
  return PAGES.map(([path, language]) => {
    const url = new URL(path, docs);
    const now = readFileSync(url, 'utf8');
    const parts = {
      presets: presetTable(language),
      measured: `${machineText(measured, language)}\n\n${measuredTable(measured, language)}`,
    };
    return { path, url, now, wanted: withParts(now, parts) };
  });
}

export function writePages(measured: Measured): void {
  writeFileSync(MEASURED_FILE, `${JSON.stringify(measured, null, 2)}\n`);
  for (const { url, wanted } of pagesOf(measured)) writeFileSync(url, wanted);
}
