import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The parts of a document as text, by name. */
export function partsIn(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]),
  );
}

/** A document with other parts; one that is undefined is left out. */
export function withParts(
  bytes: Uint8Array,
  changes: Readonly<Record<string, string | undefined>>,
): Uint8Array {
  const parts = Object.entries({ ...partsIn(bytes), ...changes });
  return zipSync(
    Object.fromEntries(
      parts.flatMap(([name, text]) => (text === undefined ? [] : [[name, strToU8(text)]])),
    ),
  );
}

/** A document whose main part is changed. */
export function withBody(bytes: Uint8Array, change: (xml: string) => string): Uint8Array {
  const xml = partsIn(bytes)['word/document.xml'] ?? '';
  const changed = change(xml);
  if (changed === xml) throw new RangeError('nothing was changed');
  return withParts(bytes, { 'word/document.xml': changed });
}

/** A document as programs leave it that keep no custom parts. */
export function stripped(bytes: Uint8Array): Uint8Array {
  const relations = partsIn(bytes)['word/_rels/document.xml.rels'] ?? '';
  return withParts(bytes, {
    'customXml/item1.xml': undefined,
    'customXml/itemProps1.xml': undefined,
    'customXml/_rels/item1.xml.rels': undefined,
    'word/_rels/document.xml.rels': relations.replace(/<Relationship Id="contract"[^>]*\/>/, ''),
  });
}
