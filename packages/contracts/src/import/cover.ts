import * as z from 'zod/mini';
import { PartySchema } from '../contract/party.ts';
import { DealTermsSchema } from '../draft/terms.ts';
import type { ProseLanguage } from '../review/prose/prose-issue.ts';
import type { Currency, LocalText } from '../vocabulary/index.ts';
import { IdSchema, record } from '../vocabulary/index.ts';
import { type Gathered, settled } from './merge.ts';
import type { ReadField } from './reading.ts';
import { field } from './reading.ts';
import type { ReadParty } from './text/parties.ts';
import type { Said } from './text/said.ts';
import type { Certain } from './value/mention.ts';

const { title, law, currency, rounding, zone, term, dealType, products, audience } =
  DealTermsSchema.def.shape;

/** Schema of {@link GivenCover}. */
export const GivenCoverSchema = z.strictObject({
  title,
  law: z.exactOptional(law),
  currency: z.exactOptional(currency),
  rounding,
  zone: z.exactOptional(zone),
  term: z.exactOptional(term),
  dealType,
  products,
  audience,
  /** What is known of the parties, by the ids that the result gives them. */
  parties: z.exactOptional(
    z.array(z.extend(z.partial(record(PartySchema.def.shape)), { id: IdSchema })),
  ),
});

/** What is known of the cover page beside the text. It takes the place of what the text says. */
export interface GivenCover extends z.infer<typeof GivenCoverSchema> {}

/** Fields of the cover page as far as text and caller settle them, with the words that they are from. */
export interface Cover {
  readonly values: Readonly<Record<string, unknown>>;
  /** The fields that words of the text settle, or leave open. */
  readonly read: readonly ReadField[];
}

/** What everything needs but the text need not say. */
const NEEDED = ['law', 'currency', 'zone', 'term', 'audience'] as const;

/** The fields of the cover page that nothing settles, as JSON Pointers. */
export function openCover({ values }: Cover): string[] {
  const parties = (values['parties'] ?? []) as readonly Readonly<Record<string, unknown>>[];
  return [
    // A draft without a title has a usual one, which nobody has chosen.
    ...(values['title'] === undefined ? ['/title'] : []),
    ...NEEDED.filter((name) => values[name] === undefined).map((name) => `/${name}`),
    ...(parties.length < 2 ? ['/parties'] : []),
    ...parties.flatMap((party, index) =>
      ['name', 'role', 'market']
        .filter((name) => party[name] === undefined)
        .map((name) => `/parties/${index}/${name}`),
    ),
  ];
}

interface Sources {
  readonly said: readonly Said[];
  readonly parties: readonly ReadParty[];
  readonly gathered: Gathered;
  readonly zones: readonly Certain<string>[];
  readonly language: ProseLanguage;
  readonly given: GivenCover;
}

/** Brings together what the text and the caller say of the cover page. */
export function coverOf(sources: Sources): Cover {
  const { given, language } = sources;
  const read = [...readFields(sources), ...sources.parties.flatMap(partyFields)];
  const values: Record<string, unknown> = { language };
  for (const it of settled(groupedByPlace(read.filter(({ at }) => !at.startsWith('/parties')))))
    if ('value' in it) values[it.at.slice(1)] = it.value;
  const { parties: known, ...rest } = given;
  return {
    read,
    values: { ...values, ...rest, parties: partiesOf(sources.parties, known ?? []) },
  };
}

function groupedByPlace(fields: readonly ReadField[]): Map<string, ReadField[]> {
  const found = new Map<string, ReadField[]>();
  for (const it of fields) {
    const list = found.get(it.at) ?? [];
    list.push(it);
    found.set(it.at, list);
  }
  return found;
}

function readFields({ said, gathered, zones, language }: Sources): ReadField[] {
  return [
    ...titleField(said, language),
    ...[...gathered.fields.values()].flat(),
    ...currencyFields(said),
    ...firstOfEach(zones).map((it) => field('/zone', it, { value: it.value })),
  ];
}

/** The first words of a letter, which are no title. */
const GREETING =
  /^(?:hi|hello|hey|dear|greetings|good (?:morning|afternoon|evening))\b|^(?:您好|你好|亲爱的|尊敬的|嗨)/i;

function titleField([first]: readonly Said[], language: ProseLanguage): ReadField[] {
  const words = first?.text.replace(/^[#*\s]+|[*\s]+$/g, '') ?? '';
  if (first?.isHeading !== true || words === '' || GREETING.test(words)) return [];
  const value: LocalText = { [language]: words };
  return [field('/title', first, { value, ground: 'stated' })];
}

/** The currency in which all amounts are, where there is only one. */
function currencyFields(said: readonly Said[]): ReadField[] {
  const mentions = said
    .flatMap(({ money }) => money)
    .flatMap(({ value, start, end }): Certain<Currency>[] =>
      value === null ? [] : [{ value: value.currency, start, end }],
    );
  return firstOfEach(mentions).map((it) => field('/currency', it, { value: it.value }));
}

function firstOfEach<Value>(mentions: readonly Certain<Value>[]): Certain<Value>[] {
  const found = new Map<Value, Certain<Value>>();
  for (const it of mentions) if (!found.has(it.value)) found.set(it.value, it);
  return [...found.values()];
}

function partyFields(party: ReadParty, index: number): ReadField[] {
  const at = `/parties/${index}`;
  return [
    party.isNamed === 'in-doubt'
      ? field(`${at}/name`, party.name)
      : field(`${at}/name`, party.name, {
          value: party.name.value,
          ground: party.isNamed ? 'stated' : 'inferred',
        }),
    ...(party.role === undefined
      ? []
      : [field(`${at}/role`, party.role, { value: party.role.value })]),
    ...(party.market === undefined
      ? []
      : [field(`${at}/market`, party.market, { value: party.market.value })]),
    ...party.details.map((it) =>
      field(`${at}/${it.value[0]}`, it, { value: it.value[1], ground: 'stated' }),
    ),
    ...(party.registration === undefined
      ? []
      : [
          field(`${at}/registration`, party.registration, {
            value: { type: 'unified-social-credit-code', number: party.registration.value },
            ground: 'stated',
          }),
        ]),
  ];
}

/** The parties as records; one that the text does not have is added by its id. */
function partiesOf(
  parties: readonly ReadParty[],
  known: NonNullable<GivenCover['parties']>,
): object[] {
  const read = parties.map((party, index) => ({
    id: party.id,
    ...Object.fromEntries(
      partyFields(party, index)
        .filter(({ value }) => value !== undefined)
        .map(({ at, value }) => [at.split('/').at(-1) ?? '', value]),
    ),
  }));
  const added = known.filter(({ id }) => !parties.some((it) => it.id === id));
  return [...read.map((it) => ({ ...it, ...known.find(({ id }) => id === it.id) })), ...added];
}
