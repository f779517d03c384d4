import {
  type Currency,
  findingOf,
  type Instant,
  InstantSchema,
  parseInput,
  toEpochMs,
  toMinor,
} from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';
import {
  type ReportCurrency,
  type ValuedJourney,
  valuedJourneys,
} from '../comparison/valued-journeys.ts';
import { policyOfCodes } from '../credit/code-policy.ts';
import { checkPolicy } from '../credit/policy.ts';
import { prepareInput } from '../credit/prepared-input.ts';
import type { AttributionInput } from '../records/attribution-input.ts';
import { checkInput } from '../records/check-input.ts';
import { type Assignment, AssignmentSchema } from './assignment.ts';
import { outside, refuse } from './experiment.ts';
import { LIFT_FINDINGS, type LiftFinding } from './findings.ts';
import type { Arms } from './measure-lift.ts';

const DAY = 86_400_000;
const LISTED = 5;

/** The orders of an experiment. */
export interface ExperimentOrders
  extends Pick<AttributionInput, 'orders' | 'adjustments'>,
    ReportCurrency {
  /** The end of what is known; people count once their days are over by then. */
  readonly asOf: Instant;
  /** Days after the assignment in which orders count, above 0. */
  readonly days: number;
}

/** The result of {@link armsOfOrders}. */
export interface ArmsOfOrders {
  readonly arms: Arms;
  /** Currency of what was spent. */
  readonly currency: Currency;
  readonly findings: readonly LiftFinding[];
}

/**
 * The arms of an experiment from the people assigned and the shop's orders: for each person, whether and how much they
 * bought within the days after the assignment, less refunds, cancellations and chargebacks. A person counts when these
 * days are over, so that everybody is observed for the same time.
 *
 * @param assignments - everybody whom chance assigned, reached or not; of several for one person the first counts
 * @throws INPUT_INVALID for records that do not match their schema; FX_QUOTE_MISSING where orders need a quote
 * @example
 * ```ts
 * import { armsOfOrders } from '@livelane/attribution/lift';
 * const at = '2026-11-01T00:00:00Z';
 * const people = [{ persons: ['user:a'], arm: 'treatment', at }, { persons: ['user:b'], arm: 'control', at }] as const;
 * const { arms } = armsOfOrders(people.map((it) => ({ ...it, persons: [...it.persons] })), { orders: [], asOf: '2026-12-01T00:00:00Z', days: 14 });
 * arms.control.people; // => 1
 * ```
 */
export function armsOfOrders(
  assignments: readonly Assignment[],
  { asOf, days, currency, fx, ...records }: ExperimentOrders,
): ArmsOfOrders {
  const list = parseInput(z.array(AssignmentSchema), assignments, 'assignments');
  const end = toEpochMs(parseInput(InstantSchema, asOf, 'asOf'));
  refuse('days', outside('', days, [0, 100_000]));
  const input = { touches: [], ...records };
  checkInput(input);
  const prepared = prepareInput(input, checkPolicy(policyOfCodes([])));
  const reportCurrency = {
    ...(currency === undefined ? {} : { currency }),
    ...(fx === undefined ? {} : { fx }),
  };
  const valued = valuedJourneys(prepared, reportCurrency);
  const { people, twice } = peopleOf(list);
  const counted = people.filter(({ at }) => at + days * DAY <= end);
  const crossed = addOrders(counted, valued.journeys, days * DAY);
  const waiting = people.length - counted.length;
  return {
    arms: { treatment: armOf(counted, 'treatment'), control: armOf(counted, 'control') },
    currency: valued.currency,
    findings: [
      ...listFinding('ASSIGNED_TWICE', twice),
      ...listFinding('ORDERS_OF_BOTH_ARMS', crossed),
      ...(waiting === 0
        ? []
        : [
            findingOf(LIFT_FINDINGS, 'HORIZON_OPEN', {
              path: '/assignments',
              params: { count: waiting, people: people.length, days, instant: asOf },
            }),
          ]),
    ],
  };
}

interface Person {
  readonly persons: readonly string[];
  readonly arm: Assignment['arm'];
  readonly at: number;
  /** What was spent, in minor units; undefined before the first purchase. */
  spent: number | undefined;
}

/** Each person once, by the first assignment; the identities of those who are in both arms. */
function peopleOf(assignments: readonly Assignment[]): { people: Person[]; twice: string[] } {
  const sorted = assignments
    .map(({ persons, arm, at }): Person => ({ persons, arm, at: toEpochMs(at), spent: undefined }))
    .sort((a, b) => a.at - b.at || compare(a.persons.join('\n'), b.persons.join('\n')));
  const known = new Map<string, Person>();
  const people: Person[] = [];
  const twice = new Set<string>();
  for (const person of sorted) {
    const earlier = person.persons.flatMap((identity) => known.get(identity) ?? [])[0];
    if (earlier !== undefined && earlier.arm !== person.arm) twice.add(person.persons[0] ?? '');
    if (earlier === undefined) people.push(person);
    for (const identity of person.persons)
      if (!known.has(identity)) known.set(identity, earlier ?? person);
  }
  return { people, twice: [...twice].sort() };
}

/** Adds each order to the person of its strongest assigned identity. @returns ids of orders of people in both arms */
function addOrders(people: readonly Person[], journeys: readonly ValuedJourney[], length: number) {
  const byIdentity = new Map(people.flatMap((it) => it.persons.map((id) => [id, it] as const)));
  const crossed: string[] = [];
  for (const { journey, value, conversions } of journeys) {
    const { order, at } = journey;
    const buyers = (order.persons ?? []).flatMap((identity) => byIdentity.get(identity) ?? []);
    const [buyer] = buyers;
    if (buyer === undefined || conversions === 0) continue;
    if (at < buyer.at || at - buyer.at >= length) continue;
    if (buyers.some(({ arm }) => arm !== buyer.arm)) crossed.push(order.id);
    buyer.spent = (buyer.spent ?? 0) + Number(toMinor(value));
  }
  return crossed.sort();
}

function armOf(people: readonly Person[], arm: Assignment['arm']): Arms['control'] {
  const assigned = people.filter((it) => it.arm === arm);
  const spent = assigned.flatMap((it) => it.spent ?? []).sort((a, b) => a - b);
  return { people: assigned.length, converted: spent.length, spent };
}

function listFinding(
  code: 'ASSIGNED_TWICE' | 'ORDERS_OF_BOTH_ARMS',
  ids: readonly string[],
): LiftFinding[] {
  if (ids.length === 0) return [];
  const shown = ids.slice(0, LISTED);
  const found =
    code === 'ASSIGNED_TWICE'
      ? findingOf(LIFT_FINDINGS, code, {
          path: '/assignments',
          params: { count: ids.length, persons: shown },
        })
      : findingOf(LIFT_FINDINGS, code, {
          path: '/orders',
          params: { count: ids.length, orders: shown },
        });
  return [found];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
