import type { Party } from '../../contract/party.ts';
import type { Market } from '../../vocabulary/index.ts';
import type { Certain } from '../value/mention.ts';
import { marketsIn } from '../value/places.ts';
import { nameAtStart, nameBefore } from './party-name.ts';

/** What a text says of a party. */
export interface ReadParty {
  /** By which clauses refer to it: its role, or `party-1` where the text does not tell the role. */
  readonly id: string;
  readonly role: Certain<Party['role']> | undefined;
  readonly name: Certain<string>;
  /** Whether the text gives it a name, beside what it calls it; in doubt where it is not clear which words are the name. */
  readonly isNamed: boolean | 'in-doubt';
  readonly market: Certain<Market> | undefined;
  readonly details: readonly Certain<
    readonly [field: 'email' | 'address' | 'legalName', value: string]
  >[];
  readonly registration: Certain<string> | undefined;
  /** What the text calls it. */
  readonly aliases: readonly string[];
}

/** More parties than this are no parties. */
const MOST = 8;

const ROLES: readonly (readonly [Party['role'], string])[] = [
  ['loan-out', 'loan-?out(?: company)?|lender'],
  ['guarantor', 'guarantor|担保方|保证人'],
  ['agency', 'agency|MCN|talent agency|management company|机构方?|MCN机构|经纪公司|经纪方'],
  [
    'creator',
    'creator|influencer|talent|KOL|host|streamer|ambassador|affiliate|artist|blogger|presenter|达人|主播|博主|红人|网红|艺人|推广方|创作者|受托方|服务方|KOL方',
  ],
  [
    'brand',
    'brand|company|client|advertiser|merchant|sponsor|seller|customer|品牌方?|商家|广告主|委托方|客户|采购方',
  ],
];
const ROLE_OF = ROLES.map(
  ([role, words]) => [role, new RegExp(`^(?:the )?(?:${words})$`, 'i')] as const,
);
const TERM = `甲方|乙方|丙方|丁方|${ROLES.map(([, words]) => words).join('|')}`;

const roleOf = (term: string): Party['role'] | undefined =>
  ROLE_OF.find(([, words]) => words.test(term.trim()))?.[0];

/** The end of NAME, a company … (the “Brand”), and of NAME（以下简称甲方）. */
const DEFINED = new RegExp(
  String.raw`(?:["“'‘「](?:the |The )?(?<quoted>${TERM})["”'’」]|以下(?:简称|称)(?:为)?[:：]?\s?["“]?(?<plain>${TERM})["”]?)[^()（）\n]{0,40}[)）]`,
  'gi',
);

/** The longest stretch before a bracket that can hold a name and what follows it. */
const LONGEST_NAME = 220;

/** Brand: NAME; 甲方（品牌方）：NAME; | **Brand** | NAME<br>… | */
const LABELLED = new RegExp(
  String.raw`(?:^|\n|(?<=。))[ \t]*(?:[-*•]\s|\|\s?)?\*{0,2}(?<term>${TERM})(?:\s?[（(](?<role>[^()（）\n]{1,12})[)）])?\*{0,2}\s{0,2}(?:(?:名称|姓名|name)\s?)?[:：|\t]\s{0,2}(?<name>[^\n|]{1,400}?)(?=[\n|]|$|。\s?[甲乙丙丁]方\s?[:：])`,
  'gi',
);

interface Draft {
  readonly term: string;
  /** All that it is called. */
  readonly terms: readonly string[];
  readonly name: Certain<string>;
  readonly isSure: boolean;
  readonly role: Certain<Party['role']> | undefined;
  /** The words around the name, where its address and country stand. */
  readonly around: Certain<string>;
}

/** The parties of a text, by the lines and the brackets that define them, else by the words that act in it. */
export function partiesOf(text: string): ReadParty[] {
  const drafts = [...definedIn(text), ...labelledIn(text)];
  const byTerm = new Map<string, Draft>();
  for (const draft of drafts.toSorted((one, other) => one.name.start - other.name.start)) {
    const key = draft.term.toLowerCase();
    const same = [...byTerm].find(([, it]) => it.name.value === draft.name.value);
    // 甲方：NAME（以下简称“品牌方”） is one party with two terms.
    if (same !== undefined && !byTerm.has(key)) {
      const [known, it] = same;
      byTerm.set(known, { ...it, role: it.role ?? draft.role, terms: [...it.terms, draft.term] });
    } else if (!byTerm.has(key) && byTerm.size < MOST) byTerm.set(key, draft);
  }
  const defined = [...byTerm.values()];
  const roles = new Set(defined.map((it) => it.role?.value));
  const acting = actingIn(text).filter(
    ({ term, role }) =>
      !byTerm.has(term.toLowerCase()) &&
      (role === undefined ? defined.length < 2 : !roles.has(role.value)),
  );
  return numbered([...defined, ...(defined.length >= 2 ? [] : acting)].slice(0, MOST), text);
}

