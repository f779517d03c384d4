import { expectTypeOf, it } from 'vitest';
import type * as z from 'zod/mini';
import type { RECORDS, Records } from './records.ts';

it('names the record of every kind, and of no other', () => {
  expectTypeOf<keyof Records>().toEqualTypeOf<keyof typeof RECORDS>();
  expectTypeOf<Records>().toExtend<{
    readonly [Kind in keyof typeof RECORDS]: z.infer<(typeof RECORDS)[Kind]>;
  }>();
});
