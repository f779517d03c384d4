import * as z from 'zod/mini';
import { record } from '../../vocabulary/index.ts';

const pointer = z.string();

/** Schema of {@link PatchOperation}. */
export const PatchOperationSchema = z.discriminatedUnion('op', [
  record({
    /** Adds a value: a field of an object, or an item of a list before the index; `-` is after the last. */
    op: z.literal('add'),
    /** JSON Pointer of the place. */
    path: pointer,
    /** The value. */
    value: z.unknown(),
  }),
  record({
    /** Takes a value away. */
    op: z.literal('remove'),
    /** JSON Pointer of the value. */
    path: pointer,
  }),
  record({
    /** Puts another value in the place of one. */
    op: z.literal('replace'),
    /** JSON Pointer of the value. */
    path: pointer,
    /** The new value. */
    value: z.unknown(),
  }),
  record({
    /** Takes a value away and adds it elsewhere. */
    op: z.literal('move'),
    /** JSON Pointer of the value. */
    from: pointer,
    /** JSON Pointer of its new place, once it is taken away. */
    path: pointer,
  }),
  record({
    /** Adds a value that is elsewhere, too. */
    op: z.literal('copy'),
    /** JSON Pointer of the value. */
    from: pointer,
    /** JSON Pointer of the place. */
    path: pointer,
  }),
  record({
    /** Refuses the whole patch where the value is another one. */
    op: z.literal('test'),
    /** JSON Pointer of the value. */
    path: pointer,
    /** The value that must be there. */
    value: z.unknown(),
  }),
]);

/** One step of a patch (RFC 6902). */
export type PatchOperation = z.infer<typeof PatchOperationSchema>;
