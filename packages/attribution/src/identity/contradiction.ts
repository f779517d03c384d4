import type { Order } from '../records/order.ts';
import type { Touch } from '../records/touch.ts';
import { codeKey } from './code-owners.ts';
import { schemeOf } from './scheme.ts';

/**
 * Whether a code that was redeemed for an order contradicts it: the order lists its codes without this one, or both name
 * identities of one scheme and have none of it in common. Identities of different schemes, and those without one, are
 * no contradiction: a room knows its viewers under other names than the shop.
 */
export function contradicts({ code, persons }: Touch, order: Order): boolean {
  const { codes } = order;
  if (code !== undefined && codes !== undefined) {
    const entered = codeKey(code);
    if (!codes.some((listed) => codeKey(listed) === entered)) return true;
  }
  return differsInScheme(persons, order.persons ?? []);
}

function differsInScheme(theirs: readonly string[], ours: readonly string[]): boolean {
  const shared = new Set(theirs.filter((identity) => ours.includes(identity)).map(schemeOf));
  return theirs.some((identity) => {
    const scheme = schemeOf(identity);
    if (scheme === '' || scheme === 'order' || shared.has(scheme)) return false;
    return ours.some((own) => schemeOf(own) === scheme);
  });
}
