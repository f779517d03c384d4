import { type Instant, isLivelaneError, type LocalText } from '../../vocabulary/index.ts';
import type { Conflict } from '../kind.ts';
import type { PublishNode } from './publish-node.ts';
import { endOfNode, startOfNode } from './starts.ts';

/** From when until when a piece may go out. */
export interface Span {
  readonly start: Instant;
  readonly end: Instant;
}

/** Why a local time is not one instant, as the error of `instantOfLocal` says it. */
export interface NotOneInstant {
  readonly notOneInstant: {
    readonly reason?: unknown;
    readonly neighbours?: readonly { readonly local: string; readonly instant: Instant }[];
  };
}

/** When a node lets a piece go out; null for a local time that is not one instant. */
export function spanOf(node: PublishNode): Span | null {
  const span = readNode(node);
  return 'notOneInstant' in span ? null : span;
}

/** When a node lets a piece go out, or why its local time is not one instant. */
export function readNode(node: PublishNode): Span | NotOneInstant {
  try {
    return { start: startOfNode(node), end: endOfNode(node) };
  } catch (error) {
    if (isLivelaneError(error) && error.code === 'ZONE_TIME_INVALID')
      return { notOneInstant: error.details };
    throw error;
  }
}

const WHY: Readonly<Record<string, LocalText>> = {
  skipped: { en: 'the clocks there skip', 'zh-Hans': '当地时钟会跳过该时刻' },
  twice: { en: 'the clocks there show twice', 'zh-Hans': '当地时钟会出现两次该时刻' },
};
const NO_TIME: LocalText = { en: 'is no time there', 'zh-Hans': '当地没有该时刻' };

/** What the finding of such a local time says: which time, why it is none, what to choose instead. */
export function timeValues(
  { notOneInstant }: NotOneInstant,
  node: PublishNode,
): NonNullable<Conflict['values']> {
  const { reason, neighbours = [] } = notOneInstant;
  const choices = neighbours.map(({ local, instant }) =>
    reason === 'twice' ? instant : `${local} (${instant})`,
  );
  const [before, after] = choices;
  return {
    ...(node.node === 'local' ? { local: node.local, zone: node.zone } : {}),
    why: WHY[String(reason)] ?? NO_TIME,
    instead:
      before === undefined
        ? ''
        : { en: `: ${before} or ${after}`, 'zh-Hans': `：${before} 或 ${after}` },
  };
}
