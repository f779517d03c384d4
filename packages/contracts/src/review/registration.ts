import type { Registration } from '../contract/party.ts';

const CODE = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const CODE_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const CARD_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CARD_CHECKS = '10X98765432';

/**
 * Whether a number has the form and the check digit that its kind has: a unified social credit code by GB 32100, a Chinese
 * identity card by GB 11643. Numbers of other kinds have no common form.
 */
export function hasValidNumber({ type, number }: Registration): boolean {
  if (type === 'unified-social-credit-code') return isCreditCode(number);
  return type !== 'identity-card' || isIdentityCard(number);
}

function isCreditCode(number: string): boolean {
  const values = Array.from(number, (character) => CODE.indexOf(character));
  if (values.length !== 18 || values.includes(-1)) return false;
  return (31 - (weighted(values, CODE_WEIGHTS) % 31)) % 31 === values[17];
}

function isIdentityCard(number: string): boolean {
  if (!/^\d{17}[\dX]$/.test(number)) return false;
  const digits = Array.from(number.slice(0, 17), Number);
  return CARD_CHECKS[weighted(digits, CARD_WEIGHTS) % 11] === number[17];
}

function weighted(values: readonly number[], weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * (values[index] ?? 0), 0);
}
