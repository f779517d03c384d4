import { type PlainDate, toInstant, toMinor } from '@livelane/contracts/vocabulary';
import { dateOfInstant } from '@livelane/contracts/vocabulary/zones';
import { pathsOf } from '../../comparison/top-paths.ts';
import {
  nullJourneys,
  partiesOf,
  pathKeys,
  type ValuedJourney,
  valuedJourneys,
} from '../../comparison/valued-journeys.ts';
import { checkPolicy } from '../../credit/policy.ts';
import { type PreparedInput, prepareInput } from '../../credit/prepared-input.ts';
import { splitParts } from '../../credit/split.ts';
import { bindRule, type PathModel, type RuleModel } from '../../models/model.ts';
import { REGISTRY } from '../../models/registry/registry.ts';
import { columnsOf } from '../../paths/path-columns.ts';
import { checkInput } from '../../records/check-input.ts';
import { NOBODY, partyKey } from '../../records/party.ts';
import type { WarehouseModel } from '../plan/plan.ts';
import type { Case } from './case.fixture.ts';

/** Figures by their name: model, party and what is counted; by day as well. */
export type Figures = ReadonlyMap<string, number>;

interface Entry {
  readonly party: string;
  readonly day?: PlainDate;
  readonly conversions: number;
  readonly value: number;
}

/** What the engine of this package credits, in exact proportion: the figures that every database must return. */
export function referenceOf({
  input,
  policy,
  options,
}: Pick<Case, 'input' | 'policy' | 'options'>): Figures {
  checkInput(input);
  const prepared = prepareInput(input, checkPolicy(policy));
  const { journeys } = valuedJourneys(prepared, { currency: 'USD' });
  const figures = new Map<string, number>();
  for (const model of options.models)
    for (const entry of entriesOf(model, {
      ...{ prepared, journeys, zone: options.zone ?? 'UTC', order: options.order ?? 1 },
    }))
      for (const [name, number] of Object.entries(entry)) {
        if (typeof number !== 'number') continue;
        add(figures, `${model} ${entry.party} ${name}`, number);
        if (entry.day !== undefined)
          add(figures, `${model} ${entry.party} ${entry.day} ${name}`, number);
      }
  return figures;
}

interface World {
  readonly prepared: PreparedInput;
  readonly journeys: readonly ValuedJourney[];
  readonly zone: string;
  readonly order: number;
}

function entriesOf(model: WarehouseModel, world: World): Entry[] {
  if (model === 'shapley') return byShapley(world);
  const found = REGISTRY[model];
  return found.needs === 'paths' ? byPaths(found, world) : byRule(found, world);
}

function byRule(rule: RuleModel, { prepared, journeys, zone }: World): Entry[] {
  const { policy } = prepared.policy;
  const settles = rule.id === policy.model.model;
  const bound = bindRule(rule, settles ? policy.model : rule.defaults);
  return journeys.flatMap(({ journey, value, conversions }) => {
    const shares = splitParts(journey, bound, policy).flatMap(({ split }) => split.shares);
    const total = shares.reduce((sum, { weight }) => sum + Number(weight), 0);
    const day = dateOfInstant(toInstant(journey.at), zone);
    return shares.map(({ party, weight }) => ({
      ...{ party: partyKey(party), day },
      conversions: (conversions * Number(weight)) / total,
      value: (Number(value.minor) * Number(weight)) / total,
    }));
  });
}

function byPaths(model: PathModel, { prepared, journeys, order }: World): Entry[] {
  const converted = journeys.map(({ journey, value, conversions }) => ({
    keys: pathKeys(partiesOf(journey)),
    ...{ conversions, value: toMinor(value) },
  }));
  const paths = pathsOf(converted, nullJourneys(prepared.index).map(pathKeys))
    .filter(({ keys }) => keys.length > 0)
    .map(({ keys, value, ...counts }) => ({ path: [...keys], value: Number(value), ...counts }));
  const figuresOf = (credit: object): object =>
    Object.fromEntries(
      model.figures.map((name) => [name, (credit as Record<string, number>)[name] ?? 0]),
    );
  const { channels } = model.credit(columnsOf(paths), { order });
  return [
    ...channels.map((credit) => ({
      ...{ party: credit.channel, conversions: credit.conversions, value: credit.value },
      ...figuresOf(credit),
    })),
    ...nobody(journeys, figuresOf({})),
  ];
}

/** Each journey divided equally among its parties: the marginal contributions, averaged over all orders of joining. */
function byShapley({ journeys }: World): Entry[] {
  const credited = journeys.flatMap(({ journey, value, conversions }) => {
    const parties = [...new Set(partiesOf(journey).map(partyKey))];
    return parties.map((party) => ({
      party,
      conversions: conversions / parties.length,
      value: Number(value.minor) / parties.length,
    }));
  });
  return [...credited, ...nobody(journeys, {})];
}

function nobody(journeys: readonly ValuedJourney[], figures: object): Entry[] {
  return journeys
    .filter(({ journey }) => journey.touches.length === 0)
    .map(({ value, conversions }) => ({
      ...{ party: partyKey(NOBODY), conversions, value: Number(value.minor), ...figures },
    }));
}

function add(figures: Map<string, number>, name: string, number: number): void {
  figures.set(name, (figures.get(name) ?? 0) + number);
}
