import { type Inline, type Prose, prose } from '../clause/text/prose.ts';
import { deniedIn, type Facts, holds } from '../standard/condition.ts';
import {
  fieldsOf,
  type GivenVariable,
  openVariables,
  type StandardTerm,
} from '../standard/schemas.ts';
import type { VariableForm } from '../standard/term-fields.ts';
import { TERM_TEXTS } from '../standard/texts/registry.ts';
import { wordOf } from '../standard/texts/term-words.ts';
import { DISTRICT_NAMES } from './district-names.ts';
import type { Writing } from './writing.ts';

/**
 * The provisions of a standard term in one language, its variables filled in; what is open is a blank. What holds where a variable
 * is "no" does not hold where it is open: in its place stands what is not agreed.
 */
export function termProvisions(term: StandardTerm, writing: Writing): Prose[] {
  const { contract, locale } = writing;
  const facts: Facts = { ...term, law: contract.law };
  const open = openVariables(term);
  return TERM_TEXTS[term.term].provisions
    .filter(({ when }) => holds(when, facts))
    .map((provision) => {
      const undecided = open.find(({ field }) => deniedIn(provision.when).includes(field));
      return undecided === undefined
        ? filled(provision[locale.language], term, writing)
        : variableLine(undecided, term, writing);
    });
}

/** A variable and its value, as "Whether it is exclusive: yes". */
export function variableLine(given: GivenVariable, term: StandardTerm, writing: Writing): Prose {
  const { language, colon } = writing.locale;
  const name = given.variable.name[language];
  const capitalised = `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
  return prose`${capitalised}${colon}${valueOf(given, term, writing)}`;
}

function filled(template: string, term: StandardTerm, writing: Writing): Prose {
  return template
    .split(/(\{\w+\})/)
    .filter((part) => part !== '')
    .map((part) => (/^\{\w+\}$/.test(part) ? placed(part.slice(1, -1), term, writing) : part));
}

/** What stands for a placeholder: the law of the contract, a word that depends on a variable, or a variable. */
function placed(name: string, term: StandardTerm, writing: Writing): Inline {
  const { contract, format, locale } = writing;
  if (name === 'law') return format.market(contract.law);
  const facts: Facts = { ...term };
  const text = TERM_TEXTS[term.term];
  const word = wordOf(text, name, { facts, language: locale.language });
  const variable = fieldsOf(term).variables[name];
  if (variable === undefined) return word === undefined ? format.text(null) : { value: word };
  return valueOf({ field: name, variable, value: facts[name] }, term, writing);
}

interface Place extends Writing {
  readonly field: string;
  readonly term: StandardTerm;
}

type Write = (value: never, place: Place) => Inline;

const WRITES: Readonly<Record<VariableForm, Write>> = {
  days: (value: number, { format }) => format.days(value),
  amount: (value: never, { format }) => format.amount(value),
  share: (value: number, { format }) => format.share(value),
  party: (value: string, { format }) => format.party(value),
  local: (value: never, { format }) => format.localText(value),
  markets: (value: string[], { format }) => format.markets(value),
  parties: (value: string[], { format, locale }) => ({
    value: locale.list(value.map((id) => contentOf(format.party(id)))),
  }),
  count: (value: number, { field, term, format, locale }) => {
    const noun = TERM_TEXTS[term.term].nouns?.[field];
    return locale.language === 'en'
      ? format.count(value, noun?.en[0] ?? '', noun?.en[1])
      : format.count(value, noun?.['zh-Hans'] ?? '');
  },
  flag: (value: boolean, { locale: { labels } }) => ({ value: value ? labels.yes : labels.no }),
  word: (value: string, { field, term, format, locale }) =>
    format.text(
      wordOf(TERM_TEXTS[term.term], field, {
        facts: { ...term, [field]: value },
        language: locale.language,
      }),
    ),
  district: (value: string, { format, locale }) =>
    format.text(DISTRICT_NAMES[value]?.[locale.language]),
  language: (value: string, { format, locale }) => format.word(locale.words.language, value),
};

/** The value of a variable in words; a blank where it is open. */
export function valueOf(
  { field, variable, value }: GivenVariable,
  term: StandardTerm,
  writing: Writing,
): Inline {
  if (value === undefined || value === null) return writing.format.text(null);
  return WRITES[variable.form](value as never, { field, term, ...writing });
}

function contentOf(inline: Inline): string {
  if (typeof inline === 'string') return inline;
  return 'value' in inline ? inline.value : inline.blank;
}
