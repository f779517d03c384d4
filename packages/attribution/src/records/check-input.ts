import {
  type InputIssue,
  inputInvalid,
  inputIssue,
  inputIssues,
  record,
  unknownFields,
} from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';
import { AdjustmentSchema } from './adjustment.ts';
import { adjustmentIssues } from './adjustment-issues.ts';
import type { AttributionInput } from './attribution-input.ts';
import { OrderSchema } from './order.ts';
import { CreatorIdentitySchema } from './persons.ts';
import { TouchSchema } from './touch.ts';

const List = /* @__PURE__ */ z.array(z.unknown());
const Some = /* @__PURE__ */ z.exactOptional(List);

/** The lists of an input, whose records are checked one by one. */
const InputLists = /* @__PURE__ */ record({
  touches: List,
  orders: List,
  adjustments: Some,
  creators: Some,
});

/** The lists of records that are added to others. */
const AddedLists = /* @__PURE__ */ record({ touches: Some, orders: Some, adjustments: Some });

/** @throws INPUT_INVALID with the path of every field that does not match its schema */
export function checkInput(input: AttributionInput): void {
  checkLists(InputLists, input);
}

/** {@link checkInput} of records of which any list may be absent. */
export function checkAdded(records: Partial<AttributionInput>): void {
  checkLists(AddedLists, records);
}

function checkLists(schema: z.core.$ZodType, input: Partial<AttributionInput>): void {
  if (typeof input !== 'object' || input === null)
    throw inputInvalid('input', [inputIssue('OBJECT', { received: input })]);
  const { touches, orders, adjustments, creators } = input;
  const issues = [
    ...inputIssues(schema, input),
    ...misspeltLists(schema, input),
    ...schemaIssues('touches', touches, TouchSchema),
    ...schemaIssues('orders', orders, OrderSchema),
    ...schemaIssues('adjustments', adjustments, AdjustmentSchema),
    ...schemaIssues('creators', creators, CreatorIdentitySchema),
  ];
  if (issues.length > 0) throw inputInvalid('input', issues);
}

/** Lists of another name, which would be lost; a field that resembles none may be of a later version. */
function misspeltLists(schema: z.core.$ZodType, input: object): InputIssue[] {
  return unknownFields(schema, input).flatMap(({ path, field: received, near, isNearMissing }) =>
    near === undefined || !isNearMissing
      ? []
      : [inputIssue('UNKNOWN_FIELD_NEAR', { path, received, params: { near } })],
  );
}

function schemaIssues(
  what: string,
  records: readonly unknown[] | undefined,
  schema: z.core.$ZodType,
): InputIssue[] {
  if (!Array.isArray(records)) return [];
  const issuesOf = schema === AdjustmentSchema ? adjustmentIssues : inputIssues;
  return records.flatMap((item, position) =>
    issuesOf(schema, item).map((issue) => ({
      ...issue,
      path: `/${what}/${position}${issue.path}`,
    })),
  );
}
