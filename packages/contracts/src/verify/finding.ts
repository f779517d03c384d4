import {
  describeReceived,
  type Finding,
  inputInvalid,
  type LivelaneError,
  type SessionLog,
  type SessionPlan,
} from '../vocabulary/index.ts';
import type { VerifyCode } from './codes.ts';

/** A finding whose code is one of the catalogue's. */
export type CodedFinding = Finding & { readonly code: VerifyCode };

/** Whether the log belongs to the plan at all. */
export function identityFindings({
  plan,
  log,
  planHash,
}: {
  readonly plan: SessionPlan;
  readonly log: SessionLog;
  readonly planHash: string;
}): CodedFinding[] {
  const findings: CodedFinding[] = [];
  if (log.sessionId !== plan.id) {
    findings.push({
      code: 'SESSION_OF_ANOTHER_PLAN',
      severity: 'error',
      path: '/sessionId',
      message: {
        en: `The log is of session ${log.sessionId}, the plan of ${plan.id}.`,
        'zh-Hans': `日志属于场次 ${log.sessionId}，计划属于 ${plan.id}。`,
      },
      fix: {
        en: 'Verify the log with the plan that its room ran.',
        'zh-Hans': '请用该直播间实际执行的计划来核对日志。',
      },
    });
  }
  if (log.planHash !== planHash) {
    findings.push({
      code: 'PLAN_CHANGED',
      severity: 'error',
      path: '/planHash',
      message: {
        en: 'The plan is not the one that the room ran: the fingerprints differ.',
        'zh-Hans': '计划与房间所执行的不一致：指纹不同。',
      },
      fix: {
        en: 'Verify with the plan as it was when the session ran.',
        'zh-Hans': '请用直播当时的计划来核对。',
      },
    });
  }
  return findings;
}

/** The session ended early. */
export function tooShort({
  planned,
  held,
}: {
  readonly planned: number;
  readonly held: number;
}): CodedFinding {
  return {
    code: 'SESSION_TOO_SHORT',
    severity: 'error',
    path: '/end',
    message: {
      en: `Held ${held} of ${planned} planned minutes.`,
      'zh-Hans': `计划 ${planned} 分钟，实播 ${held} 分钟。`,
    },
    fix: {
      en: 'Agree on a make-good, such as a further session for the missing minutes.',
      'zh-Hans': '约定补播，例如补足所缺分钟数。',
    },
  };
}

/** Questions that the plan wanted answered. */
export function unanswered(ids: readonly string[]): CodedFinding {
  return {
    code: 'QUESTIONS_UNANSWERED',
    severity: 'warning',
    path: '/events',
    message: {
      en: `${ids.length} question(s) had no answer.`,
      'zh-Hans': `有 ${ids.length} 个问题未回答。`,
    },
    fix: {
      en: 'Follow up with who asked, or record the answers that were given.',
      'zh-Hans': '向提问者补充回复，或补录已作的回答。',
    },
  };
}

/** Duties about promotions are empty where nothing was promoted. */
export const nothingPromoted: CodedFinding = {
  code: 'NOTHING_PROMOTED',
  severity: 'warning',
  path: '/events',
  message: {
    en: 'No product was pinned and no promotion ran: duties about promotions had nothing to hold on to.',
    'zh-Hans': '未置顶商品也无促销：与推广有关的义务无从核验。',
  },
  fix: {
    en: 'Check that the room recorded pins and promotions.',
    'zh-Hans': '检查直播间是否记录了置顶与促销。',
  },
};

/** Disclosures in the log that no duty of the plan asks for. */
export function unknownDuties(plan: SessionPlan, log: SessionLog): CodedFinding[] {
  const known = new Set(plan.disclosures.map((duty) => duty.id));
  const unknown = new Set(
    log.events.flatMap((event) =>
      event.type === 'disclosure' && !known.has(event.dutyId) ? [event.dutyId] : [],
    ),
  );
  return [...unknown].sort().map((id) => ({
    code: 'DISCLOSURE_WITHOUT_DUTY',
    severity: 'hint',
    path: '/events',
    message: {
      en: `Disclosure ${id} belongs to no duty of the plan.`,
      'zh-Hans': `披露 ${id} 不属于计划中的任何义务。`,
    },
    fix: {
      en: 'Check the id of the duty that the room showed.',
      'zh-Hans': '检查直播间所展示义务的编号。',
    },
  }));
}

/** The caller's bug: a tolerance that is no number of seconds. */
export function notSeconds(name: string, received: unknown): LivelaneError<'INPUT_INVALID'> {
  return inputInvalid('verify options', [
    {
      path: `/${name}`,
      message: 'a number of seconds of at least 0',
      received: describeReceived(received),
    },
  ]);
}
