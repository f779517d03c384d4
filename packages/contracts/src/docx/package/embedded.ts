import type { Language } from '../../vocabulary/index.ts';
import { el, xmlPart } from './xml.ts';

/** The namespace of the custom part that carries the contract. */
export const EMBEDDED_NAMESPACE = 'urn:livelane:contract';

/** What the document carries besides its text. */
export interface Embedded {
  /** The canonical JSON of the contract. */
  readonly json: string;
  /** Hash of the contract. */
  readonly hash: string;
  /** Hash of the lines of the text as they were written. */
  readonly text: string;
  /** Languages of the text, from left to right. */
  readonly languages: readonly Language[];
}

/** The custom part; its JSON is ASCII without markup, whatever program writes it anew. */
export function embeddedXml({ json, hash, text, languages }: Embedded): string {
  const attributes = { xmlns: EMBEDDED_NAMESPACE, hash, text, languages: languages.join(' ') };
  return xmlPart(el('contract', attributes, asciiJson(json)));
}

function asciiJson(json: string): string {
  return json.replace(
    /[^ -~]|[<>&]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
