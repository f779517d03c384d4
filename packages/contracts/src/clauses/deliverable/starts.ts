import type { PublishNode } from '../../clause/publish-node.ts';
import type { Instant } from '../../vocabulary/index.ts';
import { instantOfLocal } from '../../vocabulary/zones/index.ts';

/**
 * The earliest instant at which a piece may be published, or a session start, under a publish node.
 * @throws ZONE_TIME_INVALID for a local time that the clocks skip or show twice
 * @example
 * ```ts
 * import { startOfNode } from '@livelane/contracts';
 * startOfNode({ node: 'local', local: '2026-12-05T18:00', zone: 'Asia/Bangkok' }); // => "2026-12-05T11:00:00.000Z"
 * ```
 */
export function startOfNode(node: PublishNode): Instant {
  if (node.node === 'instant') return node.at;
  if (node.node === 'window') return node.window.start;
  return instantOfLocal(node.local, node.zone);
}

/**
 * The latest instant at which a publish node can still be met. The end of an instant or a local time is that time
 * itself.
 * @throws ZONE_TIME_INVALID for a local time that the clocks skip or show twice
 * @example
 * ```ts
 * import { endOfNode } from '@livelane/contracts';
 * endOfNode({ node: 'local', local: '2026-12-05T18:00', zone: 'Asia/Bangkok' }); // => "2026-12-05T11:00:00.000Z"
 * ```
 */
export function endOfNode(node: PublishNode): Instant {
  return node.node === 'window' ? node.window.end : startOfNode(node);
}
