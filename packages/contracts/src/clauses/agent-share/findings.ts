import { findingEntry } from '../../clause/conflict/finding-entry.ts';

/** Conflicts of agents' shares. */
export const AGENT_SHARE_FINDINGS = {
  AGENT_OF_OWN: findingEntry(
    'error',
    [
      '{clause} pays the agent a share of “{id}”, which is paid to the agent or is an agent\u2019s share itself.',
      '{clause}就“{id}”向经纪方分成，而该款项本就付给经纪方，或其本身即为经纪分成。',
    ],
    ['Name fees of the creators alone.', '仅写明付给达人的费用。'],
  ),
  AGENT_OUT_OF_SPLIT: findingEntry(
    'error',
    [
      '{clause} takes a share out of “{id}”, which is split between payees.',
      '{clause}从“{id}”中提取分成，而该费用已在多个收款方之间拆分。',
    ],
    [
      'Give the agent a share of the split, or pay it on top.',
      '在收款方分成中列入经纪方，或改为另行支付。',
    ],
  ),
  AGENT_SHARES_ABOVE_FEE: findingEntry(
    'error',
    [
      'The shares that agents take out of “{id}” sum to {sum}, with {clause}.',
      '连同{clause}，各经纪方从“{id}”中提取的比例合计为{sum}。',
    ],
    ['Let them sum to at most 100%.', '使其合计不超过 100%。'],
  ),
} as const;
