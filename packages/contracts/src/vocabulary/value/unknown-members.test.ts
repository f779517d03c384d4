import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { openEnum, openUnion } from './open-union.ts';
import { record } from './record.ts';
import { unknownMembers } from './unknown-members.ts';

const Deal = record({
  role: z.exactOptional(z.nullable(openEnum(['host', 'viewer']))),
  mode: z.exactOptional(z.enum(['real', 'memory'])),
  byMarket: z.exactOptional(z.record(z.string(), openEnum(['open', 'shut']))),
  steps: z.exactOptional(
    z.array(
      openUnion('type', [
        record({ type: z.literal('paid'), by: openEnum(['card', 'cash']) }),
        record({ type: z.literal('sent') }),
      ]),
    ),
  ),
});

const named = (value: unknown): string[] =>
  unknownMembers(Deal)(value).map(({ path, member, near }) =>
    [path, member, ...(near === undefined ? [] : [`(${near})`])].join(' '),
  );

it.each([
  [{}, []],
  [{ role: null, mode: 'real', steps: [{ type: 'sent' }] }, []],
  [{ role: 'sponsor' }, ['/role sponsor']],
  [{ role: 'Hots' }, ['/role Hots (host)']],
  [{ byMarket: { 'a/b': 'ajar', KR: 'open' } }, ['/byMarket/a~1b ajar']],
  [
    {
      steps: [
        { type: 'paid', by: 'crypto' },
        { type: 'returned', by: 'crypto' },
      ],
    },
    ['/steps/0/by crypto', '/steps/1/type returned'],
  ],
  [{ role: 'constructor' }, ['/role constructor']],
])('the unknown members of %j are %j', (value, members) => expect(named(value)).toEqual(members));

it('a schema without open unions has none', () => {
  expect(unknownMembers(z.array(record({ a: z.string() })))([{ a: 'x' }])).toEqual([]);
});
