import { defineConfig } from 'tsup';
import { livelanePackage } from '../../tsup.preset.ts';

export default defineConfig(
  livelanePackage({
    index: 'src/index.ts',
    vocabulary: 'src/vocabulary/index.ts',
    'vocabulary-hash': 'src/vocabulary/hash/index.ts',
    'vocabulary-zones': 'src/vocabulary/zones/index.ts',
    'vocabulary-page': 'src/vocabulary/page/index.ts',
    'vocabulary-probability': 'src/vocabulary/probability/index.ts',
    'vocabulary-sql': 'src/vocabulary/sql/index.ts',
    'vocabulary-node': 'src/vocabulary/node/index.ts',
    'vocabulary-zh-Hans': 'src/vocabulary/zh-Hans/index.ts',
    records: 'src/records.ts',
    law: 'src/law/index.ts',
    review: 'src/review/index.ts',
    prose: 'src/review/prose/index.ts',
    import: 'src/import/index.ts',
    plan: 'src/plan/index.ts',
    proposal: 'src/proposal/index.ts',
    verify: 'src/verify/index.ts',
    render: 'src/render/index.ts',
    docx: 'src/docx/index.ts',
    settle: 'src/settlement/index.ts',
    store: 'src/store/index.ts',
    payout: 'src/payout/index.ts',
    life: 'src/life/index.ts',
    'zh-Hans': 'src/error/zh-Hans.ts',
    'locales/en': 'src/locales/en.ts',
    'locales/zh-Hans': 'src/locales/zh-Hans.ts',
    bin: 'src/bin/main.ts',
  }),
);
