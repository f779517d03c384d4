import * as z from 'zod/mini';

/**
 * Schema of an object that keeps unknown fields, because a later version may have added them. The static type has
 * the defined fields only, so that a misspelt field does not compile.
 * @example
 * ```ts
 * import { inputIssues, record } from '@livelane/contracts/vocabulary';
 * import * as z from 'zod/mini';
 * inputIssues(record({ id: z.string() }), { id: 'a', addedLater: 1 }).length; // => 0
 * ```
 */
export function record<Shape extends z.core.$ZodShape>(
  shape: Shape,
): z.ZodMiniObject<Shape, z.core.$strip> {
  return z.looseObject(shape) as unknown as z.ZodMiniObject<Shape, z.core.$strip>;
}
