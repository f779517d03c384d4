import * as z from 'zod/mini';
import { DISTRICTS } from './districts.ts';
import {
  count,
  days,
  language,
  local,
  party,
  standardTerm,
  type Variable,
  word,
} from './term-fields.ts';

/** Which law governs, down to the state or province. */
export const governingLaw = standardTerm(
  'governing-law',
  { en: 'Governing law', 'zh-Hans': '适用法律' },
  {
    /** State or province of the contract's `law`, by ISO 3166-2, such as `US-CA`. Default: none; a country with one law needs none. */
    district: {
      form: 'district',
      schema: z.enum(DISTRICTS),
      name: { en: 'the state or province whose law governs', 'zh-Hans': '适用哪一州或省的法律' },
      optional: true,
    } satisfies Variable,
  },
);

const NEGOTIATION = {
  en: 'how many days parties talk before a claim is brought',
  'zh-Hans': '提起争议前协商几日',
} as const;

/** Courts outside of China. */
export const courts = standardTerm(
  'courts',
  { en: 'Disputes: courts', 'zh-Hans': '争议解决：诉讼' },
  {
    /** Days after notice of a claim before it may be brought. */
    negotiationDays: days(NEGOTIATION),
    /** The courts that decide, in both languages, such as "the state and federal courts in Los Angeles County, California". */
    courts: local({ en: 'which courts decide', 'zh-Hans': '由哪一法院管辖' }),
  },
);

/** Arbitration by an institution. */
export const arbitration = standardTerm(
  'arbitration',
  { en: 'Disputes: arbitration', 'zh-Hans': '争议解决：仲裁' },
  {
    /** Days after notice of a claim before it may be brought. */
    negotiationDays: days(NEGOTIATION),
    /** The institution, whose rules apply. */
    institution: word({ en: 'which institution administers it', 'zh-Hans': '由哪一仲裁机构仲裁' }, [
      'aaa',
      'bac',
      'cietac',
      'dis',
      'hkiac',
      'icc',
      'icdr',
      'jams',
      'lcia',
      'scia',
      'shiac',
      'siac',
    ]),
    /** The seat, in both languages. */
    seat: local({ en: 'the seat of arbitration', 'zh-Hans': '仲裁地' }),
    /** The language of the proceedings. */
    language: language({ en: 'the language of the proceedings', 'zh-Hans': '仲裁语言' }),
    /** Number of arbitrators, 1 to 3. */
    arbitrators: count(
      { en: 'how many arbitrators decide', 'zh-Hans': '仲裁员人数' },
      { least: 1, most: 3 },
    ),
  },
);

/** A people's court, by the domicile of a party. */
export const litigationCn = standardTerm(
  'litigation-cn',
  { en: "Disputes: people's court", 'zh-Hans': '争议解决：向人民法院起诉' },
  {
    /** Days after notice of a claim before it may be brought. */
    negotiationDays: days(NEGOTIATION),
    /** The party at whose domicile a claim is brought. */
    domicileOf: party({
      en: 'at whose domicile a claim is brought',
      'zh-Hans': '由哪一方住所地人民法院管辖',
    }),
  },
);
