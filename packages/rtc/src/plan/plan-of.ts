import {
  inputInvalid,
  type Language,
  type Market,
  type SessionPlan,
  toInstant,
  type Window,
} from '@livelane/contracts/vocabulary';
import { canonicalHash } from '@livelane/contracts/vocabulary/hash';
import { type Clock, systemClock } from '../clock/clock.ts';
import { checkPlan } from '../commerce/plan-index.ts';
import { checkGiven } from '../errors/check-given.ts';
import { rtcIssue } from '../errors/rtc-issues.ts';
import type { RoomFormat } from '../roles/formats.ts';

/** A room without a contract. */
export interface PlanOfOptions {
  /** What is sold, each with id, name and price; page, picture, variants and a promotion if it has them. */
  readonly products: SessionPlan['products'];
  /** Markets whose people are addressed, at least one. */
  readonly markets: readonly Market[];
  /** Languages spoken, the main one first. Default: English. */
  readonly languages?: readonly Language[];
  /** Default: `interactive`. */
  readonly format?: RoomFormat;
  /** Who is on camera or behind it. Default: one host with the id `host`. */
  readonly hosts?: SessionPlan['hosts'];
  /** When it is live. Default: two hours from now. */
  readonly window?: Window;
  /** Time zone in which times are shown to people. Default: UTC. */
  readonly zone?: SessionPlan['zone'];
  /** Discount codes. Default: none. */
  readonly codes?: SessionPlan['codes'];
  /** Id of the session, and name of its room. Default: `sale-` and the first eight digits of the hash of the products. */
  readonly id?: string;
  /** Source of time for the default of `window`. Default: the system clock. */
  readonly clock?: Pick<Clock, 'now'>;
}

const WINDOW_MS = 2 * 3_600_000;

/**
 * Makes the plan of a session without a contract, from a list of products. Its contract reference is the hash of that
 * list, with the kind `product-list`: the log of the session says that no duties to disclose are known, and nothing of it
 * can be settled.
 *
 * @returns a plan without disclosure duties and without a run sheet
 * @throws INPUT_INVALID without a market, for two products or two variants with one id, a page or picture that is not
 *   https, and whatever else a plan does not allow
 * @example
 * ```ts
 * import { planOf } from '@livelane/rtc';
 * const price = { currency: 'USD', minor: '1999' } as const;
 * const plan = planOf({ products: [{ id: 'velvet-six', name: 'Velvet Six', price }], markets: ['US'], clock: { now: () => 0 } });
 * plan.contract.kind; // => "product-list"
 * plan.window.end; // => "1970-01-01T02:00:00.000Z"
 * ```
 */
export function planOf(options: PlanOfOptions): SessionPlan {
  checkGiven('planOf', options, ['/products', '/markets']);
  const {
    products,
    markets,
    languages = ['en'],
    format = 'interactive',
    hosts = [{ id: 'host', name: 'Host', role: 'host' }],
    clock = systemClock,
    ...given
  } = options;
  if (!Array.isArray(products) || products.length === 0)
    throw inputInvalid('planOf', [rtcIssue('PRODUCTS', { path: '/products', received: products })]);
  const hash = canonicalHash(products);
  const id = given.id ?? `sale-${hash.slice('sha256:'.length, 'sha256:'.length + 8)}`;
  const now = clock.now();
  return checkPlan({
    kind: 'session-plan',
    version: 1,
    id,
    deliverableId: 'product-list',
    contract: { kind: 'product-list', id: 'product-list', version: 1, hash },
    format,
    window: given.window ?? { start: toInstant(now), end: toInstant(now + WINDOW_MS) },
    zone: given.zone ?? 'UTC',
    audience: markets.map((market) => ({ market, languages: [...languages] })),
    hosts,
    products,
    codes: given.codes ?? [],
    runSheet: [],
    questions: { answerRequired: false },
    disclosures: [],
    localization: [],
    languages: [...languages],
    recording: { required: false },
    dataToCollect: [],
    aiHost: false,
  });
}
