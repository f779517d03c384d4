import { governingLaw, standardTerms, term } from './kinds/cover.ts';
import { deliverable, deliverableMore } from './kinds/deliverable.ts';
import { cancellation, forceMajeure, renewal, salesTax, tax, termination } from './kinds/end.ts';
import { commission, fixedFee } from './kinds/fee.ts';
import { attribution, data } from './kinds/figures.ts';
import { openTime } from './kinds/open-pieces.ts';
import { expenses, invoice, retainer, stages, unitFee } from './kinds/payment.ts';
import { exclusivity, rights } from './kinds/rights.ts';
import { approval, assessment, compliance } from './kinds/work.ts';
import type { Reader } from './reading.ts';

/** What every sentence is shown to. */
export const READERS: readonly Reader[] = [
  deliverable,
  deliverableMore,
  openTime,
  fixedFee,
  commission,
  stages,
  invoice,
  retainer,
  unitFee,
  expenses,
  rights,
  exclusivity,
  approval,
  compliance,
  data,
  assessment,
  attribution,
  termination,
  cancellation,
  renewal,
  forceMajeure,
  tax,
  salesTax,
  governingLaw,
  term,
  standardTerms,
];
