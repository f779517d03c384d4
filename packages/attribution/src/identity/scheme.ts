/** The scheme of an identity of the form `scheme:value`; empty for an identity without one. */
export function schemeOf(identity: string): string {
  const colon = identity.indexOf(':');
  return colon <= 0 ? '' : identity.slice(0, colon);
}
