import { compoundId } from '../../records/compound-id.ts';
import type { Touch } from '../../records/touch.ts';
import type { OrderFields } from '../export-kind.ts';
import type { OrderContext } from './order-context.ts';

const DIRECT: ReadonlySet<string> = new Set(['direct', '(direct)']);

/**
 * The touch that a visit is: its channel is source and medium; its creator is looked up by campaign and by source. A visit
 * without a person or a click id could lead to no order.
 */
export function visitTouch(
  { visit, persons = {} }: OrderFields,
  { from, creators, constants }: Pick<OrderContext, 'from' | 'creators' | 'constants'>,
): Touch | undefined {
  const { at, source, medium, campaign, clickId } = visit ?? {};
  const people = Object.values(persons);
  if (at === undefined || source === undefined) return undefined;
  if (people.length === 0 && clickId === undefined) return undefined;
  const named = [campaign, source].find(
    (name) => name !== undefined && Object.hasOwn(creators, name),
  );
  const creator = named === undefined ? constants['creator'] : creators[named];
  const channel = medium === undefined ? source : `${source} / ${medium}`;
  const isDirect = DIRECT.has(source.toLowerCase());
  return {
    id: compoundId(from, people[0] ?? clickId ?? '', at, channel),
    kind: isDirect ? 'direct' : ((constants['kind'] ?? 'utm') as Touch['kind']),
    at,
    persons: people,
    creator: creator ?? null,
    channel,
    ...(clickId === undefined ? {} : { clickId }),
  };
}
