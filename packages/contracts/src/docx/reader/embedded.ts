import { type Contract, ContractSchema } from '../../contract/document.ts';
import { contractHash } from '../../contract/hash.ts';
import {
  DISPLAY_LANGUAGES,
  type DisplayLanguage,
  inputIssues,
  type Sha256,
} from '../../vocabulary/index.ts';
import { EMBEDDED_NAMESPACE } from '../package/embedded.ts';
import type { Archive } from './archive.ts';
import type { Relation } from './relations.ts';
import { readXml } from './xml.ts';

/** What a document carries besides its text. */
export interface Carried {
  /** Undefined where it is damaged: no contract, or not the one of its hash. */
  readonly contract: Contract | undefined;
  readonly hash: Sha256 | undefined;
  /** Hash of the lines of the text as they were written. */
  readonly text: string | undefined;
  readonly languages: readonly DisplayLanguage[] | undefined;
}

/** What the custom part of a document carries. @returns undefined where there is none */
export function carriedBy(relations: readonly Relation[], archive: Archive): Carried | undefined {
  const found = relations
    .filter(({ type }) => type === 'customXml')
    .flatMap(({ part }) => carriedIn(part, archive));
  const [first, ...others] = found;
  // Of two contracts neither is the one that the text was written from.
  return first === undefined || others.length === 0 ? first : { ...first, contract: undefined };
}

function carriedIn(part: string, archive: Archive): Carried[] {
  const xml = archive.text(part);
  if (xml === undefined) return [];
  let json = '';
  let attributes: Record<'hash' | 'text' | 'languages', string | undefined> | undefined;
  let depth = 0;
  readXml(xml, part, {
    start: ({ namespace, name, attribute }) => {
      depth += 1;
      if (depth > 1 || namespace !== EMBEDDED_NAMESPACE || name !== 'contract') return;
      attributes = {
        hash: attribute('hash'),
        text: attribute('text'),
        languages: attribute('languages'),
      };
    },
    text: (content) => {
      if (depth === 1) json += content;
    },
    end: () => {
      depth -= 1;
    },
  });
  if (attributes === undefined) return [];
  const { hash, text, languages } = attributes;
  const contract = contractOf(json);
  const ownHash = contract === undefined ? undefined : contractHash(contract);
  return [
    {
      contract: ownHash === hash ? contract : undefined,
      hash: ownHash,
      text,
      languages: languagesOf(languages),
    },
  ];
}

function contractOf(json: string): Contract | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return inputIssues(ContractSchema, value).length === 0 ? (value as Contract) : undefined;
  } catch {
    return undefined;
  }
}

/** One language, or two that differ. */
function languagesOf(tags = ''): readonly DisplayLanguage[] | undefined {
  const given = tags.split(' ');
  const known = DISPLAY_LANGUAGES.filter((it) => given.includes(it));
  return known.length > 0 && known.length === given.length
    ? (given as DisplayLanguage[])
    : undefined;
}
