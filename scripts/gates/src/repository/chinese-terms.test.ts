import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../workspace.ts';

/** One Chinese term for each notion, with the other words for it that no text uses. */
const TERMS: readonly (readonly [term: string, others: RegExp])[] = [
  ['达人', /创作者/],
  ['直播日志', /直播记录|场次日志|直播间日志/],
  ['执行单', /直播计划|场次计划/],
  ['需求单', /需求(?!单)/],
  // A security assessment of the law on personal data is called 安全评估.
  ['评分', /(?<!安全)评估/],
  ['默认', /缺省/],
  // A record (记录) is any document; a fact is one thing that happened to a deal.
  ['事实', /\{count\} 条记录|写入这些记录|条款、记录/],
  ['直播间', /(?<!直播)房间/],
  ['商品', /产品/],
  ['受众', /客群/],
  ['佣金', /提成/],
  ['许可', /证照|牌照|执照/],
];

function otherWords(text: string): string[] {
  return TERMS.flatMap(([term, others]) => {
    const found = text.match(others);
    return found === null ? [] : [`${found[0]} → ${term}`];
  });
}

it('finds each other word, and none in the terms themselves', () => {
  const others = [
    '创作者',
    '直播记录',
    '场次日志',
    '直播计划',
    '场次计划',
    '按需求',
    '评估',
    '缺省',
    '直播间日志',
    '{count} 条记录',
    '写入这些记录的版本',
    '条款、记录和比率',
    '内存房间',
    '产品',
    '客群',
    '提成',
    '证照',
    '牌照',
    '执照',
  ];
  for (const word of others) expect(otherWords(word)).toHaveLength(1);
  for (const [term] of TERMS) expect(otherWords(`该${term}。`)).toEqual([]);
});

it('texts of packages, examples and docs use the same Chinese terms', () => {
  // The reports of the public surface in `etc` are written from the sources.
  const files = execFileSync('git', ['ls-files', 'packages', 'examples', 'docs', '*.md'], {
    cwd: root,
    encoding: 'utf8',
  })
    .split('\n')
    // What the review and the import of prose read is in the words of others.
    .filter(
      (file) =>
        /\.(ts|md|json|html)$/.test(file) &&
        !/\.test\.ts$|\/etc\/|\/prose\/chinese\/|\/contracts\/src\/import\/(?:kinds|text)\//.test(
          file,
        ),
    );
  expect(files.length).toBeGreaterThan(500);
  const found = files.flatMap((file) =>
    readFileSync(join(root, file), 'utf8')
      .split('\n')
      .flatMap((line, at) => otherWords(line).map((words) => `${file}:${at + 1} ${words}`)),
  );
  expect(found).toEqual([]);
});
