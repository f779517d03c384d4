import { type Contract, ContractSchema } from '../contract/document.ts';
import { contractHash } from '../contract/hash.ts';
import { canonicalHash } from '../vocabulary/hash/index.ts';
import { type DisplayLanguage, parseInput, type Sha256 } from '../vocabulary/index.ts';
import { LANGUAGE_CHOICES, sourceOf } from './docx.ts';
import { layoutOf } from './layout/layout.ts';
import { type Line, linesOf, plainLine } from './layout/lines.ts';
import { shown } from './layout/runs.ts';
import { differencesOf } from './reader/align.ts';
import { type Archive, openArchive } from './reader/archive.ts';
import { type DocxEdit, type DocxPart, editsOf } from './reader/edits.ts';
import { type Carried, carriedBy } from './reader/embedded.ts';
import { paragraphsOf } from './reader/paragraphs.ts';
import { refused } from './reader/refused.ts';
import { type Relation, relationsOf } from './reader/relations.ts';

/** Options of {@link readDocx}. */
export interface ReadDocxOptions {
  /** The contract that the text is compared with. Default: the one that the document carries. */
  readonly contract?: Contract;
}

/** What a returned document says. */
export interface DocxReading {
  /** The contract that the text was compared with. */
  readonly contract: Contract;
  /** Its hash. */
  readonly hash: Sha256;
  /**
   * Whether the document carries that contract: `other` is another one, `damaged` one that does not fit its hash, `missing`
   * none, as some programs leave it out when they save.
   */
  readonly carried: 'same' | 'other' | 'damaged' | 'missing';
  /** Languages of the text, from left to right. */
  readonly languages: readonly DisplayLanguage[];
  /**
   * Whether the document was written with the words of this version of the package. Where it was not, an edit may be a text
   * that the versions write differently; where the document does not say, true.
   */
  readonly isOfThisVersion: boolean;
  /** Where the text differs from that of the contract, in reading order. */
  readonly edits: readonly DocxEdit[];
}

/**
 * The contract of a returned document, and where its visible text was edited. Tracked changes count as accepted, hidden and
 * struck-out text as removed. Numbers that the word processor writes by itself, colours and sizes are not compared.
 *
 * @param bytes - a .docx that {@link renderDocx} wrote and others may have saved
 * @throws INPUT_INVALID for what is no such document, for one that is hostile or too large, and without `contract` for one
 *   that does not carry its contract whole
 * @example
 * ```ts
 * import { createRequire } from 'node:module';
 * import { readDocx, renderDocx } from '@livelane/contracts/docx';
 * const contract = createRequire(import.meta.url)('@livelane/contracts/schemas/contract.example.json');
 * const returned = renderDocx({ ...contract, zone: 'Asia/Shanghai' }, { language: 'en' });
 * readDocx(returned, { contract }).edits.some(({ place }) => place?.section === 'Cover page'); // => true
 * ```
 */
export function readDocx(bytes: Uint8Array, options: ReadDocxOptions = {}): DocxReading {
  const given =
    options.contract === undefined
      ? undefined
      : parseInput(ContractSchema, options.contract, 'contract');
  const archive = openArchive(bytes);
  const main = relationsOf('', archive).find(({ type }) => type === 'officeDocument');
  const relations = main === undefined ? [] : relationsOf(main.part, archive);
  const found = paragraphsOf(...partText(main?.part ?? 'word/document.xml', archive));
  const carried = carriedBy(relations, archive);
  const contract = given ?? carried?.contract;
  if (contract === undefined)
    throw refused('DOCX_CONTRACT', { received: carried === undefined ? 'none' : 'damaged' });
  const languages = carried?.languages ?? likeliestLanguages(contract, found);
  const { page } = sourceOf(contract, languages);
  const lines = linesOf(layoutOf(page.blocks, languages));
  const hash = contractHash(contract);
  return {
    contract,
    hash,
    carried: carriedState(carried, hash),
    languages,
    isOfThisVersion: isWrittenAlike(carried, { hash, lines }),
    edits: [...editsOf(lines, found), ...editsAround(page.footer, relations, archive)],
  };
}

function partText(part: string, archive: Archive): [xml: string, part: string] {
  const xml = archive.text(part);
  if (xml === undefined) throw refused('DOCX_PART', { path: part, received: undefined });
  return [xml, part];
}

function carriedState(carried: Carried | undefined, hash: Sha256): DocxReading['carried'] {
  if (carried === undefined) return 'missing';
  if (carried.contract === undefined) return 'damaged';
  return carried.hash === hash ? 'same' : 'other';
}

/** Whether the contract is written in the words in which the document was; of another contract nothing is known. */
function isWrittenAlike(
  carried: Carried | undefined,
  { hash, lines }: { readonly hash: Sha256; readonly lines: readonly Line[] },
): boolean {
  if (carried?.hash !== hash || carried.text === undefined) return true;
  return carried.text === canonicalHash(lines.map(({ text }) => text));
}

/** The languages in which most lines of a contract are found in a document, and in their order. */
function likeliestLanguages(
  contract: Contract,
  found: readonly string[],
): readonly DisplayLanguage[] {
  const there = new Set(found);
  const choices = LANGUAGE_CHOICES.map((choice) => {
    const languages = choice.split(',') as DisplayLanguage[];
    const lines = linesOf(layoutOf(sourceOf(contract, languages).page.blocks, languages));
    const texts = lines.map(({ text }) => text);
    const shared = texts.filter((text) => there.has(text)).length;
    return { languages, texts, misses: texts.length + found.length - 2 * shared };
  });
  const least = Math.min(...choices.map(({ misses }) => misses));
  // Two languages have the same lines in either order.
  const [likeliest] = choices
    .filter(({ misses }) => misses === least)
    .map(({ languages, texts }) => ({ languages, apart: differencesOf(texts, found).length }))
    .sort((one, other) => one.apart - other.apart);
  return likeliest?.languages ?? [contract.language];
}

const AROUND: readonly DocxPart[] = ['header', 'footer', 'footnotes', 'endnotes', 'comments'];

/** The number of a page as the footer has it, as far as a program has filled it in. */
const PAGE_OF_PAGES = /^\d{0,6} ?\/ ?\d{0,6}$/;

/** What was added around the text, and whether the footer still names the contract. */
function editsAround(footer: string, relations: readonly Relation[], archive: Archive): DocxEdit[] {
  const ours = plainLine(shown(footer));
  let isNamed = false;
  const edits = relations.flatMap(({ type, part: name }): DocxEdit[] => {
    const part = AROUND.find((it) => it === type);
    const xml = part === undefined ? undefined : archive.text(name);
    if (part === undefined || xml === undefined) return [];
    const lines = paragraphsOf(xml, name);
    isNamed ||= part === 'footer' && lines.includes(ours);
    return lines
      .filter((line) => part !== 'footer' || (line !== ours && !PAGE_OF_PAGES.test(line)))
      .map((after) => ({ change: 'added' as const, part, after }));
  });
  return isNamed ? edits : [...edits, { change: 'removed', part: 'footer', before: ours }];
}
