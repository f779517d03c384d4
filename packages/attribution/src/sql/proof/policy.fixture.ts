import {
  type AttributionPolicy,
  type Period,
  type SettlingModel,
  TOUCH_KINDS,
  type TouchKind,
  toInstant,
} from '@livelane/contracts/vocabulary';
import { freezeFit } from '../../models/rules/freeze-fit.ts';
import { aPolicy } from '../../records/records.fixture.ts';
import { CLASSES_BY_EVIDENCE } from '../../windows/classes.ts';
import type { Choice } from './clauses.fixture.ts';
import type { Random } from './random.fixture.ts';

const [MINUTE, HOUR, DAY] = [60_000, 3_600_000, 86_400_000];

export const CREATORS = ['mia', 'noor', "o'hara", 'a\\b"`', '达人'];

/** What a case is drawn from. */
export interface World {
  readonly choice: Choice;
  readonly random: Random;
  readonly middle: number;
}

/** The policy of a choice. */
export function policyOf({ choice, random, middle }: World): AttributionPolicy {
  const { zone } = choice;
  const days = (count: number): Period => ({ basis: 'calendar', days: count, zone });
  const elapsed = (ms: number): Period => ({ basis: 'elapsed', seconds: ms / 1000 });
  const click = { hour: elapsed(HOUR), month: elapsed(30 * DAY) };
  const windows = {
    click: { ...click, 'calendar day': days(1), 'calendar week': days(7) }[choice.clickWindow],
    view: { hour: elapsed(HOUR), 'calendar days': days(2) }[choice.viewWindow],
  };
  const inRoom = { 'half an hour': elapsed(30 * MINUTE), 'calendar day': days(1) };
  const settles: Readonly<Record<Choice['settles'], SettlingModel>> = {
    last: { model: 'last' },
    position: { model: 'position', first: random.below(500_001), last: random.below(500_001) },
    'time-decay': { model: 'time-decay', halfLifeSeconds: 60 + random.below(400_000) },
    'frozen-fit': fitOf(random),
  };
  return aPolicy({
    effectiveFrom: choice.inForce === 'always' ? '1950-01-01T00:00:00Z' : toInstant(middle),
    model: settles[choice.settles],
    windows:
      choice.inRoomWindow === 'as other clicks'
        ? windows
        : { ...windows, inRoom: inRoom[choice.inRoomWindow] },
    minimumDwellSeconds: choice.dwell === 'none' ? 0 : 10,
    precedence: precedenceOf(choice),
    ...classesOf(choice, { long: days(3), short: elapsed(2 * HOUR) }),
    codeTakesAll: choice.codes === 'take all' || choice.codes === 'contested',
    codes: codesOf(choice, middle),
  });
}

/** A fit of some creators; of the others none is in it. */
function fitOf(random: Random): SettlingModel {
  const credits = CREATORS.filter(() => random.chance(0.5)).map((channel) => ({
    ...{ party: 'creator' as const, channel, conversions: random.below(1000) / 7 },
  }));
  return freezeFit(
    credits.length > 0 ? credits : [{ party: 'creator', channel: 'mia', conversions: 1 }],
    { id: 'fit', fittedAsOf: '2010-01-01T00:00:00Z' },
  );
}

function precedenceOf({ precedence }: Choice): TouchKind[] {
  if (precedence === 'few kinds') return ['live-view', 'click', 'direct', 'pin-click', 'code'];
  const kinds = [...TOUCH_KINDS];
  return precedence === 'all kinds' ? kinds : kinds.filter((kind) => kind !== 'code').reverse();
}

/** Classes of the kinds that the precedence has, some with a window of their own. */
function classesOf(
  choice: Choice,
  { long, short }: { readonly long: Period; readonly short: Period },
): Pick<AttributionPolicy, 'classes'> {
  if (choice.classes === 'none') return {};
  const ranked = precedenceOf(choice);
  const classes = CLASSES_BY_EVIDENCE.map((kinds) => kinds.filter((it) => ranked.includes(it)));
  const [best = [], ...others] = classes.filter((kinds) => kinds.length > 0);
  if (choice.classes === 'by evidence') return { classes: [best, ...others] };
  return {
    classes: [{ kinds: best, window: long }, ...others.slice(0, 2)].map((it, place) =>
      place === 1 && Array.isArray(it) ? { kinds: it, window: short } : it,
    ),
  };
}

export const CODES = ['MIA10', 'noor-5', 'ß é', "O'10"];

function codesOf({ codes }: Choice, middle: number): AttributionPolicy['codes'] {
  if (codes === 'none') return [];
  const owned = CODES.map((code, place) => ({ code, creator: CREATORS[place] ?? 'mia' }));
  if (codes !== 'contested') return owned.slice(0, 3);
  const valid = { start: toInstant(middle - DAY), end: toInstant(middle + DAY) };
  const later = { start: toInstant(middle + DAY), end: toInstant(middle + 9 * DAY) };
  return [
    { code: 'mia10', creator: 'mia', valid },
    { code: 'MIA10', creator: 'noor', valid: { ...valid, start: toInstant(middle) } },
    { code: ' Mia10', creator: 'noor', valid: later },
    ...owned.slice(1),
  ];
}