function definedIn(text: string): Draft[] {
  return [...text.matchAll(DEFINED)].flatMap((match): Draft[] => {
    const term = match.groups?.['quoted'] ?? match.groups?.['plain'] ?? '';
    const from = Math.max(0, match.index - LONGEST_NAME);
    const [, before = ''] =
      /([^\n“”";；。|]{2,})\s?[（(][^()（）\n]{0,60}$/.exec(text.slice(from, match.index)) ?? [];
    const cut = nameBefore(before);
    if (cut === undefined) return [];
    const start = text.lastIndexOf(before, match.index) + cut.start;
    const termAt = match.index + match[0].indexOf(term);
    const role = roleOf(term);
    return [
      {
        term,
        terms: [term],
        name: { value: cut.value, start, end: start + cut.value.length },
        isSure: cut.isSure,
        role:
          role === undefined
            ? undefined
            : { value: role, start: termAt, end: termAt + term.length },
        around: {
          value: text.slice(start, match.index + match[0].length),
          start,
          end: match.index + match[0].length,
        },
      },
    ];
  });
}

function labelledIn(text: string): Draft[] {
  return [...text.matchAll(LABELLED)].flatMap((match): Draft[] => {
    const { name = '', term = '', role: given } = match.groups ?? {};
    const [words = ''] = name.split(/<br>|[（(](?:以下|hereinafter|the |[“"])|[;；，。\t]|\s{3,}/);
    const written = nameAtStart(words);
    if (written === undefined || SENTENCE.test(written.value)) return [];
    const { value, isSure } = written;
    const start = match.index + match[0].length - name.length + written.start;
    const termAt = match.index + match[0].indexOf(term);
    const role = roleOf(given ?? '') ?? roleOf(term);
    return [
      {
        term,
        terms: [term],
        name: { value, start, end: start + value.length },
        isSure,
        role:
          role === undefined
            ? undefined
            : { value: role, start: termAt, end: termAt + term.length + (given?.length ?? -2) + 2 },
        around: { value: name, start, end: start + name.length },
      },
    ];
  });
}

/** What follows a label is no name but says what the party does. */
const SENTENCE =
  /^(?:shall|will|must|应|须|负责|承诺)|\s(?:shall|will|must|pays?|agrees?)\s|支付|应当|不得/;

const ACTING =
  /(?:\b(?<english>[Tt]he (?:Brand|Creator|Influencer|Talent|Company|Client|Advertiser|Agency|Affiliate|Merchant|Host|KOL|Ambassador|brand|creator|influencer|talent|advertiser|agency)|Brand|Creator|Influencer|Talent|Advertiser)\s(?=shall|will|must|agrees|may|pays|publishes|hosts|posts|warrants)|(?<chinese>甲方|乙方|丙方|品牌方|达人|主播|商家|机构)(?=[^，。\n]{0,12}(?:应|须|需|将|负责|承诺|支付|发布|不得|有权)))/g;

/** Whom others pay or grant something. */
const SERVED =
  /\b(?:pays?|to|grants?|by)\s(?<english>the (?:Brand|Creator|Influencer|Talent|Company|Client|Advertiser|Agency|Affiliate|Merchant|Host|KOL|Ambassador|brand|creator|influencer|talent|advertiser|agency))\b|向(?<chinese>甲方|乙方|丙方|品牌方|达人|主播|商家|机构)/g;

/** Whoever acts in a text that defines no parties, and whom they act for. */
function actingIn(text: string): Draft[] {
  const found = new Map<string, Draft>();
  const acting = [...text.matchAll(ACTING)];
  for (const match of acting.length === 0 ? [] : [...acting, ...text.matchAll(SERVED)]) {
    const words = match.groups?.['english'] ?? match.groups?.['chinese'] ?? '';
    const term = words.replace(/^the /i, '');
    const role = roleOf(term);
    const start = match.index + match[0].indexOf(words) + words.length - term.length;
    const place = { start, end: start + term.length };
    const name = { value: term, ...place };
    const key = role ?? term;
    if (!found.has(key) && found.size < MOST)
      found.set(key, {
        term,
        terms: [term],
        name,
        isSure: true,
        role: role === undefined ? undefined : { value: role, ...place },
        around: { value: '', ...place },
      });
  }
  return [...found.values()];
}

/** What 甲方 and the others do, by which their roles are told: who works, and who pays another one. */
const ACTS = new Map(
  ['甲方', '乙方', '丙方', '丁方'].map((term) => [
    term,
    {
      works: new RegExp(
        `${term}(?:应|须|需|将|负责|承诺)?[^，。；\\n甲乙丙丁]{0,24}(?:发布|直播|出镜|拍摄)`,
      ),
      pays: new RegExp(
        `${term}(?:应|须|需|将)?[^，。；\\n甲乙丙丁]{0,24}向[甲乙丙丁]方[^，。；\\n]{0,12}支付`,
      ),
    },
  ]),
);

/** 甲方 and 乙方 whose roles no bracket names: who publishes is the creator, who pays the brand. */
function roleByActs(term: string, text: string): Draft['role'] {
  const acts = ACTS.get(term);
  if (acts === undefined) return undefined;
  const [works, pays] = [acts.works.exec(text), acts.pays.exec(text)];
  if ((works === null) === (pays === null)) return undefined;
  const match = works ?? pays;
  const start = match?.index ?? 0;
  const value = works === null ? 'brand' : 'creator';
  return { value, start, end: start + (match?.[0].length ?? 0) };
}

function numbered(drafts: readonly Draft[], text: string): ReadParty[] {
  const seen = new Map<string, number>();
  return drafts.map((draft, index): ReadParty => {
    const role = draft.role ?? roleByActs(draft.term, text);
    const base = role?.value ?? `party-${index + 1}`;
    const count = (seen.get(base) ?? 0) + 1;
    seen.set(base, count);
    const isNamed = draft.isSure ? draft.name.value !== draft.term : 'in-doubt';
    return {
      id: count === 1 ? base : `${base}-${count}`,
      role,
      name: draft.name,
      isNamed,
      ...aroundName(draft.around),
      // Words that may be of two parties tell nobody's country.
      ...(draft.isSure ? {} : { market: undefined }),
      aliases: [...new Set([...draft.terms, ...(isNamed === true ? [draft.name.value] : [])])],
    };
  });
}

const MARKET_CUE =
  /(?:Established in|incorporated (?:in|under the laws of)|organi[sz]ed under the laws of|registered in|resident (?:in|of)|company of|所在地|住所地?|地址|Address|located (?:in|at)|residing (?:in|at))[:：]?\s?(?<place>[^;；<\n"“]{2,90})/gi;

function aroundName({
  value: words,
  start,
}: Certain<string>): Pick<ReadParty, 'market' | 'details' | 'registration'> {
  const places = [...words.matchAll(MARKET_CUE)].flatMap((match) =>
    marketsIn(match[0], start + match.index),
  );
  const isOne = new Set(places.map(({ value }) => value)).size === 1;
  const email = /[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{1,20}){1,3}/.exec(words);
  const address = /(?:Address|地址|住址)[:：]\s?([^;；<\n]{4,120})/i.exec(words);
  const legal = /(?:Legal name|法定名称)[:：]\s?([^;；<\n]{2,80})/i.exec(words);
  const code = /(?<![0-9A-Z])9[1-3][0-9]{6}[0-9A-Z]{10}(?![0-9A-Z])/.exec(words);
  const detail = (
    field: 'email' | 'address' | 'legalName',
    match: RegExpExecArray | null,
    group: number,
  ): ReadParty['details'] => {
    const value = match?.[group]?.trim();
    if (match === null || value === undefined) return [];
    const from = start + match.index + match[0].indexOf(value);
    return [{ value: [field, value] as const, start: from, end: from + value.length }];
  };
  const [market] = places;
  return {
    market: isOne ? market : undefined,
    details: [
      ...detail('email', email, 0),
      ...detail('address', address, 1),
      ...detail('legalName', legal, 1),
    ],
    registration:
      code === null
        ? undefined
        : { value: code[0], start: start + code.index, end: start + code.index + 18 },
  };
}
