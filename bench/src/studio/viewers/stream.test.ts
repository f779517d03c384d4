import { expect, test } from 'vitest';
import { eventsOf, type StreamEvent } from './stream.ts';

test('events are whole, wherever their bytes were cut', async () => {
  const text = 'event: alive\ndata: \n\nevent: changed\ndata: orders\n\nevent: alive\nda';
  const bytes = new TextEncoder().encode(text);
  for (const size of [1, 7, bytes.length]) {
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        for (let at = 0; at < bytes.length; at += size)
          controller.enqueue(bytes.slice(at, at + size));
        controller.close();
      },
    });
    const events: StreamEvent[] = [];
    for await (const event of eventsOf(body)) events.push(event);
    expect(events).toEqual([
      { event: 'alive', data: '' },
      { event: 'changed', data: 'orders' },
    ]);
  }
});
