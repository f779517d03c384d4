import { expect, test } from 'vitest';
import { shownUrl } from './shown-url.ts';

test.each([
  ['wss://live.example/room', 'wss://live.example/room'],
  ['wss://me:secret@live.example:7880/room?token=secret#secret', 'wss://live.example:7880/room'],
  ['https://secret@shop.example', 'https://shop.example'],
  ['//me:secret@shop.example/t', '//shop.example/t'],
  ['ws://me:se@cret@live.example/@page', 'ws://live.example/@page'],
  ['me:secret@live.example', 'live.example'],
  ['/token?who=secret', '/token'],
  ['/live/@me', '/live/@me'],
  ['wss://me:se/cret@live.example/room', 'wss://live.example/room'],
  ['wss://me:se?cret@live.example/room?token=secret', 'wss://live.example/room'],
  ['redis://me:se#cret@live.example', 'redis://live.example'],
  ['', ''],
])('%s is shown as %s', (url, shown) => {
  expect(shownUrl(url)).toBe(shown);
});
