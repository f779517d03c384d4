import { describe, expect, it } from 'vitest';
import { renderContract } from '../render/index.ts';
import { dealWith } from '../settlement/earnings/paying.fixture.ts';
import { PAYING_TEXTS } from './paying-texts.fixture.ts';
import type { Clause } from './schemas.ts';

const written = (clause: Clause, language: 'en' | 'zh-Hans'): string =>
  renderContract(dealWith([clause]), { language, format: 'markdown' });

describe('clauses that pay beside fees', () => {
  it.each(PAYING_TEXTS)(
    'are written in both languages: $clause.clause',
    ({ clause, texts: [en, zhHans] }) => {
      expect(written(clause, 'en')).toContain(en);
      expect(written(clause, 'zh-Hans')).toContain(zhHans);
    },
  );
});
