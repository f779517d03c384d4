import type { ModelName } from '@livelane/attribution';
import type { Severity } from '@livelane/contracts/vocabulary';
import type { CriterionId } from '@livelane/kol-score';
import type { ScriptEvent } from '@livelane/rtc';

/** Nouns that are counted: one, and several. */
export const NOUNS_EN = {
  clause: ['clause', 'clauses'],
  duty: ['disclosure duty', 'disclosure duties'],
  event: ['event', 'events'],
  line: ['line', 'lines'],
  order: ['order', 'orders'],
  record: ['record', 'records'],
  remark: ['remark', 'remarks'],
  row: ['row', 'rows'],
  sale: ['sale', 'sales'],
  'statement-line': ['statement line', 'statement lines'],
  thing: ['thing', 'things'],
  time: ['time', 'times'],
  viewer: ['viewer', 'viewers'],
} as const satisfies Readonly<Record<string, readonly [one: string, other: string]>>;

const severity: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  hint: 'hint',
};

const criterion: Readonly<Record<CriterionId, string>> = {
  'price-tier': 'price tier',
  audience: 'audience',
  engagement: 'engagement',
  tonality: 'tonality',
  professionalism: 'professionalism',
  'staying-power': 'staying power',
  localisation: 'localisation',
  'price-performance': 'price-performance',
  'track-record': 'track record',
  size: 'size',
};

const act: Readonly<Record<ScriptEvent['do'], string>> = {
  pin: 'pin',
  unpin: 'unpin',
  promotion: 'promotion',
  disclose: 'disclosure',
  question: 'question',
  answer: 'answer',
  click: 'click',
  redeem: 'redeemed code',
  lead: 'contact left',
  price: 'price change',
  sale: 'flash sale',
  'end-sale': 'flash sale ends',
  stock: 'stock',
  reserve: 'reservation',
  drop: 'coupons',
  'end-drop': 'coupons end',
  coupon: 'coupon asked for',
  order: 'order',
  ticker: 'choice of the ticker',
  poll: 'poll',
  'end-poll': 'poll ends',
  vote: 'vote',
  'viewer-leave': 'viewer leaves',
  'viewer-join': 'viewer comes',
};

const model: Readonly<Record<ModelName, string>> = {
  first: 'first touch',
  last: 'last touch',
  'last-non-direct': 'last touch that is not direct',
  linear: 'linear',
  'linear-unique': 'linear, each channel once',
  position: 'position-based',
  'time-decay': 'time decay',
  'frozen-fit': 'frozen fit',
  markov: 'Markov chain',
  'markov-per-journey': 'Markov chain, per journey',
  shapley: 'Shapley value',
  'shapley-rate': 'Shapley value of the conversion rate',
};

/** What values of records are called, by what they are values of; a value that is not listed is written as it is. */
export const NAMES_EN = {
  severity,
  criterion,
  act,
  model,
  verdict: { kept: 'kept', broken: 'broken', 'not-shown': 'not proven' },
  phase: { start: 'starts', stop: 'ends' },
  foundBy: {
    env: 'LIVEKIT_URL',
    path: 'found on PATH',
    cache: 'from the cache',
    release: 'release archive',
    go: 'built with Go',
    docker: 'Docker',
  },
  entry: {
    'fixed-fee': 'fixed fee',
    commission: 'commission',
    'commission-clawback': 'commission taken back',
    bonus: 'bonus',
    retainer: 'retainer',
    'session-hours': 'time live',
    overtime: 'overtime',
    advance: 'advance',
    'cancellation-fee': 'cancellation fee',
    expense: 'expense',
    'in-kind': 'in kind',
    'early-end': 'early end',
    'deposit-released': 'deposit released',
    'deposit-forfeited': 'deposit forfeited',
    withholding: 'tax withheld',
    payment: 'paid already',
    'payment-returned': 'payment returned',
    amendment: 'amendment',
  },
  rule: {
    continuous: 'all the time',
    'whole-promotion': 'while products are promoted',
    'before-and-during': 'before the first product and during',
    'at-start': 'at the start',
  },
  basis: { law: 'law', platform: 'platform', 'project-default': 'default of the project, not law' },
  confidence: {
    H: 'high confidence',
    M: 'medium confidence',
    L: 'low confidence',
    U: 'unverified',
  },
  party: { nobody: 'nobody', '(unattributed)': 'nobody' },
} as const;
