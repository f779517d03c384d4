import { writeFileSync } from 'node:fs';
import { lessonsOf } from './train/examples.ts';
import { learned, OUTSIDE } from './train/learned.ts';
import { hashesOf, LEARNED, weightsFile } from './train/noted.ts';
import { settled } from './train/settle.ts';
import { writtenWeights } from './train/ship.ts';

for (const language of ['en', 'zh-Hans'] as const) {
  const lessons = lessonsOf(language);
  const { judged, ...weights } = learned(lessons);
  const { said, ...measured } = settled(judged);
  console.log([`${language}: ${lessons.length} sentences`, ...said].join('\n'));
  writeFileSync(
    weightsFile(language),
    writtenWeights(language, { outside: OUTSIDE, ...weights, ...measured }),
  );
}
writeFileSync(LEARNED, `${JSON.stringify(hashesOf(), null, 2)}\n`);
