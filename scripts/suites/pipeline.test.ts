import { expect, it } from 'vitest';
import { pipelineBlocks } from './pipeline.ts';

it('takes the marked shell block and nothing else', () => {
  const readme =
    '```sh\nnpm run demo\n```\n\n<!-- pipeline -->\n```sh\na | b\nc > out\n```\n\n```ts\nx;\n```\n';
  expect(pipelineBlocks(readme)).toEqual(['a | b\nc > out\n']);
});
