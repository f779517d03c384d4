import { expectTypeOf, it } from 'vitest';
import type * as z from 'zod/mini';
import type { Fact, FactSchema, SessionFact } from '../index.ts';

it('names every kind of fact that the schema has', () => {
  expectTypeOf<Fact>().toEqualTypeOf<z.infer<typeof FactSchema>>();
  expectTypeOf<Extract<Fact, { type: 'session' }>>().toEqualTypeOf<SessionFact>();
});
