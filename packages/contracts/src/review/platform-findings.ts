import { findingEntry } from '../clause/conflict/finding-entry.ts';

/** Findings about the rules of platforms on which the deliverables of a contract appear. */
export const PLATFORM_FINDINGS = {
  PLATFORM_DECLARATION: findingEntry(
    'warning',
    [
      'The agreed means of disclosure leave out the own switch of {platform}, which asks for it: {rule}',
      '约定的披露方式不含{platform}自带的声明开关，而平台要求使用：{rule}',
    ],
    ['Add "platform-switch" to the means of disclosure.', '在披露方式中加入“platform-switch”。'],
  ),
  PLATFORM_RULE: findingEntry(
    'warning',
    [
      'The contract goes against a rule of {platform}: {rule}',
      '合同与{platform}的规则相抵触：{rule}',
    ],
    ['Change the field, or settle it with the platform first.', '修改该字段，或先与平台确认。'],
  ),
  PLATFORM_CHOSEN: findingEntry(
    'hint',
    [
      'Who publishes chooses the platform: the rules of the one that is chosen apply, and none of them was checked.',
      '发布平台由发布方自选：适用所选平台的规则，此处未予检查。',
    ],
    [
      'Check the rules of the platform before publication, or name it.',
      '发布前核实所选平台的规则，或写明平台。',
    ],
  ),
  PLATFORM_BY_HAND: findingEntry(
    'hint',
    [
      'The contract does not show whether this rule of {platform} is met: {rule}',
      '合同本身无法显示是否符合{platform}的以下规则：{rule}',
    ],
    ['Check it by hand.', '请人工核实。'],
  ),
} as const;
