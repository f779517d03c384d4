import {
  type AttributionPolicy,
  type Currency,
  CurrencySchema,
  inputInvalid,
  parseInput,
  type SettlingModel,
  ZoneSchema,
} from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';
import { checkPolicy } from '../../credit/policy.ts';
import { MAXIMUM_ORDER } from '../../models/markov/windows.ts';
import { MODELS } from '../../models/registry/registry.ts';
import { attributionIssue } from '../../records/issues.ts';
import {
  type Copies,
  isSolved,
  type Plan,
  type Source,
  STATISTICS,
  type Step,
  statisticFor,
  type TableName,
  WAREHOUSE_MODELS,
  type WarehouseModel,
  type WarehouseRule,
} from './plan.ts';
import { meaningOf, offsetsOf, type PolicyMeaning } from './policy.ts';

const TableNameSchema = z.union([
  z.string().check(z.minLength(1)),
  z.array(z.string().check(z.minLength(1))).check(z.minLength(1), z.maxLength(3)),
]);

/** Schema of {@link TableNames}. */
export const TableNamesSchema = z.strictObject({
  touches: z.exactOptional(TableNameSchema),
  orders: z.exactOptional(TableNameSchema),
  lines: z.exactOptional(TableNameSchema),
  adjustments: z.exactOptional(TableNameSchema),
  roomTouches: z.exactOptional(TableNameSchema),
});

/** The names of tables: one name, or its parts such as schema and name. */
export interface TableNames extends z.infer<typeof TableNamesSchema> {}

const PlanOptionsSchema = z.strictObject({
  models: z.array(z.enum(WAREHOUSE_MODELS)).check(z.minLength(1)),
  currency: CurrencySchema,
  zone: z.exactOptional(ZoneSchema),
  tables: z.exactOptional(TableNamesSchema),
  copies: z.exactOptional(z.enum(['counted-once', 'none'])),
  order: z.exactOptional(z.int().check(z.gte(1), z.lte(MAXIMUM_ORDER))),
});

/** Options of {@link planOf}. */
export interface PlanOptions {
  /** The models to credit by, at least one. Rules may settle, the others not. */
  readonly models: readonly WarehouseModel[];
  /** Orders and adjustments in other currencies are not part of the plan. */
  readonly currency: Currency;
  /** The zone of the days that credits are summed by. Default: `UTC`. */
  readonly zone?: string;
  /** The names of the tables. Default: {@link TABLE_NAMES}. */
  readonly tables?: TableNames;
  /** `none` where each id occurs once in its table, which saves a grouping. Default: `counted-once`. */
  readonly copies?: Copies;
  /** Order of Markov chains: the number of successive parties that a state holds, 1 to 20. Default: 1. */
  readonly order?: number;
}

/** The names of the tables that a plan reads. `roomTouches` are those of all shards, where touches are divided. */
export const TABLE_NAMES = {
  touches: 'touches',
  orders: 'orders',
  lines: 'order_lines',
  adjustments: 'adjustments',
  roomTouches: 'touches',
} as const;

/**
 * What a policy asks of a warehouse, as plain data: which relations are made of its tables, and which sums leave it.
 *
 * @param policy - windows, precedence, codes, and the parameters of the model that it settles by
 * @returns the same for equal arguments; `statementsOf` writes it in a dialect
 * @throws INPUT_INVALID for a policy or an option that does not match its schema, or a code that counts for some products
 *   only: plans credit whole orders
 * @example
 * ```ts
 * import { policyOfCodes } from '@livelane/attribution';
 * import { planOf } from '@livelane/attribution/sql';
 * planOf(policyOfCodes([]), { models: ['last', 'markov'], currency: 'USD' }).statistics; // => ["credits","transitions"]
 * ```
 */
