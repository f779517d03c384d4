import {
  type InputIssue,
  inputInvalid,
  inputIssue,
  inputIssues,
} from '@livelane/contracts/vocabulary';
import type * as z from 'zod/mini';
import { AdjustmentSchema } from './adjustment.ts';
import type { AttributionInput } from './attribution-input.ts';
import { OrderSchema } from './order.ts';
import { CreatorIdentitySchema } from './persons.ts';
import { TouchSchema } from './touch.ts';

/** @throws INPUT_INVALID with the path of every field that does not match its schema */
export function checkInput(input: AttributionInput): void {
  if (typeof input !== 'object' || input === null)
    throw inputInvalid('input', [inputIssue('OBJECT', { received: input })]);
  const { touches, orders, adjustments = [], creators = [] } = input;
  const issues = [
    ...schemaIssues('touches', touches, TouchSchema),
    ...schemaIssues('orders', orders, OrderSchema),
    ...schemaIssues('adjustments', adjustments, AdjustmentSchema),
    ...schemaIssues('creators', creators, CreatorIdentitySchema),
  ];
  if (issues.length > 0) throw inputInvalid('input', issues);
}

function schemaIssues(
  what: string,
  records: readonly unknown[],
  schema: z.core.$ZodType,
): InputIssue[] {
  if (!Array.isArray(records))
    return [inputIssue('ARRAY', { path: `/${what}`, received: records })];
  return records.flatMap((item, position) =>
    inputIssues(schema, item).map((issue) => ({
      ...issue,
      path: `/${what}/${position}${issue.path}`,
    })),
  );
}
