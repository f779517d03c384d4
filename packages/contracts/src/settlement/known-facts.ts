import { canonicalJson } from '../vocabulary/hash/index.ts';
import {
  describeReceived,
  type Fact,
  type Instant,
  inputInvalid,
  toEpochMs,
} from '../vocabulary/index.ts';

/** The fact of a type. */
export type FactOf<Type extends Fact['type']> = Extract<Fact, { type: Type }>;

/** What is known of a deal: each fact once, by type, in the order in which it became known, then by id. */
export type KnownFacts = { readonly [Type in Fact['type']]: readonly FactOf<Type>[] };

/**
 * The facts recorded by a moment, each id once, whatever order and however often they were given.
 * @throws INPUT_INVALID when one id carries two contents
 */
export function knownFacts(facts: Iterable<Fact>, knownAsOf: Instant): KnownFacts {
  const limit = toEpochMs(knownAsOf);
  const byId = new Map<string, Fact>();
  const known: { fact: Fact; recorded: number }[] = [];
  for (const fact of facts) {
    const recorded = Date.parse(fact.recordedAt);
    if (!(recorded <= limit)) continue;
    const other = byId.get(fact.id);
    if (other === undefined) {
      byId.set(fact.id, fact);
      known.push({ fact, recorded });
    } else if (other !== fact && !sameContent(other, fact)) throw conflicting(other, fact);
  }
  known.sort((a, b) => a.recorded - b.recorded || (a.fact.id < b.fact.id ? -1 : 1));
  const sorted: { [Type in Fact['type']]: FactOf<Type>[] } = {
    'credited-sale': [],
    delivery: [],
    session: [],
    approval: [],
    signature: [],
    payment: [],
    notice: [],
  };
  for (const { fact } of known) (sorted[fact.type] as Fact[]).push(fact);
  return sorted;
}

function sameContent(a: Fact, b: Fact): boolean {
  return canonicalJson(a) === canonicalJson(b);
}

function conflicting(a: Fact, b: Fact) {
  const field = [...new Set([...Object.keys(a), ...Object.keys(b)])]
    .sort()
    .find((key) => JSON.stringify(a[key as keyof Fact]) !== JSON.stringify(b[key as keyof Fact]));
  return inputInvalid('facts', [
    {
      path: `/${a.id}${field === undefined ? '' : `/${field}`}`,
      message: 'one content per fact id: give a changed fact an id of its own',
      received: describeReceived(field === undefined ? b : b[field as keyof Fact]),
    },
  ]);
}
