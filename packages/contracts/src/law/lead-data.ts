import type { RuleDraft } from './market-law.ts';
import type { CheckOf } from './rule.ts';

type LeadDataRule = Omit<RuleDraft, 'id' | 'check'> & {
  readonly id: 'lead-data';
  readonly check: CheckOf<'lead-data'>;
};

/** The rule of a market that the details of leads are personal data, cited from memory: a hint. */
export function leadData(citation: string, dates: Pick<RuleDraft, 'from'> = {}): LeadDataRule {
  return {
    id: 'lead-data',
    citation,
    ...dates,
    source: 'citation from memory',
    confidence: 'U',
    check: {
      check: 'lead-data',
      says: {
        en: 'Details of leads are personal data: say who controls them, for what, how long, and where they go.',
        'zh-Hans': '线索信息属于个人信息：须约定由谁处理、用途、保存期限及传输去向。',
      },
    },
  };
}
