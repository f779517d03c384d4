import {
  CurrencySchema,
  IdSchema,
  InstantSchema,
  inputInvalid,
  inputIssues,
  MarketSchema,
  TouchKindSchema,
} from '@livelane/contracts/vocabulary';
import type * as z from 'zod/mini';
import { attributionFileIssue } from '../node/issues.ts';

/** Fields that a user may state for all rows of an export which lacks them. */
export const CONSTANTS = {
  /** Of all amounts. */
  currency: CurrencySchema,
  /** Of all buyers. */
  market: MarketSchema,
  /** Whom all orders are credited to. */
  creator: IdSchema,
  /** Of all touches. Default: the name of the export. */
  channel: IdSchema,
  /** Of all touches. Default: affiliate. */
  kind: TouchKindSchema,
  /** When refunds happened of which the export does not say it. */
  refundedAt: InstantSchema,
} as const satisfies Readonly<Record<string, z.core.$ZodType>>;

/** @throws INPUT_INVALID for a name that is none of {@link CONSTANTS}, and for a value that its field cannot have */
export function checkConstants(constants: Readonly<Record<string, string>>, what: string): void {
  const fields = Object.keys(CONSTANTS);
  const issues = Object.entries(constants).flatMap(([name, value]) => {
    const path = `/${name}`;
    if (!Object.hasOwn(CONSTANTS, name))
      return [
        attributionFileIssue('EXPORT_CONSTANT', { path, received: name, params: { fields } }),
      ];
    const schema = CONSTANTS[name as keyof typeof CONSTANTS];
    return inputIssues(schema, value).map((issue) => ({ ...issue, path }));
  });
  if (issues.length > 0) throw inputInvalid(what, issues);
}
