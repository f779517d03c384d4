import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { oldDeliverables, textLines } from './as-before.fixture.ts';
import { deliverableText as english } from './text.en.ts';
import { deliverableText as chinese } from './text.zh-Hans.ts';

/** What the texts were when the forms were short video, live and image-text alone: lines, and SHA-256 of them. */
const BEFORE = {
  English: {
    text: english,
    count: 1179,
    hash: 'e0f02281b31d36b87645b2fabff7c0c4639d21c1af63b570d5e95651d7b037ad',
  },
  Chinese: {
    text: chinese,
    count: 1179,
    hash: 'e2dc05a649e7384204447f465958dd2a37d5c089a96b9ae7f31f66cf49b50126',
  },
} as const;

it.each(['English', 'Chinese'] as const)('the first three forms read as before: %s', (language) => {
  const { text, count, hash } = BEFORE[language];
  const lines = textLines(text, oldDeliverables());
  expect(lines).toHaveLength(count);
  expect(createHash('sha256').update(lines.join('\n')).digest('hex')).toBe(hash);
});
