export { bottomAxis, leftAxis } from './axis.ts';
export {
  type Block,
  type Cell,
  type Column,
  cellContent,
  type Inline,
  type Page,
  type Point,
  type Prose,
  plain,
  type Table,
} from './block.ts';
export { type Dot, dots } from './dots.ts';
export { writeHtml } from './html.ts';
export { clipped, fittedLabel, label, labelWidth } from './label.ts';
export { writeMarkdown } from './markdown.ts';
export { type Pair, pairs } from './pairs.ts';
export { type Frame, plot, polyline } from './plot.ts';
export { domainOf, linear, type Range, type Scale, ticks } from './scale.ts';
export { STYLE } from './style.ts';
export { type Attributes, coordinate, el, escapeMarkup, picture } from './svg.ts';
export {
  amount,
  columnsOf,
  count,
  DASH,
  listed,
  points,
  short,
  type Words,
  wordsIn,
} from './words.ts';
