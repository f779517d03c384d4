/** A brand's name for comparison: NFKC, lower case, without invisible characters. */
export function brandKey(name: string): string {
  if (/^[\x20-\x7e]*$/.test(name)) return name.trim().toLowerCase();
  return name
    .normalize('NFKC')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')
    .trim()
    .toLowerCase();
}
