/** Schemes whose values people write in several ways, and the one way in which they are compared. */
const WRITTEN: Readonly<Record<string, (value: string) => string>> = {
  email: (value) => value.toLowerCase(),
  phone: (value) => value.replace(/[\s().-]/g, ''),
};

/** An e-mail address without a scheme. */
const BARE_ADDRESS = /^[^\s:@]+@[^\s:@][^\s:@.]*\.[^\s:@]+$/;

/**
 * An identity as identities are compared: the address of `email:` in lower case, the number of `phone:` without blanks
 * and punctuation; an address without a scheme is one of `email:`. Any other identity is compared as it is.
 */
export function comparedIdentity(identity: string): string {
  if (BARE_ADDRESS.test(identity)) return `email:${identity.toLowerCase()}`;
  const [, scheme = '', value = ''] = /^(email|phone):\s*(\S.*)?$/i.exec(identity) ?? [];
  const written = WRITTEN[scheme.toLowerCase()];
  return written === undefined ? identity : `${scheme.toLowerCase()}:${written(value)}`;
}

/** A record whose identities are written as they are compared; the record itself where they are already. */
export function withComparedIdentities<Item extends { readonly persons?: readonly string[] }>(
  item: Item,
): Item {
  const { persons } = item;
  if (persons === undefined || !persons.some(isWrittenOtherwise)) return item;
  return { ...item, persons: [...new Set(persons.map(comparedIdentity))] };
}

function isWrittenOtherwise(identity: string): boolean {
  return /@|^(?:email|phone):/i.test(identity) && comparedIdentity(identity) !== identity;
}
