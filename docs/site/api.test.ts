import { expect, it } from 'vitest';
import { inputsHash, plainSignatures } from './api.ts';

it('takes the colours of signatures, not those of examples', () => {
  const page = '### a()\n\n```ts\nfunction a();\n```\n\n#### Example\n\n```ts\na();\n```\n';
  expect(plainSignatures(page)).toBe(page.replace('### a()\n\n```ts', '### a()\n\n```txt'));
});

it('names the inputs alike as long as they are the same', () => {
  expect(inputsHash()).toMatch(/^[0-9a-f]{32}$/);
  expect(inputsHash()).toBe(inputsHash());
});
