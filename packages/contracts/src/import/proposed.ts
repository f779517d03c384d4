import type { Clause, ClauseKindName } from '../clauses/schemas.ts';
import { ClauseSchema } from '../clauses/schemas.ts';
import type { Stretch } from '../review/prose/sentences.ts';
import { inputIssues } from '../vocabulary/index.ts';
import { confidenceIn } from './confidence.ts';
import { type Gathered, type Gathering, settled } from './merge.ts';
import type { Ground, ReadField } from './reading.ts';
import type { Said } from './text/said.ts';

/** A field of a proposed clause, with the words that it was read from. */
export interface ImportedField extends Stretch {
  /** JSON Pointer of the field within the clause. */
  readonly at: string;
  /** How often values found in this way were right, 0 to 1. */
  readonly confidence: number;
}

/** Words that speak of a field and do not settle it: they contradict others, or say what no field can hold exactly. */
export interface UnsettledWords extends Stretch {
  readonly at: string;
}

/** A typed clause that is proposed. */
export interface Proposed {
  readonly clause: Clause;
  readonly units: readonly number[];
  readonly fields: readonly ImportedField[];
  readonly unsettled: readonly UnsettledWords[];
  readonly conditions: readonly Stretch[];
}

/** Characters of the original words that a clause can hold. */
const MOST_WORDING = 18_000;

/** How many places of one field are shown. */
const MOST_PLACES = 20;

/** The clauses that a text proposes, with ids; a fee and a commission of one sentence are one fee. */
export function proposedClauses({ clauses }: Gathering, said: readonly Said[]): Proposed[] {
  const joined = joinedFees(clauses).filter(isWorthwhile);
  const counts = new Map<string, number>();
  const named = joined
    .toSorted((one, other) => firstOf(one) - firstOf(other))
    .map((it) => {
      const count = (counts.get(it.of.clause) ?? 0) + 1;
      counts.set(it.of.clause, count);
      return { it, id: count === 1 ? it.of.clause : `${it.of.clause}-${count}` };
    });
  const feeIds = named
    .filter(({ it }) => it.of.clause === 'fee' && it.fields.has('/fixed/amount'))
    .map(({ id }) => id);
  return named.map(({ it, id }) =>
    proposed(it, { id, said, feeId: feeIds.length === 1 ? feeIds[0] : undefined }),
  );
}

type OfClause = Gathering['clauses'][number];

const firstOf = ({ units }: Gathered): number => Math.min(...[...units].slice(0, 1));

/** Kinds of which nothing but who acts was read are better kept in words. */
function isWorthwhile({ fields, of }: OfClause): boolean {
  const places = [...fields.keys()].filter(
    (at) => !/^\/(?:payer|payee|actor|boundParty|reporter|approver|model|action|form)$/.test(at),
  );
  return places.length > 0 || (of.clause === 'approval' && fields.has('/approver'));
}

/** One fixed fee and a commission that a sentence names together are a base with commission. */
function joinedFees(clauses: readonly OfClause[]): OfClause[] {
  const fixed = clauses.filter(({ of, key }) => of.clause === 'fee' && key.startsWith('fixed'));
  const commission = clauses.find(({ of, key }) => of.clause === 'fee' && key === 'commission');
  const [only] = fixed;
  if (commission === undefined || only === undefined || fixed.length > 1) return [...clauses];
  if (![...only.units].some((unit) => commission.units.has(unit))) return [...clauses];
  const fields = new Map(only.fields);
  for (const [at, list] of commission.fields) fields.set(at, [...(fields.get(at) ?? []), ...list]);
  const model = only.fields.get('/model') ?? [];
  fields.set(
    '/model',
    model.slice(0, 1).map((it) => ({ ...it, value: 'base-plus-commission' })),
  );
  const both: OfClause = {
    ...only,
    fields,
    units: new Set([...only.units, ...commission.units]),
    conditions: [...only.conditions, ...commission.conditions],
  };
  return clauses.filter((it) => it !== commission).map((it) => (it === only ? both : it));
}

interface Around {
  readonly id: string;
  readonly said: readonly Said[];
  readonly feeId: string | undefined;
}

