import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { oldDeliverables, textLines } from './as-before.fixture.ts';
import { deliverableText as english } from './text.en.ts';
import { deliverableText as chinese } from './text.zh-Hans.ts';

/** What the texts were when the forms were short video, live and image-text alone: lines, and SHA-256 of them. */
const BEFORE = {
  English: {
    text: english,
    count: 1071,
    hash: '3883641fdbcb485ec1ab7602e39958d11cfbe286c80516d74843eafe65499113',
  },
  Chinese: {
    text: chinese,
    count: 1071,
    hash: 'e365c8370ed3e25f95ccb718c2e74fa8f2fd4b904781d5940a3e0e8a9a578276',
  },
} as const;

it.each(['English', 'Chinese'] as const)('the first three forms read as before: %s', (language) => {
  const { text, count, hash } = BEFORE[language];
  const lines = textLines(text, oldDeliverables());
  expect(lines).toHaveLength(count);
  expect(createHash('sha256').update(lines.join('\n')).digest('hex')).toBe(hash);
});