export function planOf(policy: AttributionPolicy, options: PlanOptions): Plan {
  const { policy: checked } = checkPolicy(policy);
  refuseProducts(checked);
  const { models, currency, zone = 'UTC', order = 1, ...given } = checkOptions(options);
  const tables = tablesOf(given.tables);
  const rules = models.flatMap((name) => rulesOf(name, checked.model));
  const source = (table: TableName): Source => ({ table, copies: given.copies ?? 'counted-once' });
  return {
    kind: 'attribution-plan',
    steps: stepsOf(meaningOf(checked), {
      ...{ touches: source(tables.touches), orders: source(tables.orders) },
      ...{ lines: source(tables.lines), adjustments: source(tables.adjustments) },
      ...{ roomTouches: tables.roomTouches, zone, currency, rules },
    }),
    statistics: STATISTICS.filter((name) =>
      models.some((model) => statisticFor(model, order) === name),
    ),
    ...{ models, rules, order, currency },
  };
}

/** A plan credits orders as a whole; a code that counts for single lines would divide them. */
function refuseProducts({ codes }: AttributionPolicy): void {
  const issues = codes.flatMap(({ code, products }, place) =>
    products === undefined
      ? []
      : [
          attributionIssue('CODE_PRODUCTS', {
            path: `/codes/${place}/products`,
            received: products,
            params: { code },
          }),
        ],
  );
  if (issues.length > 0) throw inputInvalid('policy', issues);
}

function checkOptions(options: PlanOptions): PlanOptions {
  const checked = parseInput(PlanOptionsSchema, options, 'PlanOptions') as PlanOptions;
  const repeated = checked.models.findIndex((name, place, all) => all.indexOf(name) !== place);
  if (repeated < 0) return checked;
  throw inputInvalid('PlanOptions', [
    attributionIssue('MODEL', {
      path: `/models/${repeated}`,
      received: checked.models[repeated],
      params: { models: WAREHOUSE_MODELS.map((name) => JSON.stringify(name)) },
    }),
  ]);
}

function tablesOf(
  given: PlanOptions['tables'] = {},
): Readonly<Record<keyof typeof TABLE_NAMES, TableName>> {
  const named = (key: keyof typeof TABLE_NAMES): TableName => {
    const touches = key === 'roomTouches' ? given.touches : undefined;
    const name = given[key] ?? touches ?? TABLE_NAMES[key];
    return typeof name === 'string' ? [name] : name;
  };
  return {
    ...{ touches: named('touches'), orders: named('orders'), lines: named('lines') },
    ...{ adjustments: named('adjustments'), roomTouches: named('roomTouches') },
  };
}

/** A rule with its parameters: those of the policy for the model that it settles by; none for a data-driven model. */
function rulesOf(name: WarehouseModel, settling: SettlingModel): WarehouseRule[] {
  if (isSolved(name)) return [];
  return [isOfModel(settling, name) ? settling : MODELS[name].defaults];
}

function isOfModel<Name extends WarehouseRule['model']>(
  settling: SettlingModel,
  name: Name,
): settling is Extract<WarehouseRule, { readonly model: Name }> {
  return settling.model === name;
}

interface Sources {
  readonly touches: Source;
  readonly orders: Source;
  readonly lines: Source;
  readonly adjustments: Source;
  readonly roomTouches: TableName;
  readonly zone: string;
  readonly currency: Currency;
  readonly rules: readonly WarehouseRule[];
}

function stepsOf(policy: PolicyMeaning, sources: Sources): Step[] {
  const { lines, adjustments, currency, rules } = sources;
  const { kinds, inForceFrom, codeRank, roomRank } = policy;
  const inRooms = kinds.filter((kind) => kind !== 'code');
  return [
    { step: 'touch', source: sources.touches, kinds },
    { step: 'purchase', source: sources.orders },
    { step: 'revenue', lines, adjustments, currency, days: offsetsOf(sources.zone) },
    { step: 'code_owner', spans: policy.codeSpans },
    { step: 'room_owner', table: sources.roomTouches, kinds: inRooms },
    { step: 'order_key' },
    { step: 'touch_key' },
    {
      ...{ step: 'buyer_touch', inForceFrom, lookbackMs: policy.lookbackMs },
      mostTouchesOfKey: policy.mostTouchesOfKey,
    },
    {
      step: 'eligible_touch',
      windows: policy.windows,
      minimumDwellSeconds: policy.minimumDwellSeconds,
    },
    { step: 'candidate', inForceFrom, codeRank, roomRank },
    { step: 'journey_touch' },
    { step: 'share', codeTakesAll: policy.codeTakesAll, classes: policy.classes, rules },
    { step: 'path_touch' },
  ];
}
