import { SaxesParser, type SaxesTagNS } from 'saxes';
import { refused } from './refused.ts';

/** An element as it begins: its name and its attributes. */
export interface Start {
  readonly namespace: string;
  readonly name: string;
  /** The value of an attribute of the same namespace or of none; undefined where it has none. */
  attribute(name: string): string | undefined;
}

/** What is done with a part while it is read. */
export interface Handlers {
  readonly start?: (element: Start) => void;
  readonly end?: () => void;
  readonly text?: (text: string) => void;
}

/** The deepest nesting that is read: the parser looks for a namespace in each element around. */
const MOST_DEEP = 500;

/**
 * Reads the XML of a part from beginning to end.
 * @throws INPUT_INVALID for what is not well-formed or nested too deep, and for a document type, which could define entities
 */
export function readXml(text: string, part: string, { start, end, text: onText }: Handlers): void {
  const parser = new SaxesParser({ xmlns: true, position: false });
  parser.on('doctype', (received) => {
    throw refused('DOCX_DOCTYPE', { path: part, received });
  });
  parser.on('error', (cause) => {
    throw refused('DOCX_XML', { path: part, received: cause.message, cause });
  });
  let depth = 0;
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth > MOST_DEEP) throw refused('DOCX_DEPTH', { path: part, received: tag.name });
    start?.(startOf(tag));
  });
  parser.on('closetag', () => {
    depth -= 1;
    end?.();
  });
  parser.on('text', (content) => onText?.(content));
  parser.on('cdata', (content) => onText?.(content));
  parser.write(text).close();
}

function startOf({ uri, local, attributes }: SaxesTagNS): Start {
  return {
    namespace: uri,
    name: local,
    attribute: (name) =>
      Object.values(attributes).find((it) => it.local === name && (it.uri === uri || it.uri === ''))
        ?.value,
  };
}
