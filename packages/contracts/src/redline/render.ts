import type { Contract } from '../contract/document.ts';
import { localesOf } from '../docx/docx.ts';
import { choose } from '../render/locale-of.ts';
import type { DisplayLanguage } from '../vocabulary/index.ts';
import { mergedDocument } from './document.ts';
import { listText } from './list.ts';
import { redlinePage } from './page.ts';
import { givenOptions, type Redline, redline, type Versions, versionsOf } from './redline.ts';

/** Options of {@link renderRedline}. */
export interface RenderRedlineOptions {
  /** One language, or two: side by side in HTML, one after the other in a list. */
  readonly languages: readonly DisplayLanguage[];
  /** Plain text with the changed provisions alone, or one printable HTML file with the whole text. */
  readonly format: 'list' | 'html';
}

type Writer = (versions: Versions, redlines: readonly [Redline, ...Redline[]]) => string;

const WRITERS: Readonly<Record<RenderRedlineOptions['format'], Writer>> = {
  list: (_, redlines) => redlines.map(listText).join('\n'),
  html: (versions, redlines) =>
    redlinePage(
      mergedDocument(
        versions,
        redlines.map(({ language }) => language),
      ),
      redlines,
    ),
};

/**
 * What differs between two versions of a contract, to read: a list of the changed provisions, or the whole text with marks that
 * need no colour. In HTML a clause that moved has its changes at its new place.
 *
 * @param before - a contract or a draft
 * @param after - the version that is compared with it
 * @returns the same text for the same versions and options, on every machine; HTML is one self-contained file that runs nothing
 * @throws INPUT_INVALID for anything that is not a contract, other than one or two languages, an unknown format
 * @example
 * ```ts
 * import { createRequire } from 'node:module';
 * import { renderRedline } from '@livelane/contracts/redline';
 * const contract = createRequire(import.meta.url)('@livelane/contracts/schemas/contract.example.json');
 * const text = renderRedline(contract, contract, { languages: ['en'], format: 'list' });
 * text.trim().split('\n').at(-1); // => "No difference: both versions have the same text."
 * ```
 */
export function renderRedline(
  before: Contract,
  after: Contract,
  options: RenderRedlineOptions,
): string {
  const versions = versionsOf(before, after);
  const { languages, format } = givenOptions(options);
  const write = choose(WRITERS, format, 'format');
  const [first, ...others] = localesOf(languages);
  const compared = ({ language }: { readonly language: DisplayLanguage }): Redline =>
    redline(versions.before, versions.after, { language });
  return write(versions, [compared(first), ...others.map(compared)]);
}
