import type { Clause } from '../clauses/schemas.ts';
import { type Contract, ContractSchema } from '../contract/document.ts';
import { type Day, instantIn } from '../law/in-force.ts';
import type { ProseLanguage } from '../review/prose/prose-issue.ts';
import type { StandardTerm } from '../standard/schemas.ts';
import { type Id, inputIssues, parseInput } from '../vocabulary/index.ts';
import { arranged, placeOfUnit } from './arranged.ts';
import { confidenceIn } from './confidence.ts';
import { type Cover, coverOf, type GivenCover, GivenCoverSchema } from './cover.ts';
import { type Gathered, gather, settled } from './merge.ts';
import { type ImportedField, proposedClauses } from './proposed.ts';
import { questionsOf } from './questions.ts';
import type { ImportedProse, ImportedTerm } from './result.ts';
import { partiesOf } from './text/parties.ts';
import { namesOf, type Said, saidIn } from './text/said.ts';
import { unitsOf } from './text/units.ts';
import { currencySigns } from './value/money.ts';
import { zonesIn } from './value/places.ts';

/** Options of {@link importProse}. */
export interface ImportOptions {
  /** The language that the text is written in, which governs the draft. */
  readonly language: ProseLanguage;
  /** Id of the draft. */
  readonly id: Id;
  /** When it is drafted: an instant, or a date, whose first moment in the zone of the draft it is (in UTC where none is known). */
  readonly asOf: Day;
  /** What is known of the cover page beside the text: a zone, the audience, where a party lives. Default: nothing. */
  readonly cover?: GivenCover;
}

/**
 * Proposes a draft contract from an agreement in prose. What is understood becomes typed clauses, each with its sentences in
 * `wording`, each field with the words that it was read from; everything else becomes `other` clauses that hold the words as they
 * are. Every sentence is shown in one of them, or on the cover page. Nothing is made up: a value that the text gives in two ways,
 * as a range, in months where the field has days, or not at all, leaves its slot open and is a question. Time is linear in the
 * length of the text.
 *
 * The confidence of a field is the share of values found in the same way that were right in agreements of this repository:
 * stated in one phrase, named in the same sentence, or inferred from what stands around it. That of a clause is the least of its
 * fields.
 *
 * @param written - plain text without a byte-order mark; spans count its UTF-16 code units
 * @throws INPUT_INVALID for a cover page that does not fit its schema
 * @example
 * ```ts
 * import { importProse } from '@livelane/contracts/import';
 * const text = 'The Brand shall pay the Creator a fixed fee of USD 2,000 per video.';
 * const { clauses } = importProse(text, { language: 'en', id: 'draft', asOf: '2026-11-30T00:00:00Z' });
 * const amount = clauses[0]?.fields.find(({ at }) => at === '/fixed/amount');
 * text.slice(amount?.start, amount?.end); // => "USD 2,000"
 * ```
 */
export function importProse(
  written: string,
  { language, id, asOf, cover: given = {} }: ImportOptions,
): ImportedProse {
  parseInput(GivenCoverSchema, given, 'cover');
  // No text of a contract can hold half a character.
  const text = written.replace(/\p{Cs}/gu, '\uFFFD');
  const parties = partiesOf(text);
  const zones = zonesIn(text, 0);
  const named = new Set(zones.map(({ value }) => value));
  const zone = given.zone ?? (named.size === 1 ? zones[0]?.value : undefined);
  const whole = { parties, zone, signs: currencySigns(text, language === 'zh-Hans') };
  const namesIn = namesOf(parties);
  const said = unitsOf(text).map((unit) => saidIn(unit, whole, namesIn));
  const gathered = gather(said);
  const cover = coverOf({ said, parties, gathered: gathered.cover, zones, language, given });
  const typed = proposedClauses(gathered, said);
  const { clauses, sentences } = arranged({ text, said, typed, cover });
  const terms = gathered.terms.map((it) => termOf(it, said));
  const draft = draftOf({ cover, id, asOf, clauses: clauses.map(({ clause }) => clause) });
  return {
    draft,
    contract: inputIssues(ContractSchema, draft).length === 0 ? (draft as Contract) : null,
    clauses,
    cover: cover.read.filter(({ value }) => value !== undefined).map(fieldOf),
    terms,
    sentences,
    questions: questionsOf(clauses, { cover, typed, said, terms }),
  };
}

const fieldOf = ({ at, start, end, ground }: Cover['read'][number]): ImportedField => ({
  at,
  start,
  end,
  confidence: confidenceIn(ground),
});

function termOf(gathered: Gathered, said: readonly Said[]): ImportedTerm {
  const held = settled(gathered.fields);
  const term: Record<string, unknown> = {
    term: 'term' in gathered.of ? gathered.of.term : '',
    version: 1,
  };
  for (const it of held) if ('value' in it) term[it.at.slice(1)] = it.value;
  const fields = held.flatMap((it) => ('value' in it ? it.from.map(fieldOf) : []));
  return {
    term: term as StandardTerm,
    confidence: Math.min(1, ...fields.map(({ confidence }) => confidence)),
    spans: [...gathered.units].flatMap((unit) => placeOfUnit(said, unit)),
    fields,
  };
}

function draftOf({
  cover,
  id,
  asOf,
  clauses,
}: {
  readonly cover: Cover;
  readonly id: Id;
  readonly asOf: Day;
  readonly clauses: readonly Clause[];
}): ImportedProse['draft'] {
  const { values } = cover;
  const zone = typeof values['zone'] === 'string' ? values['zone'] : 'UTC';
  return {
    kind: 'contract',
    version: 1,
    id,
    revision: 1,
    title: { en: 'Live commerce cooperation', 'zh-Hans': '直播带货合作合同' },
    draftedAt: instantIn(asOf, zone, 'first'),
    rounding: 'half-even',
    products: [],
    ...values,
    // No brief: the agreement itself is what the draft is based on.
    basis: { briefId: id, grade: null },
    clauses: [...clauses],
  };
}
