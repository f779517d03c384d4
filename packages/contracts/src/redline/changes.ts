import type { Item, Mark, Paragraph, Place, Row, Run } from '../docx/layout/item.ts';
import type { Locale } from '../locales/locale.ts';
import type { RedlineChange, RedlineSegment } from './change.ts';
import type { MergedSection } from './moves.ts';

/** The changes of merged sections, in the order of the second version. */
export function changesOf(sections: readonly MergedSection[], locale: Locale): RedlineChange[] {
  const isRenumbered = renumberingIn(sections, locale);
  return sections.flatMap((section) =>
    changesIn(section).map((it) =>
      it.change === 'changed' && isRenumbered(it.segments) ? { ...it, change: 'renumbered' } : it,
    ),
  );
}

function changesIn({ change, before, after, items }: MergedSection): RedlineChange[] {
  const place = (after ?? before)?.place;
  if (change === 'moved-away' || place === undefined) return [];
  const of = (after ?? before)?.of;
  const clause = of === undefined ? {} : { clauseId: of };
  if (change === 'inserted' || change === 'deleted')
    return [{ change, place, ...clause, segments: segmentsOf(items.flatMap(runsIn)) }];
  const old = before?.place;
  const from = old === undefined || old.article === place.article ? {} : { from: old };
  const inside = items.flatMap(piecesOf).flatMap((piece): RedlineChange[] => {
    const segments = segmentsOf(piece.runs);
    if (segments.every((it) => it.change === 'kept')) return [];
    return [{ change: piece.mark ?? 'changed', place: piece.place, ...from, ...clause, segments }];
  });
  if (change !== 'moved-here' || old === undefined) return inside;
  return [{ change: 'moved', place, from: old, ...clause, segments: [] }, ...inside];
}

/** What changes as one: a paragraph, or a row of a table. */
interface Piece {
  readonly place: Place;
  readonly mark?: Mark;
  readonly runs: readonly Run[];
}

function piecesOf(item: Item): Piece[] {
  if (item.item === 'paragraph') return [pieceOf(item)];
  // In a block to sign each line stands for itself.
  if (item.look !== 'ruled')
    return item.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.flatMap(piecesOf)));
  return item.rows.flatMap((row) => {
    const [first] = row.cells.flatMap((cell) => cell.flatMap(piecesOf));
    if (first === undefined) return [];
    const mark = row.mark === undefined ? {} : { mark: row.mark };
    return [{ place: first.place, ...mark, runs: runsOfRow(row) }];
  });
}

function pieceOf({ place, mark, runs }: Paragraph): Piece {
  return { place, ...(mark === undefined ? {} : { mark }), runs };
}

/** The cells of a row in one line, without the label that its place names; a cell that stands alone keeps its lines. */
function runsOfRow({ cells }: Row): Run[] {
  const label = cells[0]?.[0];
  const isNamed = label?.item === 'paragraph' && label.style === 'TableLabel';
  const isLabelKept = isNamed && label.runs.every(({ mark }) => mark === undefined);
  const texts = (isLabelKept ? cells.slice(1) : cells).map((cell) => lines(cell.map(runsIn)));
  return texts.length < 2 ? (texts[0] ?? []) : lines([inOneLine(texts)]);
}

/** Texts beside each other, as cells of a row: ` | ` between them, ` / ` between the lines of one. */
function inOneLine(texts: readonly (readonly Run[])[]): Run[] {
  const cells = texts.map(oneLine);
  return cells.flatMap((runs, at) => {
    const after = cells[at + 1];
    if (after === undefined) return runs;
    // What stands between two cells that change alike changes with them.
    const mark = runs.at(-1)?.mark ?? after[0]?.mark;
    const isOne = [...runs.slice(-1), ...after.slice(0, 1)].every((run) => run.mark === mark);
    return [...runs, { text: ' | ', ...(mark !== undefined && isOne ? { mark } : {}) }];
  });
}

function oneLine(runs: readonly Run[]): Run[] {
  return runs.map((run, at) => {
    const text = at === runs.length - 1 ? run.text.trimEnd() : run.text;
    return { ...run, text: text.replaceAll('\n', ' / ') };
  });
}

function runsIn(item: Item): Run[] {
  return item.item === 'paragraph' ? lines([item.runs]) : item.rows.flatMap(runsOfRow);
}

/** Texts one below the other; a line break belongs to the text before it. */
function lines(texts: readonly (readonly Run[])[]): Run[] {
  return texts
    .filter((runs) => runs.length > 0)
    .flatMap((runs) => {
      const last = runs.at(-1);
      if (last === undefined || last.text.endsWith('\n')) return runs;
      return [...runs.slice(0, -1), { ...last, text: `${last.text}\n` }];
    });
}

function segmentsOf(runs: readonly Run[]): RedlineSegment[] {
  const found: RedlineSegment[] = [];
  for (const { mark: change = 'kept', text } of runs) {
    const last = found.at(-1);
    if (last?.change === change) found[found.length - 1] = { change, text: last.text + text };
    else found.push({ change, text });
  }
  const last = found.at(-1);
  if (last !== undefined) found[found.length - 1] = { ...last, text: last.text.trimEnd() };
  return found.filter(({ text }) => text !== '');
}

/** Whether a text before and after is the same but for the numbers of the articles that it names. */
function renumberingIn(
  sections: readonly MergedSection[],
  locale: Locale,
): (segments: readonly RedlineSegment[]) => boolean {
  const [old, now] = [namesByNumber(sections, 'before'), namesByNumber(sections, 'after')];
  const [start = '', end = ''] = locale.article(0).split('0');
  const reference = new RegExp(`${start}\\d+${end}`, 'g');
  const named = (text: string, names: ReadonlyMap<string, string>): string =>
    text.replace(reference, (number) => names.get(number) ?? number);
  return (segments) => {
    const text = (without: RedlineSegment['change']): string =>
      segments.flatMap((it) => (it.change === without ? [] : [it.text])).join('');
    return named(text('inserted'), old) === named(text('deleted'), now);
  };
}

/** The clauses by the numbers of their articles in one of the versions. */
function namesByNumber(
  sections: readonly MergedSection[],
  side: 'before' | 'after',
): ReadonlyMap<string, string> {
  return new Map(
    sections.flatMap(({ [side]: section, after }): [string, string][] => {
      const number = section?.place?.article;
      return number === undefined ? [] : [[number, `\u0000${(after ?? section)?.name}`]];
    }),
  );
}
