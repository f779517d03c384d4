import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { CATEGORY_RANK } from '../../../packages/contracts/src/review/prose/category.ts';

const linesOf = (path: string) =>
  readFileSync(new URL(path, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

it.each(['en', 'zh-Hans'])('the second reader read every frozen sentence in %s', (language) => {
  const frozen = linesOf(`./sentences/${language}.ndjson`);
  const marks = linesOf(`./second-reader/${language}.ndjson`);
  expect(marks.map(({ id }) => id)).toEqual(frozen.map(({ id }) => id));
  marks.forEach(({ id, issues }, at) => {
    let last = 0;
    for (const { start, end, category } of issues) {
      expect(CATEGORY_RANK, id).toContain(category);
      expect(start, id).toBeGreaterThanOrEqual(last);
      expect(end, id).toBeGreaterThan(start);
      expect(end, id).toBeLessThanOrEqual(frozen[at].text.length);
      last = end;
    }
  });
});
