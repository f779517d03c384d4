/** An element as a test needs it. */
export interface OpenElement {
  readonly tag: string;
  readonly classes: readonly string[];
}

/** A text of a page, with the elements around it, the outermost first. */
export interface PageText {
  readonly text: string;
  readonly within: readonly OpenElement[];
}

/** The cell of a table as a spreadsheet gets it, and whether its column holds figures. */
export interface PageCell {
  readonly text: string;
  readonly isFigure: boolean;
}

const VOID = new Set(['meta', 'br']);
const TAG = /<(\/?)([a-z][a-z0-9]*)((?:[^>"]|"[^"]*")*)>/gi;
const READ = /(?:aria-label|data-swipe)="([^"]*)"/g;

/** Every text of a page that people see, hover over or hear. */
export function textsOf(page: string): PageText[] {
  const markup = page.replace(/<!doctype html>|<style>[\s\S]*?<\/style>/g, '');
  const within: OpenElement[] = [];
  const texts: PageText[] = [];
  let end = 0;
  const add = (text: string): void => {
    if (text.trim() !== '') texts.push({ text: decoded(text), within: [...within] });
  };
  for (const { 0: whole, 1: closing, 2: tag = '', 3: rest = '', index } of markup.matchAll(TAG)) {
    add(markup.slice(end, index));
    end = index + whole.length;
    for (const [, value = ''] of rest.matchAll(READ)) add(value);
    if (closing !== '') within.pop();
    else if (!VOID.has(tag) && !rest.endsWith('/')) within.push({ tag, classes: classesOf(rest) });
  }
  return texts;
}

/** The cells of all tables of a page. */
export function cellsOf(page: string): PageCell[] {
  return [...page.matchAll(/<td( class="n")?>(.*?)<\/td>/gs)].map(([, figure, markup = '']) => ({
    text: decoded(markup.replace(TAG, '')),
    isFigure: figure !== undefined,
  }));
}

function classesOf(attributes: string): string[] {
  return /class="([^"]*)"/.exec(attributes)?.[1]?.split(' ') ?? [];
}

function decoded(text: string): string {
  return text.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
}
