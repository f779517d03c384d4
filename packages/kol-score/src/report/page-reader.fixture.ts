import { SaxesParser } from 'saxes';

/** A text of a page with the elements around it, the outermost first. */
export interface PageText {
  readonly text: string;
  readonly within: readonly PageElement[];
}

/** An element as a test needs it. */
export interface PageElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** What an XML parser reads in a page. */
export interface ReadPage {
  readonly texts: readonly PageText[];
  readonly elements: readonly PageElement[];
  /** The cells of all tables as a spreadsheet gets them. */
  readonly cells: readonly { readonly text: string; readonly isFigure: boolean }[];
}

/** Attributes that are seen or heard. */
const READ = ['aria-label', 'title'];

/** Reads a page as XML, which is stricter than HTML: it throws where an element or attribute is not well formed. */
export function readPage(page: string): ReadPage {
  const parser = new SaxesParser({ xmlns: true });
  const open: PageElement[] = [];
  const elements: PageElement[] = [];
  const texts: PageText[] = [];
  const cells: { text: string; isFigure: boolean }[] = [];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const own = Object.entries(attributes).map(([key, { value }]) => [key, value] as const);
    const element = { name, attributes: Object.fromEntries(own) };
    open.push(element);
    elements.push(element);
    for (const [key, value] of own)
      if (READ.includes(key)) texts.push({ text: value, within: [...open] });
    if (name === 'td') cells.push({ text: '', isFigure: element.attributes['class'] === 'n' });
  });
  parser.on('text', (text) => {
    if (open.some(({ name }) => name === 'style')) return;
    if (text.trim() !== '') texts.push({ text, within: [...open] });
    const cell = cells.at(-1);
    if (cell !== undefined && open.some(({ name }) => name === 'td')) cell.text += text;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(page).close();
  return { texts, elements, cells };
}
