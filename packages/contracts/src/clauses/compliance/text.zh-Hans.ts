import type { ClauseText } from '../../clause/text/clause-text.ts';
import { prose } from '../../clause/text/prose.ts';
import type { Words } from '../../clause/text/value-formatter.ts';
import {
  type ComplianceClause,
  type DisclosureMeans,
  leavesLaw,
  type PolicyResponse,
} from './schema.ts';

const MEANS: Words<DisclosureMeans> = {
  'content-label': '内容中的标识',
  'platform-switch': '平台自带的商业合作声明开关',
  spoken: '口播说明',
};

const RESPONSES: Words<PolicyResponse> = {
  'move-platform': '各方将受影响的内容转至触达相当的其他平台，不另收费',
  reschedule: '受影响的内容顺延至合同期限内重新获准的最早日期',
  'end-pro-rata': '任何一方可终止受影响的内容，相应费用按比例扣减',
};

/** Compliance in Simplified Chinese. */
export const complianceText: ClauseText<ComplianceClause> = {
  summary: '写明由谁保证内容合法、处罚由谁承担，以及平台政策变化时如何处理。',
  provisions: (clause, format) => {
    const { localLawWarrantedBy, penaltiesBorneBy, disclosure, platformPolicyChange } = clause;
    return [
      {
        prose: leavesLaw(clause, format.contract)
          ? prose`各方遵守对其适用的法律法规以及内容发布平台的规则。`
          : prose`${format.party(localLawWarrantedBy)}保证内容符合每一受众市场的法律法规以及发布平台的规则。`,
      },
      { prose: prose`因内容违规导致的处罚与赔偿由${format.bearer(penaltiesBorneBy)}承担。` },
      ...(disclosure === undefined
        ? []
        : [
            {
              prose: prose`${format.party(disclosure.by)}应在全部内容中以${format.words(MEANS, disclosure.means)}向观众披露商业合作关系，所用语言与频次依观众所在市场的法律。`,
            },
          ]),
      {
        prose: platformPolicyChange
          ? prose`平台新政策禁止或妨碍履行的，知悉的一方应在${format.days(platformPolicyChange.noticeDays)}内告知其他各方，各方均不因此构成违约，且${format.word(RESPONSES, platformPolicyChange.response)}。`
          : prose`平台新政策禁止或妨碍履行时：${format.text(null)}。`,
      },
    ];
  },
};
