import type { Value } from '../clause/duty/phrase.ts';
import type { PublishNode } from '../clause/publish-node.ts';
import type { Inline, Prose } from '../clause/text/prose.ts';
import { spanOf } from '../clauses/deliverable/node-span.ts';
import type { Contract } from '../contract/document.ts';
import { en } from '../locales/en.ts';
import type { AnyTranslation } from '../locales/translations/translation.ts';
import type { DutyWriting } from '../render/duty-prose.ts';
import { localText as textIn } from '../vocabulary/index.ts';
import { ANY_PLATFORM } from '../vocabulary/value/market.ts';
import {
  amountText,
  clockText,
  dateText,
  filled,
  localText,
  momentText,
  numberText,
  shareText,
  spanText,
} from './patterns.ts';
import type { Voice } from './voice.ts';

/** A translation: its own patterns and names; people's words stay as they are and are marked. */
export function translatedVoice(contract: Contract, translation: AnyTranslation): Voice {
  const { tag, name, script, formats, labels, roles, dealTypes } = translation;
  const names = namesOf(translation);
  return {
    ...{ language: tag, name, isTranslation: true, script, labels },
    parentheses: formats.parentheses,
    writing: {
      words: translation,
      semicolon: formats.semicolon,
      comma: formats.comma,
      colon: formats.colon,
      space: formats.space,
      value: valueWriter(contract, translation),
      own: ({ count, own }) =>
        typeof count === 'number'
          ? [
              { value: numberText(String(count), formats) },
              ` × ${names.original(own.en[count === 1 ? 0 : 1])}`,
            ]
          : [{ blank: labels.notAgreed }],
    },
    role: (role) => roles[role],
    dealType: (type) => dealTypes[type],
    languageName: names.language,
    market: names.market,
    local: (text) => {
      const base = tag.split('-')[0];
      const own = Object.keys(text).find((it) => it.split('-')[0] === base);
      const written = textIn(text, own ?? contract.language);
      return [{ value: own === undefined ? names.original(written) : written }];
    },
  };
}

interface NamesIn {
  market(code: string): string;
  language(tag: string): string;
  platform(id: string): string;
  /** People's own words, marked as such. */
  original(text: string): string;
}

function namesOf({ formats, labels, markets, languages }: AnyTranslation): NamesIn {
  const [open, close] = formats.parentheses;
  const platforms = en.words.platform;
  const own = { 'own-site': labels.ownSite, [ANY_PLATFORM]: labels.anyPlatform };
  const named = (table: Readonly<Record<string, string>>, key: string): string | undefined =>
    Object.hasOwn(table, key) ? table[key] : undefined;
  return {
    market: (code) => named(markets, code) ?? named(en.markets, code) ?? code,
    language: (tag) => named(languages, tag) ?? named(en.words.language, tag) ?? tag,
    platform: (id) => named(own, id) ?? named(platforms, id) ?? id,
    original: (text) => `${text}${open}${labels.untranslated}${close}`,
  };
}

type Plain = Parameters<DutyWriting['value']>[0];
type Writers = {
  readonly [As in Plain['as']]: (
    is: NonNullable<Extract<Value, { readonly as: As }>['is']>,
  ) => string;
};

/** Writes every kind of value; one that is open is a blank. */
function valueWriter(contract: Contract, translation: AnyTranslation): DutyWriting['value'] {
  const { labels } = translation;
  const writers = writersOf(contract, translation);
  return ({ as, is }): Prose => {
    const write = writers[as] as (given: unknown) => string;
    const inline: Inline =
      is === null || is === undefined ? { blank: labels.notAgreed } : { value: write(is) };
    return [inline];
  };
}

function writersOf(contract: Contract, translation: AnyTranslation): Writers {
  const { formats, labels, weekdays } = translation;
  const names = namesOf(translation);
  const party = (id: string): string => contract.parties.find((it) => it.id === id)?.name ?? id;
  return {
    amount: (money) => amountText(money, formats),
    share: (share) => shareText(share, formats),
    number: (n) => numberText(String(n), formats),
    party,
    bearer: (bearer) => (bearer === 'at-fault' ? labels.partyAtFault : party(bearer)),
    product: (id) => contract.products.find((it) => it.id === id)?.name ?? id,
    platform: names.platform,
    market: names.market,
    territory: (it) =>
      it === 'worldwide' ? labels.worldwide : it.map(names.market).join(formats.comma),
    date: (date) => dateText(date, formats),
    clock: (time) => clockText(time, formats),
    weekday: (day) => weekdays[day],
    // Names of cities are not translated; half of an IANA name would be neither.
    zone: (zone) => zone,
    node: (node) => nodeText(node, translation),
    window: (window) => spanText(window, contract.zone, formats),
    wording: names.original,
  };
}

function nodeText(node: PublishNode, { formats }: AnyTranslation): string {
  const { zone } = node;
  if (node.node === 'window') return spanText(node.window, zone, formats);
  const span = spanOf(node);
  if (span !== null) return momentText(span.start, zone, formats);
  // Clocks skip or repeat this local time, which has no one distance from UTC.
  const local = node.node === 'local' ? node.local : node.at;
  return filled(formats.zoned, { moment: localText(local, formats), zone });
}
