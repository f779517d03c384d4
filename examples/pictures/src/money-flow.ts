import { coordinate, el, picture } from '@livelane/contracts/vocabulary/page';
import { fittedLabel, label } from './label.ts';

/** A node of the money flow, in its column, with a height proportional to its value. */
export interface Pool {
  readonly id: string;
  readonly column: number;
  readonly name: string;
  readonly text: string;
  readonly value: number;
  readonly tone: 'plain' | 'ours' | 'lost' | 'paid';
}

/** Money that goes from one pool to another. */
export interface Stream {
  readonly from: string;
  readonly to: string;
  readonly value: number;
}

const WIDTH = 1120;
/** How high the column with the most money is drawn, gaps not counted. */
const FULL = 230;
const TOP = 26;
const GAP = 16;
const BAR = 14;

interface Placed extends Pool {
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

/** Where the money of the sales went, from left to right; every width is an amount. */
export function moneyFlow(
  pools: readonly Pool[],
  streams: readonly Stream[],
  title: string,
): string {
  const columns = Math.max(...pools.map((pool) => pool.column)) + 1;
  const scale = unitHeight(pools, columns);
  const placed = new Map<string, Placed>();
  for (let column = 0; column < columns; column += 1) {
    let y = TOP;
    for (const pool of pools.filter((it) => it.column === column)) {
      const height = Math.max(2, pool.value * scale);
      placed.set(pool.id, {
        ...pool,
        x: 4 + (column * (WIDTH - 190)) / Math.max(1, columns - 1),
        y,
        height,
      });
      y += height + Math.max(GAP, 42 - height);
    }
  }
  const bottom = Math.max(
    ...[...placed.values()].map((pool) => pool.y + Math.max(pool.height, 30)),
  );
  return picture(
    { width: WIDTH, height: bottom + 10, title },
    ...ribbons(streams, placed, scale),
    ...[...placed.values()].map(node),
  );
}

function unitHeight(pools: readonly Pool[], columns: number): number {
  const totals = Array.from({ length: columns }, (_, column) =>
    pools.reduce((sum, pool) => sum + (pool.column === column ? pool.value : 0), 0),
  );
  const most = Math.max(...totals);
  return most > 0 ? FULL / most : 0;
}

/** Each stream leaves and arrives below the one before it, so that ribbons never lie on each other at their ends. */
function ribbons(
  streams: readonly Stream[],
  placed: ReadonlyMap<string, Placed>,
  scale: number,
): string[] {
  const left = new Map<string, number>();
  const arrived = new Map<string, number>();
  return streams.map((stream) => {
    const from = placed.get(stream.from);
    const to = placed.get(stream.to);
    if (from === undefined || to === undefined || stream.value <= 0) return '';
    const thick = Math.max(1, stream.value * scale);
    const y1 = from.y + (left.get(stream.from) ?? 0);
    const y2 = to.y + (arrived.get(stream.to) ?? 0);
    left.set(stream.from, (left.get(stream.from) ?? 0) + stream.value * scale);
    arrived.set(stream.to, (arrived.get(stream.to) ?? 0) + stream.value * scale);
    return el('path', {
      d: ribbon({ x1: from.x + BAR, y1, x2: to.x, y2, thick }),
      class: `ribbon tone-${to.tone}`,
    });
  });
}

function ribbon({
  x1,
  y1,
  x2,
  y2,
  thick,
}: {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  thick: number;
}): string {
  const middle = (x1 + x2) / 2;
  const [a, b, c, d, m] = [x1, y1, x2, y2, middle].map(coordinate);
  const [low1, low2] = [coordinate(y1 + thick), coordinate(y2 + thick)];
  return `M${a} ${b}C${m} ${b} ${m} ${d} ${c} ${d}L${c} ${low2}C${m} ${low2} ${m} ${low1} ${a} ${low1}Z`;
}

function node(pool: Placed): string {
  const x = pool.x + BAR + 8;
  const middle = pool.y + Math.min(pool.height / 2, 120);
  return [
    el('rect', {
      x: pool.x,
      y: pool.y,
      width: BAR,
      height: pool.height,
      rx: 3,
      class: `pool tone-${pool.tone}`,
    }),
    fittedLabel(pool.name, { x, y: middle - 1, room: 160 }, { class: 'name strong halo' }),
    label(pool.text, { x, y: middle + 14 }, { class: 'value halo' }),
  ].join('');
}
