import { BY_LAW } from '../../clause/by-default.ts';
import { unknownParties } from '../../clause/conflict/reference.ts';
import { defineClause } from '../../clause/kind.ts';
import { complianceSchemas } from './schema.ts';

/** Responsibility for law and platform rules. */
export const compliance = defineClause({
  schemas: complianceSchemas,
  items: {
    'compliance.local-law': {
      name: {
        en: 'the warranty that local law is kept',
        'zh-Hans': '内容符合当地法律法规的保证',
      },
    },
    'compliance.penalties': {
      name: { en: 'who bears penalties', 'zh-Hans': '违规处罚由哪方承担' },
    },
    'compliance.platform-policy': {
      name: { en: 'changes of platform policy', 'zh-Hans': '平台政策变化' },
    },
  },
  byDefault: {
    'compliance.penalties': BY_LAW,
    'compliance.platform-policy': BY_LAW,
    '/localLawWarrantedBy': {
      en: 'each party keeps the law that binds it',
      'zh-Hans': '各方各自遵守对其适用的法律',
    },
  },
  findings: {},
  conflicts: ({ localLawWarrantedBy, penaltiesBorneBy, disclosure }, contract) =>
    unknownParties(contract, [
      ['/localLawWarrantedBy', localLawWarrantedBy],
      ['/penaltiesBorneBy', penaltiesBorneBy === 'at-fault' ? null : penaltiesBorneBy],
      ['/disclosure/by', disclosure?.by],
    ]),
});
