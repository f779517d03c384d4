import type { AttributionPolicy, FxQuote } from '@livelane/contracts/vocabulary';
import {
  type BinContext,
  confirmedLists,
  type ExitCode,
  type List,
  type ListReading,
  listReading,
  readQuotes,
  readTogether,
} from '@livelane/contracts/vocabulary/node';
import type { CheckedPolicy } from '../credit/policy.ts';
import { codeList } from '../node/codes.ts';
import { bookOf, orderLists } from '../node/orders.ts';
import { itemsOf } from '../node/sources.ts';
import { touchLists } from '../node/touches.ts';
import type { AttributionInput } from '../records/attribution-input.ts';
import type { CodeRule } from '../records/code-rule.ts';
import { filesOption, type ListArguments } from './arguments.ts';
import { needPolicy, type PolicyArguments, policyOf, readPolicyFile } from './policy.ts';

/** The options that name the input of `credit` and `run`. */
export interface InputArguments extends ListArguments, PolicyArguments {
  readonly touches?: string;
  readonly orders?: string;
  readonly fx?: string;
}

/** The contents of the files of a command. */
export interface CommandInput {
  readonly input: AttributionInput;
  readonly policy: CheckedPolicy;
  readonly fx: readonly FxQuote[];
  /** 1 where a list may be cut off. */
  readonly exitCode: ExitCode;
}

/**
 * Reads the files that the options name; what is remarked about them is noted.
 * @throws FILE_UNREADABLE; INPUT_INVALID with all that is wrong with any of them
 */
export async function readInput(
  options: InputArguments,
  context: BinContext,
): Promise<CommandInput> {
  needPolicy(options);
  const reading = await listReading(options, context);
  const [touches, orders, [policy, codes], quotes] = await readTogether([
    async () =>
      touchLists(filesOption(options.touches, '--touches'), { ...reading, option: '--touches' }),
    async () =>
      orderLists(filesOption(options.orders, '--orders'), { ...reading, option: '--orders' }),
    () => readPolicyFiles(options, { reading, context }),
    () => readQuotes(options.fx, reading),
  ]);
  const book = bookOf(orders);
  const lists = [...touches, ...orders, ...(codes === undefined ? [] : [codes]), ...quotes];
  return {
    input: { ...book, touches: [...itemsOf(touches), ...book.touches] },
    policy: policyOf(policy, codes),
    fx: itemsOf(quotes),
    // The result itself names the touches whose kind this version does not know.
    exitCode: context.noteFindings(
      confirmedLists(lists, options.rows).filter(({ code }) => code !== 'MEMBERS_UNKNOWN'),
    ),
  };
}

interface Reading {
  readonly reading: ListReading;
  readonly context: BinContext;
}

/** The policy and the codes of the options, which are combined by `policyOf`. */
export function readPolicyFiles(
  { policy, codes }: PolicyArguments,
  { reading, context }: Reading,
): Promise<[AttributionPolicy | undefined, List<CodeRule> | undefined]> {
  return readTogether([
    () => readPolicyFile(policy, context),
    async () =>
      codes === undefined ? undefined : await codeList(codes, { ...reading, option: '--codes' }),
  ]);
}
