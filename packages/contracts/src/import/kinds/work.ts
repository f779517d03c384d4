import type { DisclosureMeans } from '../../clauses/compliance/schema.ts';
import type { Stretch } from '../../review/prose/sentences.ts';
import { field, placeOf, type Reader, type ReadField } from '../reading.ts';
import type { Said } from '../text/said.ts';
import { actorOf, isAside } from '../text/who.ts';
import { datesIn } from '../value/dates.ts';
import { inDays } from '../value/lengths.ts';
import { agreed } from '../value/mention.ts';
import { wholeNumber } from '../value/numerals.ts';
import { bearerIn } from './rights.ts';
import { spanIn } from './when.ts';

/** How many lengths of one kind are looked for in a sentence. */
const MOST_PLACES = 4;

/** The days of the only length in a sentence; the words alone where they are several or no calendar days. */
export function daysField(said: Said, at: string, within?: RegExp): ReadField[] {
  const places = within === undefined ? [said] : placesOf(said, within);
  const lengths = said.lengths.filter((it) =>
    places.some(({ start, end }) => it.start >= start && it.end <= end),
  );
  const [first] = lengths;
  if (first === undefined) return [];
  const length = agreed(lengths);
  const days = length === undefined ? undefined : inDays(length.value);
  if (days === undefined) return lengths.slice(0, MOST_PLACES).map((it) => field(at, it));
  return [field(at, first, { value: days, ground: within === undefined ? 'near' : 'stated' })];
}

/** The places of words: one sentence may give each party a notice of its own. */
function placesOf(said: Said, words: RegExp): Stretch[] {
  const found: Stretch[] = [];
  let { text, start } = said;
  for (let place = placeOf({ ...said, text }, words); place !== undefined; ) {
    found.push(place);
    if (found.length === MOST_PLACES || place.end === start) break;
    text = text.slice(place.end - start);
    start = place.end;
    place = placeOf({ ...said, text, start }, words);
  }
  return found;
}

const APPROVAL =
  /\bapprov|\breview(?:s|ed)?\b[^.;]{0,40}(?:before|prior to|draft|content|script)|审核|审稿|审批/i;
const NO_APPROVAL =
  /termin|invoice|payment|court|committee|assign|regulat|authorit|标准地图|付款|发票|解除|statement|merge/i;

/** Who approves content, within how many days, and what silence means. */
export const approval: Reader = (said) => {
  const { text, about } = said;
  const isAbout = /approv|审核|审稿/i.test(about);
  if (
    isAside(said) ||
    NO_APPROVAL.test(text) ||
    !(
      APPROVAL.test(text) ||
      (isAbout && /answer|within|silence|答复|反馈|request|提交/i.test(text)) ||
      /\banswer\b[^.;]{0,30}(?:given|recorded)[^.;]{0,14} within/i.test(text)
    )
  )
    return [];
  const approver = approverOf(said);
  const fields = [
    ...(approver === undefined
      ? []
      : [field('/approver', approver, { value: approver.value, ground: 'stated' })]),
    ...daysField(said, '/answerDays'),
    ...silenceIn(said),
  ];
  return fields.length === 0 ? [] : [{ of: { clause: 'approval' }, fields }];
};

function approverOf(said: Said): Said['named'][number] | undefined {
  const { text, start, named } = said;
  const by = named.find(
    (it) =>
      /(?:approv\w+ (?:by|of)|\bby|经|由)\s?(?:the )?$/i.test(text.slice(0, it.start - start)) &&
      /approv|审核|审稿|审批|确认/i.test(text),
  );
  if (by !== undefined) return by;
  const verb = text.search(/\bapproves?\b|\breviews?\b|审核|审批|审稿/i);
  const before = named.filter((it) => it.end - start <= verb).at(-1);
  const gap = before === undefined ? '' : text.slice(before.end - start, verb);
  return before !== undefined && gap.length < 24 && !/[,.;，。]|for|submit|提交/.test(gap)
    ? before
    : undefined;
}

function silenceIn(said: Said): ReadField[] {
  const { text } = said;
  const isSilent =
    /no (?:answer|response|reply|objection|feedback)|without (?:an )?(?:answer|response)|does not (?:respond|answer|reply|object)|fail(?:s|ure) to (?:respond|answer|reply)|silence|not answered|未(?:在[^，。；]{0,16})?(?:答复|回复|反馈|提出异议|作出|审核)|逾期/i.test(
      text,
    );
  if (!isSilent) return [];
  const approved = placeOf(
    said,
    /deemed (?:to be )?(?:approved|accepted|approval)|counts as approved|considered (?:approved|accepted)|视为(?:审核)?(?:通过|同意|认可|确认)|视为已(?:通过|同意)/i,
  );
  const denied = placeOf(
    said,
    /deemed (?:to be )?(?:denied|rejected|refused|disapproved)|counts as denied|not (?:be )?deemed (?:approved|approval|consent)|视为(?:不|未)(?:通过|同意)|视为拒绝|不视为(?:同意|通过)/i,
  );
  if (approved !== undefined && denied === undefined)
    return [field('/silence', approved, { value: 'approved', ground: 'stated' })];
  if (denied !== undefined && approved === undefined)
    return [field('/silence', denied, { value: 'denied', ground: 'stated' })];
  return approved === undefined || denied === undefined ? [] : [field('/silence', denied)];
}

