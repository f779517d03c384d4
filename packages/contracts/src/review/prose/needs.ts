import type { MissingPart, VagueCategory } from './category.ts';
import type { ObligationKind } from './clause.ts';

/**
 * What an obligation of each kind has to say by itself. Who acts, on which platform, with which evidence and consequence may
 * stand elsewhere in the contract. The first part that is missing decides the category.
 */
export const NEEDS: Readonly<Record<ObligationKind, readonly MissingPart[]>> = {
  deliverable: ['quantity', 'time'],
  payment: ['amount', 'time'],
  licence: ['medium', 'territory', 'term'],
  report: ['definition', 'time'],
  approval: ['time'],
  notice: ['time'],
  handover: ['time'],
  attendance: ['quantity', 'time'],
  assessment: ['criterion'],
};

/** The category of an obligation that lacks a part and has no word that gives it away. */
export const CATEGORY_WITHOUT: Readonly<Record<MissingPart, VagueCategory>> = {
  action: 'cooperation',
  object: 'quantity',
  quantity: 'quantity',
  amount: 'quantity',
  medium: 'quantity',
  territory: 'quantity',
  definition: 'quantity',
  format: 'quantity',
  time: 'time',
  term: 'time',
  trigger: 'time',
  measure: 'standard',
  criterion: 'standard',
};

/** What an obligation lacks whose words are of a category. */
export const MISSING_OF: Readonly<Record<VagueCategory, readonly MissingPart[]>> = {
  deferral: ['definition'],
  discretion: ['criterion'],
  effort: ['measure'],
  cooperation: ['action', 'object', 'quantity', 'time'],
  'open-list': ['object'],
  quantity: ['quantity'],
  time: ['time'],
  standard: ['measure'],
};
