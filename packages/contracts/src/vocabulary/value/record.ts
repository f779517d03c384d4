import * as z from 'zod/mini';

/**
 * An object schema that keeps fields it does not know (a later version may have added them), while its
 * static type holds the known ones only, so that a misspelt field does not compile.
 */
export function record<Shape extends z.core.$ZodShape>(
  shape: Shape,
): z.ZodMiniObject<Shape, z.core.$strip> {
  return z.looseObject(shape) as unknown as z.ZodMiniObject<Shape, z.core.$strip>;
}
