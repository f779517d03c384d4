import { expectTypeOf, test } from 'vitest';
import type { JoinedSession, Requests } from './index.ts';

test('what hooks say of a failure has a message without a cast', () => {
  expectTypeOf<JoinedSession['error']>().toEqualTypeOf<Error | undefined>();
  expectTypeOf<Requests['error']>().toEqualTypeOf<Error | undefined>();
});
