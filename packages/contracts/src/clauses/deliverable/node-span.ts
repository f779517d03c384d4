import type { PublishNode } from '../../clause/publish-node.ts';
import {
  type Instant,
  isLivelaneError,
  type LocalText,
  type VocabularyErrorDetails,
} from '../../vocabulary/index.ts';
import { endOfNode, startOfNode } from './starts.ts';

/** From when until when a piece may go out. */
export interface Span {
  readonly start: Instant;
  readonly end: Instant;
}

/** Why a local time is not one instant. */
export interface NotOneInstant {
  readonly notOneInstant: VocabularyErrorDetails['ZONE_TIME_INVALID'];
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
    if (isLivelaneError(error, 'ZONE_TIME_INVALID')) return { notOneInstant: error.details };
    throw error;
  }
}

const WHY: Readonly<Record<NotOneInstant['notOneInstant']['reason'], LocalText>> = {
  skipped: { en: 'the clocks there skip', 'zh-Hans': '当地时钟会跳过该时刻' },
  twice: { en: 'the clocks there show twice', 'zh-Hans': '当地时钟会出现两次该时刻' },
  malformed: { en: 'is no time there', 'zh-Hans': '当地没有该时刻' },
};

/** The parameters of the finding about such a local time: the time, what is wrong with it, what to choose instead. */
export function timeParams({ notOneInstant }: NotOneInstant): {
  readonly local: string;
  readonly zone: string;
  readonly why: LocalText;
  readonly instead: string | LocalText;
} {
  const { local, zone, reason, neighbours } = notOneInstant;
  const [before, after] = neighbours.map((it) =>
    reason === 'twice' ? it.instant : `${it.local} (${it.instant})`,
  );
  const instead =
    before === undefined
      ? ''
      : { en: `: ${before} or ${after}`, 'zh-Hans': `：${before} 或 ${after}` };
  return { local, zone, why: WHY[reason], instead };
}
