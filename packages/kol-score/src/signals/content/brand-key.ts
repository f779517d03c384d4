/** A brand's name for comparison: NFKC, lower case, without invisible characters. */
export function brandKey(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')
    .trim()
    .toLowerCase();
}