function proposed(gathered: OfClause, { id, said, feeId }: Around): Proposed {
  const { of, conditions } = gathered;
  const all = settled(withFee(of.clause, gathered.fields, feeId)).flatMap((it) =>
    it.at === '/stages/-' ? stagesOf(it.from) : it.at === '/codes' ? codesOf(it.from) : [it],
  );
  const held = all.filter((it) => 'value' in it);
  const { clause, refused } = clauseOf(of.clause, id, held as readonly Held[]);
  const units = unitsWithin(
    [...gathered.units].sort((one, other) => one - other),
    said,
  );
  const wording = units.map((unit) => said[unit]?.text ?? '').join('\n');
  const isOpen = (at: string) => refused.has(at);
  return {
    clause: { ...clause, wording } as Clause,
    units,
    conditions: conditions.slice(0, MOST_PLACES),
    fields: held
      .filter(({ at }) => !isOpen(at))
      .flatMap(({ at, from }) =>
        from
          .slice(0, MOST_PLACES)
          .map(({ start, end, ground }) => ({ at, start, end, confidence: confidenceIn(ground) })),
      ),
    unsettled: all
      .filter((it) => !('value' in it) || isOpen(it.at))
      .flatMap(({ at, from }) =>
        from.slice(0, MOST_PLACES).map(({ start, end }) => ({ at, start, end })),
      ),
  };
}

interface Held {
  readonly at: string;
  readonly value: unknown;
  readonly from: readonly ReadField[];
}

/** Stages and cancellations are of the only fixed fee, where a text has only one. */
function withFee(
  kind: ClauseKindName,
  fields: Gathered['fields'],
  feeId: string | undefined,
): Gathered['fields'] {
  if (feeId === undefined || (kind !== 'payment' && kind !== 'cancellation')) return fields;
  const [first] = [...fields.values()].flat();
  if (first === undefined) return fields;
  const { start, end } = first;
  return new Map([
    ['/feeId', [{ at: '/feeId', start, end, value: feeId, ground: 'inferred' as Ground }]],
    ...fields,
  ]);
}

/** The stages of a text as one list, where they sum to one whole; one that is named twice in different places is one. */
function stagesOf(
  from: readonly ReadField[],
): { at: string; from: readonly ReadField[]; value?: unknown }[] {
  const at = '/stages';
  const seen = new Map<string, number>();
  const stages: object[] = [];
  let sum = 0;
  for (const { value, end } of from) {
    if (value === undefined) return [{ at, from }];
    const key = JSON.stringify(value);
    const last = seen.get(key);
    if (last !== undefined && last !== end) continue;
    seen.set(key, end);
    sum += (value as { share: number }).share;
    stages.push({ id: `stage-${stages.length + 1}`, ...(value as object) });
  }
  return sum === 1_000_000 ? [{ at, from, value: stages }] : [{ at, from }];
}

/** All codes that a text names. */
function codesOf(from: readonly ReadField[]): Held[] {
  const codes = new Map(
    from.flatMap(({ value }) => (value as { code: string }[]).map((it) => [it.code, it] as const)),
  );
  return [{ at: '/codes', from, value: [...codes.values()] }];
}

/** The clause with every field that its schema takes. */
function clauseOf(
  kind: ClauseKindName,
  id: string,
  held: readonly Held[],
): { clause: object; refused: ReadonlySet<string> } {
  const refused = new Set<string>();
  for (;;) {
    const clause: Record<string, unknown> = { clause: kind, id };
    for (const { at, value } of held) if (!refused.has(at)) put(clause, at, value);
    const [issue] = inputIssues(ClauseSchema, clause);
    const wrong =
      issue === undefined
        ? undefined
        : held.find(({ at }) => !refused.has(at) && `${issue.path}/`.startsWith(`${at}/`));
    if (wrong === undefined) return { clause, refused };
    refused.add(wrong.at);
  }
}

function put(record: Record<string, unknown>, pointer: string, value: unknown): void {
  const keys = pointer.slice(1).split('/');
  const last = keys.pop() ?? '';
  let inner = record;
  for (const key of keys) {
    const next = (inner[key] ?? {}) as Record<string, unknown>;
    inner[key] = next;
    inner = next;
  }
  inner[last] = value;
}

/** The sentences whose words fit into the clause. */
function unitsWithin(units: readonly number[], said: readonly Said[]): number[] {
  let length = 0;
  return units.filter((unit) => {
    length += (said[unit]?.text.length ?? 0) + 1;
    return length <= MOST_WORDING;
  });
}