const WARRANTS =
  /(?:warrants?|ensures?|guarantees?|represents?|is responsible for|shall comply|will comply)[^.;]{0,80}(?:laws?|regulations?)|(?:保证|承诺|确保)[^。；]{0,40}(?:法律|法规)/i;

/** Who warrants that law is kept, who bears penalties, who discloses. */
export const compliance: Reader = (said) => {
  const { text } = said;
  if (isAside(said) || said.money.length > 0) return [];
  const isOfContent = /content|videos?|posts?|streams?|session|内容|视频|直播|作品/i.test(text);
  const by = WARRANTS.test(text) && isOfContent ? actorOf(said) : undefined;
  const isPenalty =
    /(?:penalt|fines?)\w*[^.;]{0,80}(?:borne|bears?|liable)|(?:bears?|borne)[^.;]{0,60}(?:penalt|fines?)|(?:处罚|罚款)[^。；]{0,30}承担|承担[^。；]{0,20}(?:处罚|罚款)/i.test(
      text,
    );
  const fields = [
    ...(by === undefined
      ? []
      : [field('/localLawWarrantedBy', by, { value: by.value, ground: 'stated' })]),
    ...(isPenalty ? bearerIn(said, '/penaltiesBorneBy') : []),
    ...disclosureIn(said),
  ];
  return fields.length === 0 ? [] : [{ of: { clause: 'compliance' }, fields }];
};

const DISCLOSES =
  /(?:\blabel|\bmark|\bdisclos|\bidentif|\btag)\w*\s[^.;]{0,60}(?:advertis|\bads?\b|sponsor|paid|partnership|#ad)|(?:标注|标明|标示|披露|注明|声明)[^，。；]{0,24}(?:广告|商业合作|商业推广|赞助)/i;
const MEANS: readonly (readonly [DisclosureMeans, RegExp])[] = [
  [
    'content-label',
    /#\w*ad(?:v|vert\w*)?\b|#sponsored|\blabel\w*\s(?:all|each|every|the)\s(?:content|videos?|posts?)|#广告|[“"]广告[”"]字样/i,
  ],
  [
    'platform-switch',
    /(?:paid[- ]partnership|branded[- ]content|commercial content)\s(?:tool|label|switch|toggle|feature|tag)|平台[^，。；]{0,12}(?:标识|标签|开关|声明功能)/i,
  ],
  ['spoken', /\b(?:verbal|oral|spoken)(?:ly)?\b|口播|口头/i],
];

/** Who discloses that content is advertising, by which means. */
function disclosureIn(said: Said): ReadField[] {
  const place = placeOf(said, DISCLOSES);
  const by = place && actorOf(said);
  const means = MEANS.flatMap(([name, words]) => (words.test(said.text) ? [name] : []));
  if (place === undefined || by === undefined || means.length === 0) return [];
  return [field('/disclosure', place, { value: { by: by.value, means }, ground: 'near' })];
}

const ASSESSED =
  /(?:result|performance|outcome)[^.;]{0,60}(?:assess|decid|stat)|assess\w*[^.;]{0,40}\bon\b|考核(?:认定)?(?:日期?|于)|认定结果/i;

/** The day of the assessment, its period, a number of orders that is to be reached. */
export const assessment: Reader = (said) => {
  const { text, about } = said;
  const isAbout = /assess|考核/i.test(about);
  if (isAside(said) || said.shares.length > 0 || !(isAbout || ASSESSED.test(text))) return [];
  const [date, ...more] = datesIn(text, said.start);
  const span = spanIn(said);
  const orders = isAbout && /^\|\s*\d/.test(text) ? rowIn(said) : ordersIn(said);
  const fields = [
    ...(span === undefined || !/count|period|周期|期间/i.test(`${text}${about}`)
      ? []
      : [
          field(
            '/period',
            span,
            span.window === undefined ? {} : { value: span.window, ground: 'near' },
          ),
        ]),
    ...(date !== undefined && more.length === 0 && ASSESSED.test(text)
      ? [
          field(
            '/assessedOn',
            date,
            date.value === null ? {} : { value: date.value.date, ground: 'near' },
          ),
        ]
      : []),
    ...orders,
  ];
  return fields.length === 0 ? [] : [{ of: { clause: 'assessment' }, fields }];
};

/** A row of criteria: all rows together are the list, so that each is shown and none settles it. */
const rowIn = (said: Said): ReadField[] => [field('/criteria', said)];

function ordersIn(said: Said): ReadField[] {
  const match =
    /at least (?<first>[\d,]{1,9}) (?:credited |attributed |valid )?orders|(?:达到|不少于|至少)(?<second>\d{1,8})(?:笔|个|单)(?:有效)?(?:订单)?/i.exec(
      said.text,
    );
  const words = Object.values(match?.groups ?? {}).find((it) => it !== undefined);
  const count = words === undefined ? undefined : wholeNumber(words);
  if (match === null || count === undefined) return [];
  const start = said.start + match.index;
  return [
    field(
      '/criteria',
      { start, end: start + match[0].length },
      { value: [{ id: 'orders', measure: 'credited-orders', atLeast: count }], ground: 'near' },
    ),
  ];
}
