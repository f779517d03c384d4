import { localeOf } from '../render/locale-of.ts';
import { type DisplayLanguage, inert, inertLine } from '../vocabulary/index.ts';
import type { RedlineChange, RedlineSegment } from './change.ts';
import { placeText, versionText } from './place.ts';
import type { Redline } from './redline.ts';
import { CHANGE_WORDS, REDLINE_WORDS } from './words.ts';

/** A redline as plain text: what was taken out in `[-` and `-]`, what is new in `{+` and `+}`. */
export function listText(found: Redline): string {
  const { language, changes } = found;
  const { colon } = localeOf(language);
  const plain = changes.filter(({ change }) => change !== 'renumbered');
  const renumbered = changes.filter(({ change }) => change === 'renumbered');
  const head = (['before', 'after'] as const).map(
    (side) => `${REDLINE_WORDS[side][language]}${colon}${versionText(found[side], language)}`,
  );
  const parts = [
    [REDLINE_WORDS.title[language], ...head],
    ...(changes.length === 0 ? [[REDLINE_WORDS.none[language]]] : []),
    ...plain.map((it) => changeLines(it, language)),
    ...(renumbered.length === 0
      ? []
      : [
          [
            REDLINE_WORDS.renumbered[language],
            ...renumbered.map(({ place }) => `  ${placeText(place)}`),
          ],
        ]),
  ];
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** A change as lines: what and where, then its text. */
export function changeLines(
  { change, place, from, clauseId, segments }: RedlineChange,
  language: DisplayLanguage,
): string[] {
  const { colon, parentheses } = localeOf(language);
  const id = clauseId === undefined ? '' : ` [${inertLine(clauseId)}]`;
  const old =
    from?.article === undefined
      ? ''
      : `${parentheses.open}${REDLINE_WORDS.was[language]}${from.article}${parentheses.close}`;
  const text = segments.map(segmentText).join('');
  return [
    `${CHANGE_WORDS[change][language]}${colon}${placeText(place)}${id}${old}`,
    ...(text === '' ? [] : text.split('\n').map((line) => `  ${line}`)),
  ];
}

function segmentText({ change, text }: RedlineSegment): string {
  const shown = inert(text);
  if (change === 'kept') return shown;
  return change === 'deleted' ? `[-${shown}-]` : `{+${shown}+}`;
}
