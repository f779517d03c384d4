import type { FxQuote } from '@livelane/contracts/vocabulary';
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
import type { PreparableInput } from '../credit/prepared-input.ts';
import type { TouchReading } from '../engine/columns/touch-files.ts';
import { codeList } from '../node/codes.ts';
import { bookOf } from '../node/orders.ts';
import { itemsOf } from '../node/sources.ts';
import type { Spend } from '../records/spend.ts';
import type { ListArguments } from './arguments.ts';
import { type MemoryBudget, memoryBudget } from './computing/memory-budget.ts';
import { plainOrderLists, readOrderLists } from './order-input.ts';
import {
  needPolicy,
  type PolicyArguments,
  type PolicySources,
  readPolicies,
  versionsOf,
} from './policy.ts';
import { spendLists } from './spend.ts';
import { namingSwappedLists } from './swapped.ts';
import { readTouchInput, startTouchColumns, type TouchInput } from './touch-input.ts';

/** The options that name the input of `credit` and `run`. */
export interface InputArguments extends ListArguments, PolicyArguments {
  readonly touches?: string;
  readonly orders?: string;
  readonly fx?: string;
  readonly spend?: string;
  readonly previous?: string;
}

/** The contents of the files of a command. */
export interface CommandInput {
  readonly input: PreparableInput;
  /** The policies in the order in which they take effect, at least one. */
  readonly versions: readonly CheckedPolicy[];
  readonly fx: readonly FxQuote[];
  readonly spend: readonly List<Spend>[];
  /** 1 where a list may be cut off. */
  readonly exitCode: ExitCode;
  /** What the lists take of the memory of the process. */
  readonly budget: MemoryBudget;
}

/**
 * Reads the files that the options name; what is remarked about them is noted.
 * @param inColumns - whether touches may come in columns instead of as records. Default: they may not
 * @throws FILE_UNREADABLE; INPUT_INVALID with all that is wrong with any of them
 */
export async function readInput(
  options: InputArguments,
  context: BinContext,
  inColumns = false,
): Promise<CommandInput> {
  needPolicy(options);
  const reading = await listReading(options, context);
  const budget = memoryBudget();
  // Other threads read the touches while this one reads the orders; what is wrong with either is said below.
  const columns = inColumns ? startTouchColumns(options, reading) : undefined;
  const touching = (from: TouchReading | undefined): Promise<TouchInput> =>
    readTouchInput(options, { reading, budget, columns: from });
  const plain = inColumns ? await plainOrderLists(options.orders, { reading, budget }) : undefined;
  const [given, orders, policy, quotes, spend] = await namingSwappedLists(() =>
    readTogether([
      () => touching(columns),
      async () => plain ?? (await readOrderLists(options.orders, { reading, budget })),
      () => readPolicyFiles(options, { reading, context }),
      () => readQuotes(options.fx, reading),
      () => spendLists(options.spend, reading),
    ]),
  );
  const book = bookOf(orders);
  // Touches among the orders may be copies of those in columns.
  const isMixed = given.indexed !== undefined && book.touches.length > 0;
  const { lists: touchLists, touches, ...indexed } = isMixed ? await touching(undefined) : given;
  const lists = [
    ...touchLists,
    ...orders,
    ...(policy.codes === undefined ? [] : [policy.codes]),
    ...quotes,
    ...spend,
  ];
  return {
    budget,
    input: {
      ...book,
      ...indexed,
      touches: [...touches, ...book.touches],
    },
    versions: versionsOf(policy),
    fx: itemsOf(quotes),
    spend,
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

/** The policies and the codes of the options, which are combined by `versionsOf`. */
export async function readPolicyFiles(
  { policy, platform, codes: path }: PolicyArguments,
  { reading, context }: Reading,
): Promise<PolicySources> {
  const [policies, codes] = await readTogether([
    () => readPolicies(policy, context),
    async () =>
      path === undefined ? undefined : await codeList(path, { ...reading, option: '--codes' }),
  ]);
  return { policies, platform, codes };
}
