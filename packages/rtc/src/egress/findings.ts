import {
  type Finding,
  type FindingCatalogue,
  findingOf,
  jsonPointer,
} from '@livelane/contracts/vocabulary';
import type { EgressStatus } from './status.ts';

/** Findings about outputs of a room, by code. */
export const EGRESS_FINDINGS = {
  EGRESS_FAILED: {
    severity: 'error',
    message: {
      en: 'The output {id} of the room {room} failed ({why}).',
      'zh-Hans': '直播间 {room} 的输出 {id} 失败（{why}）。',
    },
    fix: {
      en: 'Correct the cause, then start it again; what was written until then is kept.',
      'zh-Hans': '请排除原因后重新开始；此前写入的内容保留。',
    },
  },
  EGRESS_CUT_SHORT: {
    severity: 'warning',
    message: {
      en: 'The output {id} of the room {room} ended at a limit of the egress service.',
      'zh-Hans': '直播间 {room} 的输出 {id} 因 `egress` 服务的限制而结束。',
    },
    fix: {
      en: 'Raise `session_limits` in its configuration, or start another output before the limit.',
      'zh-Hans': '请在其配置中提高 `session_limits`，或在到达限制之前开始另一个输出。',
    },
  },
  STREAM_FAILED: {
    severity: 'error',
    message: {
      en: 'The stream to {url} ended with an error ({why}).',
      'zh-Hans': '发往 {url} 的推流出错结束（{why}）。',
    },
    fix: {
      en: 'Get a new stream key of the platform, and check that the broadcast there is still open.',
      'zh-Hans': '请在平台上重新获取推流码，并检查该直播是否仍然开启。',
    },
  },
  STREAM_RETRIED: {
    severity: 'warning',
    message: {
      en: 'The stream to {url} was connected again {count} time(s).',
      'zh-Hans': '发往 {url} 的推流重新连接了 {count} 次。',
    },
    fix: {
      en: 'Viewers there saw interruptions; check the uplink of the egress service.',
      'zh-Hans': '该平台的观众遇到了中断；请检查 `egress` 服务的上行网络。',
    },
  },
} as const satisfies FindingCatalogue;

/** A code of {@link EGRESS_FINDINGS}. */
export type EgressFindingCode = keyof typeof EGRESS_FINDINGS;

/**
 * What is wrong with an output, by its status.
 * @returns nothing for one that does, or did, what it should
 * @example
 * ```ts
 * import { egressFindings } from '@livelane/rtc/server';
 * const status = { egressId: 'EG_1', room: 'sale', startedAt: null, endedAt: null, streams: [], written: [] };
 * egressFindings({ ...status, state: 'failed', error: 'no bucket' }).map(({ code }) => code); // => ["EGRESS_FAILED"]
 * ```
 */
export function egressFindings(status: EgressStatus): Finding<EgressFindingCode>[] {
  const { egressId: id, room, state, error } = status;
  const findings: Finding<EgressFindingCode>[] = [];
  const place = { path: '/state', evidence: { egressId: id } };
  if (state === 'failed' || state === 'aborted') {
    const params = { id, room, why: error ?? state };
    findings.push(findingOf(EGRESS_FINDINGS, 'EGRESS_FAILED', { ...place, params }));
  }
  if (state === 'limit-reached')
    findings.push(
      findingOf(EGRESS_FINDINGS, 'EGRESS_CUT_SHORT', { ...place, params: { id, room } }),
    );
  for (const [at, { url, state: sent, error: why, retries: count }] of status.streams.entries()) {
    const evidence = { egressId: id };
    const path = jsonPointer(['streams', at]);
    if (sent === 'failed') {
      const params = { url, why: why ?? sent };
      findings.push(findingOf(EGRESS_FINDINGS, 'STREAM_FAILED', { path, evidence, params }));
    }
    if (count > 0)
      findings.push(
        findingOf(EGRESS_FINDINGS, 'STREAM_RETRIED', { path, evidence, params: { url, count } }),
      );
  }
  return findings;
}
