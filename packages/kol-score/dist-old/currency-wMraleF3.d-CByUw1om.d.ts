/**
 * ISO 4217 codes by number of decimal digits. Not taken from `Intl`, whose digits follow custom (IDR,
 * HUF, COP, IQD differ from the standard), and not from a money library's table, which keeps MGA and
 * MRU in fifths where the standard says two digits.
 */
declare const BY_EXPONENT: readonly [readonly [0, "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF"], readonly [2, "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XAD XCD XCG YER ZAR ZMW ZWG"], readonly [3, "BHD IQD JOD KWD LYD OMR TND"], readonly [4, "CLF UYW"]];
type Words<Text extends string, Found = never> = Text extends `${infer Word} ${infer Rest}` ? Words<Rest, Found | Word> : Found | Text;
/** An ISO 4217 alphabetic code. */
type Currency = Words<(typeof BY_EXPONENT)[number][1]>;

export type { Currency as C };
