import type * as z from 'zod/mini';
import { parseInput } from '../../error/read-input.ts';

/**
 * Parses the value of an option by a schema before the command begins, so that all bad options are reported together.
 * @param option - its name, such as `--as-of`
 * @returns an argument parser of commander, which throws INPUT_INVALID
 */
export function optionValue<Value>(
  schema: z.core.$ZodType<Value>,
  option: string,
): (given: string) => Value {
  return (given) => parseInput(schema, given, option);
}
