/** Districts with a law of contract of their own, by ISO 3166-2: of the United States, Canada, Australia, the United Kingdom. */
const BY_MARKET = {
  US: 'AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY',
  CA: 'AB BC MB NB NL NS NT NU ON PE QC SK YT',
  AU: 'ACT NSW NT QLD SA TAS VIC WA',
  GB: 'EAW NIR SCT',
} as const;

/** Codes of the districts, such as `US-CA`. */
export const DISTRICTS = Object.entries(BY_MARKET).flatMap(([market, codes]) =>
  codes.split(' ').map((code) => `${market}-${code}`),
) as [string, ...string[]];

/** Whether contracts under the law of a market must say of which district. */
export function hasDistricts(market: string): boolean {
  return Object.hasOwn(BY_MARKET, market);
}
