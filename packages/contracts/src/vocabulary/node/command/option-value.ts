import type * as z from 'zod/mini';
import { parseInput } from '../../error/read-input.ts';

/**
 * Parses the value of an option by a schema before the command begins, so that all bad options are reported together.
 * @param option - its name, such as `--as-of`
 * @returns an argument parser of commander, which throws INPUT_INVALID
 * @example
 * ```ts
 * import { InstantSchema, isLivelaneError } from '@livelane/contracts/vocabulary';
 * import { optionValue } from '@livelane/contracts/vocabulary/node';
 * const asOf = optionValue(InstantSchema, '--as-of');
 * asOf('2026-11-22T14:00:00Z'); // => "2026-11-22T14:00:00Z"
 * let caught: unknown;
 * try {
 *   asOf('yesterday');
 * } catch (error) {
 *   caught = error;
 * }
 * isLivelaneError(caught, 'INPUT_INVALID') ? caught.details.what : undefined; // => "--as-of"
 * ```
 */
export function optionValue<Value>(
  schema: z.core.$ZodType<Value>,
  option: string,
): (given: string) => Value {
  return (given) => parseInput(schema, given, option);
}
