import { type InputIssue, inputInvalid } from '@livelane/contracts/vocabulary';
import { systemClock } from '../../clock/clock.ts';
import { clientIssue } from '../../errors/client-issues.ts';
import { isLivelaneError } from '../../errors/guard.ts';
import { shownUrl } from '../../errors/shown-url.ts';
import { askRegion } from '../../regions/ask-region.ts';
import { chooseRegion, type RegionChoice } from '../../regions/choose-region.ts';
import { httpUrlOf, type Region } from '../../regions/region.ts';
import type { JoinLiveOptions } from '../session/join-options.ts';
import type { LiveSession } from '../session/live-session.ts';
import { requestToken, type TokenReply } from '../session/token.ts';
import { answersBy, askBy } from './ask.ts';
import type { Regions } from './course.ts';
import { regionalSession } from './regional-session.ts';

/** Requests after the first to each region, and milliseconds for each: joining waits for them. */
const ASKED = { times: 2, timeoutMs: 1_500 } as const;

/** Milliseconds in which a region answers that is not lost. */
const ANSWER_MS = 800;

/**
 * Joins the region that a probe chooses, or the one that the token endpoint names, and moves to the next when it is lost.
 * @throws INPUT_INVALID for regions that are none; otherwise as `joinLive`
 */
export async function joinRegions(
  options: JoinLiveOptions & { readonly regions: readonly Region[] },
  join: (options: JoinLiveOptions) => Promise<LiveSession>,
): Promise<LiveSession> {
  const { regions, ...rest } = options;
  checkRegions(options);
  const signal = options.signal ?? new AbortController().signal;
  const reply = await requestToken(options);
  const home = regions.find(({ url }) => reply.url !== undefined && isSame(url, reply.url));
  const ask = askBy(options.fetch);
  const now = () => performance.now();
  const choice =
    home === undefined
      ? chooseRegion(
          await Promise.all(regions.map((it) => askRegion(it, { ask, now, ...ASKED, signal }))),
        )
      : null;
  signal.throwIfAborted();
  const ordered = inOrder(regions, home, choice);
  const next = onceThenAnew(reply, options);
  const plan: Omit<Regions, 'first'> = {
    choice,
    after: (lost) => [...ordered.filter((it) => it !== lost), lost],
    join: (region) => join({ ...rest, url: region.url, ...next }),
    answers: ({ url }) =>
      answersBy(ask, { url: `${httpUrlOf(url)}/`, timeoutMs: ANSWER_MS, signal }),
    wait: systemClock.sleep,
    now,
    logger: options.logger,
  };
  const { session, region } = await joinFirst(ordered, plan);
  return regionalSession(session, { ...plan, first: region });
}

/** The first region that can be joined; a token that is refused by one is refused by all. */
async function joinFirst(
  ordered: readonly Region[],
  { join }: Pick<Regions, 'join'>,
): Promise<{ readonly session: LiveSession; readonly region: Region }> {
  let failure: unknown;
  for (const region of ordered) {
    try {
      return { session: await join(region), region };
    } catch (error) {
      if (!isLivelaneError(error, 'JOIN_FAILED') || error.details.reason !== 'unreachable')
        throw error;
      failure ??= error;
    }
  }
  throw failure;
}

/** With a home all participants go the same way: the order of the list. Else each goes by its own probe. */
function inOrder(
  regions: readonly Region[],
  home: Region | undefined,
  choice: RegionChoice | null,
): readonly Region[] {
  const names = home === undefined ? (choice?.ranked ?? []) : [home.name];
  const first = names.flatMap((name) => regions.filter((region) => region.name === name));
  return [...first, ...regions.filter((region) => !first.includes(region))];
}

/** A new token for each session but the first, if there is an endpoint. */
function onceThenAnew(reply: TokenReply, options: JoinLiveOptions): Partial<JoinLiveOptions> {
  if (options.tokenEndpoint === undefined) return {};
  let unused: TokenReply | undefined = reply;
  return {
    tokenEndpoint: async () => {
      const given = unused ?? (await requestToken(options));
      unused = undefined;
      return given;
    },
  };
}

function isSame(one: string, other: string): boolean {
  return httpUrlOf(one) === httpUrlOf(other);
}

/** @throws INPUT_INVALID */
function checkRegions({ regions, url }: JoinLiveOptions): void {
  const issues: InputIssue[] = [];
  if (url !== undefined)
    issues.push(clientIssue('REGIONS_OR_URL', { path: '/url', received: shownUrl(url) }));
  if (!Array.isArray(regions) || regions.length === 0)
    issues.push(clientIssue('REGIONS', { path: '/regions', received: regions }));
  else
    for (const [at, region] of (regions as readonly Partial<Region>[]).entries()) {
      const place = { path: `/regions/${at}`, received: undefined };
      const isFirst = regions.findIndex((it) => it?.name === region?.name) === at;
      if (typeof region?.name !== 'string' || region.name === '' || !isFirst)
        issues.push(
          clientIssue('REGION_NAME', {
            ...place,
            path: `${place.path}/name`,
            received: region?.name,
          }),
        );
      if (!/^(ws|http)s?:\/\/./.test(String(region?.url)))
        issues.push(
          clientIssue('SERVER_URL', {
            path: `${place.path}/url`,
            received: shownUrl(String(region?.url)),
          }),
        );
    }
  if (issues.length > 0) throw inputInvalid('options', issues);
}
