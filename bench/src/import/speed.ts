import { importProse } from '@livelane/contracts/import';
import { agreements } from '../../../packages/contracts/src/import/agreements.fixture.ts';
import type { Row, Section } from '../section.ts';

const LARGE = 10_000_000;
/** How much longer per byte ten times the text may take. */
const LINEAR = 1.5;

/** The time that texts of 1 and 10 MB take. */
export const SPEED: Section = {
  name: 'speed',
  about: 'import of long texts',
  measure: async (say) => {
    const rows = (['en', 'zh-Hans'] as const).flatMap((language) => {
      say(language);
      const text = agreements('built')
        .filter((it) => it.language === language)
        .map((it) => it.text)
        .join('\n\n');
      return rowsOf(language, text);
    });
    return { data: 'the agreements that were built with, repeated', rows };
  },
};

function rowsOf(language: 'en' | 'zh-Hans', text: string): Row[] {
  const times = (bytes: number) => text.repeat(Math.ceil(bytes / Buffer.byteLength(text)));
  const small = secondsOf(times(LARGE / 10), language);
  const large = secondsOf(times(LARGE), language);
  const growth = large / (small * 10);
  return [
    {
      what: `${language}: 10 MB`,
      measured: `${large.toFixed(1)} s of processor time`,
      reached: true,
    },
    {
      what: `${language}: time per byte, 10 MB against 1 MB`,
      measured: growth.toFixed(2),
      wanted: `≤ ${LINEAR}`,
      reached: growth <= LINEAR,
    },
  ];
}

/** Processor time, which others on the machine do not lengthen. */
function secondsOf(text: string, language: 'en' | 'zh-Hans'): number {
  const start = process.cpuUsage();
  importProse(text, { language, id: 'long', asOf: '2026-11-30T00:00:00Z' });
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}
