import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { writeParts } from './write-parts.ts';

const { signal } = new AbortController();

/** Parts of ten characters, and how many of them were made. */
function parts(count: number) {
  const made = { count: 0 };
  const text = async function* (): AsyncGenerator<string> {
    for (; made.count < count; made.count++) yield '0123456789';
  };
  return { text: text(), made };
}

it('makes no more text than is read', async () => {
  const stream = new PassThrough({ highWaterMark: 100 });
  const { text, made } = parts(1000);
  const writing = writeParts(stream, { text, signal });
  await new Promise((later) => setTimeout(later, 10));
  expect(made.count).toBeLessThan(30);
  let length = 0;
  stream.on('data', (part: Buffer) => {
    length += part.length;
  });
  await writing;
  stream.end();
  await new Promise((ended) => stream.once('end', ended));
  expect(length).toBe(10_000);
});

it('ends where nobody reads', async () => {
  const stream = new PassThrough({ highWaterMark: 20 });
  const { text, made } = parts(1000);
  const writing = writeParts(stream, { text, signal });
  stream.on('error', () => undefined).destroy(new Error('EPIPE'));
  await writing;
  expect(made.count).toBeLessThan(10);
});

it('stops when it is told to', async () => {
  const stop = new AbortController();
  const stream = new PassThrough({ highWaterMark: 20 });
  const { text } = parts(1000);
  const writing = writeParts(stream, { text, signal: stop.signal });
  stop.abort();
  await expect(writing).rejects.toBe(stop.signal.reason);
});
