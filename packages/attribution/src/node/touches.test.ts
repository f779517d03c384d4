import { describe, expect, it } from 'vitest';
import { file, issues } from './files.fixture.ts';
import { readTouches } from './touches.ts';

describe('touches', () => {
  it('from a CSV', async () => {
    const path = file(
      't.csv',
      'id,kind,at,persons,creator,channel,dwellSeconds,sessionId\nt1,live-view,2026-11-22T13:00:00Z,user:1,,live,61,S1\n',
    );
    expect((await readTouches([path])).touches).toEqual([
      {
        id: 't1',
        kind: 'live-view',
        at: '2026-11-22T13:00:00Z',
        persons: ['user:1'],
        creator: null,
        channel: 'live',
        dwellSeconds: 61,
        sessionId: 'S1',
      },
    ]);
  });

  it.each(['1.2M', '-5', '1e3', 'NaN'])('a dwell of %s is refused with its line', async (dwell) => {
    const path = file(
      'bad-t.csv',
      `id,kind,at,persons,creator,channel,dwellSeconds\nt1,live-view,2026-11-22T13:00:00Z,user:1,,live,${dwell}\n`,
    );
    expect(await issues(readTouches([path]))).toMatchObject([{ line: 2, path: '/dwellSeconds' }]);
  });
});

describe('touches of one id', () => {
  it('with two contents are refused with their lines', async () => {
    const touch = { id: 't1', kind: 'click', persons: ['u1'], creator: null, channel: 'web' };
    const at = (hour: number): string => `2026-11-22T${hour}:00:00Z`;
    const lines = [10, 10, 11].map((hour) => JSON.stringify({ ...touch, at: at(hour) }));
    expect(await issues(readTouches([file('two.ndjson', lines.join('\n\n'))]))).toMatchObject([
      { line: 5, path: '/id', message: expect.stringContaining('line 1'), received: '"t1"' },
    ]);
  });
});
