import type { LocalText, Renewal } from '@livelane/contracts/vocabulary';
import { bilingual } from '../text/bilingual.ts';
import type { Advice } from './advice.ts';
import type { PilotOmission } from './plan-pilot.ts';

/** What the advice on a creator is called. */
export const ADVICE_NAMES: Readonly<Record<Advice['verdict'], LocalText>> = {
  scale: bilingual('scale', '放量'),
  renegotiate: bilingual('renegotiate', '重新议价'),
  stop: bilingual('test first', '先测试'),
};

/** What the advice on renewal is called. */
export const RENEWAL_NAMES: Readonly<Record<Renewal['verdict'], LocalText>> = {
  renew: bilingual('renew', '续约'),
  renegotiate: bilingual('renegotiate', '重新议价'),
  stop: bilingual('stop', '停止合作'),
  'not-enough-known': bilingual('not enough known', '信息不足'),
};

/** Why a creator is not in a pilot, in words. */
export const OMISSION_NAMES: Readonly<Record<PilotOmission, LocalText>> = {
  gate: bilingual('a gate is not passed', '未通过门槛'),
  'no-quote': bilingual('ask for a quote', '请先询价'),
  'no-terms': bilingual('the grade holds no terms; grade again', '评分不含条款；请重新评分'),
  'not-worth-it': bilingual('costs more than it may bring', '成本高于可能收益'),
  'over-budget': bilingual('over the pilot’s budget', '超出测试预算'),
};
