import { expectTypeOf, test } from 'vitest';
import type * as z from 'zod/mini';
import type { CommerceEnvelope, CommerceSnapshot } from './apply.ts';
import type {
  CommerceEnvelopeSchema,
  CommerceEventSchema,
  CommerceSnapshotSchema,
  CommerceStateSchema,
} from './envelope.ts';
import type { CommerceEvent, CommerceState } from './state.ts';

type Plain<T> = T extends readonly (infer Item)[]
  ? Plain<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Plain<T[Key]> }
    : T;

test('the schemas and the types written without them are equal', () => {
  expectTypeOf<Plain<CommerceEvent>>().toEqualTypeOf<Plain<z.infer<typeof CommerceEventSchema>>>();
  expectTypeOf<Plain<CommerceState>>().toEqualTypeOf<Plain<z.infer<typeof CommerceStateSchema>>>();
  expectTypeOf<Plain<CommerceEnvelope>>().toEqualTypeOf<
    Plain<z.infer<typeof CommerceEnvelopeSchema>>
  >();
  expectTypeOf<Plain<CommerceSnapshot>>().toEqualTypeOf<
    Plain<z.infer<typeof CommerceSnapshotSchema>>
  >();
});
