import { plainLine } from '../layout/lines.ts';
import { readXml, type Start } from './xml.ts';

const WORD = [
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
];

/** What stands in the text for something that a reader sees and that is not text: a picture, a shape, another file. */
const OBJECT = '\uFFFC';

/** Elements whose content a reader of the final text does not see, or that instruct a program. */
const UNSEEN = [
  'del',
  'moveFrom',
  'instrText',
  'delInstrText',
  'delText',
  'rPrChange',
  'pPrChange',
  // What a program shows that does not know the first choice: a text box stands in both.
  ':Fallback',
];

/** Elements that a reader sees as one character or as a thing. */
const SEEN: Readonly<Record<string, string>> = {
  tab: ' ',
  ptab: ' ',
  br: ' ',
  cr: ' ',
  noBreakHyphen: '-',
  sym: OBJECT,
  drawing: OBJECT,
  pict: OBJECT,
  object: OBJECT,
  altChunk: OBJECT,
  subDoc: OBJECT,
  footnoteReference: OBJECT,
  endnoteReference: OBJECT,
  // Another order of the characters, or text from elsewhere in the file.
  bdo: OBJECT,
  dataBinding: OBJECT,
};

/** Properties of a run whose text a reader does not see, or sees struck out. */
const TAKEN_OUT = ['vanish', 'strike', 'dstrike'];

/**
 * The paragraphs that a reader of a part sees, in reading order and without empty ones: tracked changes are taken as accepted,
 * hidden and struck-out text is left out. Numbers that Word writes by itself are no text.
 * @throws INPUT_INVALID
 */
export function paragraphsOf(xml: string, part: string): string[] {
  const reading = new Reading();
  readXml(xml, part, {
    start: (element) => reading.start(element),
    end: () => reading.end(),
    text: (text) => reading.text(text),
  });
  return reading.found;
}

interface OpenRun {
  text: string;
  isSeen: boolean;
}

class Reading {
  readonly found: string[] = [];
  /** The open elements, and which of them hide what is in them. */
  readonly #path: string[] = [];
  readonly #isUnseen: boolean[] = [];
  /** The paragraphs that are open: a box within a paragraph has its own. */
  readonly #open: string[] = [];
  readonly #runs: OpenRun[] = [];
  #unseen = 0;

  start(element: Start): void {
    const name = WORD.includes(element.namespace) ? element.name : `:${element.name}`;
    const isUnseen = UNSEEN.includes(name);
    this.#path.push(name);
    this.#isUnseen.push(isUnseen);
    if (isUnseen) this.#unseen += 1;
    if (name === 'p') this.#open.push('');
    if (name === 'r') this.#runs.push({ text: '', isSeen: true });
    if (name === ':AlternateContent') this.#add(OBJECT);
    const isOfTabStops = name === 'tab' && this.#path.at(-2) === 'tabs';
    if (!isOfTabStops && Object.hasOwn(SEEN, name)) this.#add(SEEN[name] ?? '');
    if (TAKEN_OUT.includes(name) && this.#isOfRun() && isOn(element)) {
      const run = this.#runs.at(-1);
      if (run !== undefined) run.isSeen = false;
    }
  }

  end(): void {
    const name = this.#path.pop();
    if (this.#isUnseen.pop() === true) this.#unseen -= 1;
    if (name === 'r') {
      const run = this.#runs.pop();
      if (run?.isSeen === true) this.#write(run.text);
    }
    if (name === 'p') this.#close();
  }

  text(content: string): void {
    const name = this.#path.at(-1);
    if (name === 't' || name === ':t') this.#add(content);
  }

  #close(): void {
    const line = plainLine(this.#open.pop() ?? '');
    if (line !== '') this.found.push(line);
  }

  /** Text of the open run, or of the paragraph where no run is open. */
  #add(content: string): void {
    if (this.#unseen > 0) return;
    const run = this.#runs.at(-1);
    if (run === undefined) this.#write(content);
    else run.text += content;
  }

  #write(content: string): void {
    const last = this.#open.length - 1;
    if (last >= 0) this.#open[last] += content;
    else if (content.trim() !== '') this.found.push(plainLine(content));
  }

  #isOfRun(): boolean {
    return this.#path.at(-2) === 'rPr' && this.#path.at(-3) === 'r';
  }
}

/** Whether a property that is on or off is on. */
function isOn(element: Start): boolean {
  return !['0', 'false', 'off'].includes(element.attribute('val') ?? '1');
}
