import type { Place } from '../docx/layout/item.ts';
import { localeOf } from '../render/locale-of.ts';
import { type DisplayLanguage, inertLine } from '../vocabulary/index.ts';
import type { RedlineVersion } from './redline.ts';

/** A place as people name it: Article 3 · Fee · 3.2. */
export function placeText({ section, article, provision, row }: Place): string {
  return [article, section, provision, row]
    .filter((part) => part !== undefined && part !== '')
    .map((part) => inertLine(part ?? ''))
    .join(' · ');
}

/** The language in which a place is shown: contracts are compared in the languages that they are rendered in. */
export function shownIn(place: Pick<Place, 'language'> | undefined): DisplayLanguage {
  return place?.language === 'zh-Hans' ? 'zh-Hans' : 'en';
}

/** A version as people name it: its contract, its revision, its hash. */
export function versionText(
  { id, revision, hash }: RedlineVersion,
  language: DisplayLanguage,
): string {
  return `${inertLine(id)} · ${localeOf(language).labels.revision} ${revision} · ${hash}`;
}
