import { IdSchema } from '../vocabulary/index.ts';
import { slot } from './clause-fields.ts';

/** The slot of the party that pays. */
export const PAYER = slot(IdSchema, { en: 'who pays', 'zh-Hans': '由谁付款' });

/** The slot of the party that is paid. */
export const PAYEE = slot(IdSchema, { en: 'who is paid', 'zh-Hans': '付给谁' });
