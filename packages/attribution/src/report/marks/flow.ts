import { el, fittedLabel, linear, picture } from '@livelane/contracts/vocabulary/page';

/** Journeys along one path. */
export interface FlowPath {
  readonly steps: readonly string[];
  /** How many journeys, above 0. */
  readonly count: number;
}

const WIDTH = 880;
const TOP = 24;
const HEIGHT = 320;
const GAP = 10;
const NODE = 12;

interface Node {
  readonly name: string;
  count: number;
  y: number;
}

/**
 * How journeys flow from step to step: a column for each step, a block for each name in it as high as its journeys, and
 * between two columns bands as wide as the journeys that take them. Paths end at the last step that they have.
 * @param most - columns; later steps are not drawn
 */
export function flow(
  paths: readonly FlowPath[],
  {
    title,
    most,
    heads,
  }: { readonly title: string; readonly most: number; readonly heads: (step: number) => string },
): string {
  const columns = Array.from({ length: most }, (_, step) => columnOf(paths, step)).filter(
    (nodes) => nodes.length > 0,
  );
  const total = paths.reduce((sum, { count }) => sum + count, 0);
  const rows = Math.max(1, ...columns.map((nodes) => nodes.length));
  const scale = linear({ from: 0, to: total }, { from: 0, to: HEIGHT - (rows - 1) * GAP });
  for (const nodes of columns) placeNodes(nodes, scale);
  const room = (WIDTH - 8) / columns.length;
  const xOf = (step: number): number => 4 + step * room;
  return picture(
    { width: WIDTH, height: TOP + HEIGHT + 6, title },
    ...columns.slice(1).flatMap((_, step) => bandsOf(paths, columns, { step, scale, xOf })),
    ...columns.flatMap((nodes, step) => [
      el('text', { x: xOf(step), y: 14, class: 'tick' }, heads(step)),
      ...nodes.map(({ name, count, y }) =>
        [
          el('rect', {
            x: xOf(step),
            y,
            width: NODE,
            height: Math.max(1, scale(count)),
            class: 'bar for',
          }),
          fittedLabel(
            `${name} ${count}`,
            {
              x: xOf(step) + NODE + 6,
              y: y + Math.min(14, scale(count) / 2 + 5),
              room: room - NODE - 12,
            },
            { class: 'halo small' },
          ),
        ].join(''),
      ),
    ]),
  );
}

function columnOf(paths: readonly FlowPath[], step: number): Node[] {
  const counts = new Map<string, number>();
  for (const { steps, count } of paths) {
    const name = steps[step];
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + count);
  }
  return [...counts]
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .map(([name, count]) => ({ name, count, y: 0 }));
}

function placeNodes(nodes: readonly Node[], scale: (count: number) => number): void {
  let y = TOP;
  for (const node of nodes) {
    node.y = y;
    y += scale(node.count) + GAP;
  }
}

interface Between {
  readonly step: number;
  readonly scale: (count: number) => number;
  readonly xOf: (step: number) => number;
}

/** The bands between a column and the next one. */
function bandsOf(
  paths: readonly FlowPath[],
  columns: readonly (readonly Node[])[],
  { step, scale, xOf }: Between,
): string[] {
  const [from = [], to = []] = [columns[step], columns[step + 1]];
  const left = new Map(from.map(({ name, y }) => [name, y]));
  const right = new Map(to.map(({ name, y }) => [name, y]));
  return from.flatMap((one) =>
    to.flatMap((other) => {
      const count = paths
        .filter(({ steps }) => steps[step] === one.name && steps[step + 1] === other.name)
        .reduce((sum, path) => sum + path.count, 0);
      if (count === 0) return [];
      const half = scale(count) / 2;
      const [start, end] = [(left.get(one.name) ?? 0) + half, (right.get(other.name) ?? 0) + half];
      left.set(one.name, start + half);
      right.set(other.name, end + half);
      const [x1, x2] = [xOf(step) + NODE, xOf(step + 1)];
      const middle = (x1 + x2) / 2;
      const d = `M${round(x1)} ${round(start)}C${round(middle)} ${round(start)} ${round(middle)} ${round(end)} ${round(x2)} ${round(end)}`;
      return [el('path', { d, class: 'flow', 'stroke-width': Math.max(1, 2 * half) })];
    }),
  );
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
