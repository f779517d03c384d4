import { globSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type * as z from 'zod/mini';
import { root } from '../workspace.ts';

/** Records whose terms are applied as a whole: a member that is not understood must not be passed over. */
const APPLIED = {
  contract: 'an unknown clause or term would change what is owed',
  clause: 'as in a contract',
  'deal-terms': 'as in a contract',
  'attribution-policy': 'a rule that is not applied would credit the money to somebody else',
  amendment: 'a step that is not applied would make another text than the one that was signed',
  'life-event': 'an event that is not understood would leave the contract in another state',
  'live-script': 'an event that is not played would leave a rehearsal without what it rehearses',
} as const;

/** Why no later version can add to these choices, or why a reader that does not know one must refuse the record. */
const CLOSED: Readonly<Record<string, string>> = {
  'measured | declared': 'complete: we saw it, or somebody says it',
  'measured | declared | estimated': 'decides how far a figure is trusted',
  'measured | declared | estimated | range': 'decides how far a figure is trusted',
  'number | object': 'a figure, or a figure with its source',
  'budget | affordable | mid | premium | luxury':
    'a scale: distances between its steps are computed',
  'for | against': 'complete',
  'none | hand | invited | guest | cohost': 'complete: what a participant may do on the stage',
  'ranked | to-quote | excluded': 'complete: the parts of a ranking',
  'assumed | estimated': 'complete: whether the repeats of lives were learned from',
  'renew | renegotiate | stop | not-enough-known':
    'an advice that is not known must not be taken for another',
  'scale | renegotiate | stop': 'an advice that is not known must not be taken for another',
  'gate | no-quote | no-terms | not-worth-it | over-budget':
    'the report of a plan says each reason in words',
  'earned | lives | known | shipping | language | permits':
    'a condition that is not known must not count as met',
  'made | labelled': 'decides how the curves were drawn',
  'views | followers': 'decides what a rate is a share of',
  'start | stop': 'complete',
  'start | counts | stop': 'complete: a poll begins, is counted and ends',
  'up | down': 'complete',
  'new | returning | unknown': 'complete',
  'approved | denied': 'complete',
  'counted | rejected': 'complete: an action of an unknown outcome must not be paid for',
  'bid | mid | ask': 'complete',
  'real | memory': 'complete: there was a media server, or none',
  'clear | review | abstain': 'a creator of an unknown verdict must not be taken for a clear one',
  'one-to-one | showroom | interactive': 'decides who may speak and publish in the room',
  'host | cohost | moderator | interpreter': 'decides what a person may do in the room',
  'picture | voice | either | both': 'a duty by an unknown medium could not be verified',
  'picture | voice': 'as above, of what was shown',
  'H | M | L | U': 'a scale',
  'law | platform | project-default':
    'a duty of an unknown basis must not be taken for less than law',
  'half-even | half-up | half-down | up | down | ceiling | floor':
    'an amount by an unknown rounding could not be computed again',
  'pending | paid | cancelled': 'decides whether money is credited',
  'refund | cancellation | chargeback | chargeback-won':
    'input of the shop: money that moves in an unknown direction must not be passed over',
};

type Schemas = Readonly<Record<string, z.core.$ZodType>>;

/** The choices of the closed enums and unions within a schema, each with its first place. */
function closedChoices(schema: z.core.$ZodType, path: string): [choices: string, path: string][] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'object':
      return Object.entries(def.shape).flatMap(([field, inner]) =>
        closedChoices(inner as z.core.$ZodType, `${path}/${field}`),
      );
    case 'array':
      return closedChoices(def.element, `${path}/*`);
    case 'record':
      return closedChoices(def.valueType, `${path}/*`);
    case 'optional':
    case 'nullable':
      return closedChoices(def.innerType, path);
    case 'enum':
      return [[Object.values(def.entries).join(' | '), path]];
    case 'union':
      return ofUnion(def as z.core.$ZodDiscriminatedUnionDef, path);
    case 'string':
    case 'number':
    case 'boolean':
    case 'literal':
    case 'unknown':
      return [];
    default:
      throw new RangeError(`${path}: ${def.type}`);
  }
}

function ofUnion(
  { options, discriminator }: z.core.$ZodDiscriminatedUnionDef,
  path: string,
): [string, string][] {
  const [first, last] = options.map((option) => (option as z.core.$ZodTypes)._zod.def);
  const isOpen =
    options.length === 2 &&
    ((first?.type === 'enum' && last?.type === 'string') ||
      (first?.type === 'union' && last?.type === 'object'));
  if (isOpen && first?.type === 'enum') return [];
  const members = isOpen ? (first as z.core.$ZodUnionDef).options : options;
  const within = members.flatMap((option) => closedChoices(option, path));
  if (isOpen) return within;
  const names = options.map((option) => {
    const { def } = (option as z.core.$ZodTypes)._zod;
    if (def.type !== 'object') return def.type;
    const field = def.shape[discriminator ?? ''] as z.core.$ZodLiteral | undefined;
    return field?._zod.def.values.join(' | ') ?? 'object';
  });
  return [[names.join(' | '), path], ...within];
}

it('records whose unions and enums are closed are listed with the reason', async () => {
  const unlisted: string[] = [];
  const seen = new Set<string>();
  for (const file of globSync('packages/*/src/records.ts', { cwd: root })) {
    const { RECORDS } = (await import(join(root, file))) as { readonly RECORDS: Schemas };
    for (const [kind, schema] of Object.entries(RECORDS)) {
      if (Object.hasOwn(APPLIED, kind)) continue;
      for (const [choices, path] of closedChoices(schema, kind)) {
        seen.add(choices);
        if (!Object.hasOwn(CLOSED, choices)) unlisted.push(`${choices}  in ${path}`);
      }
    }
  }
  expect(unlisted).toEqual([]);
  expect(Object.keys(CLOSED).filter((choices) => !seen.has(choices))).toEqual([]);
});
