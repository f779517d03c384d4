import type { ScriptEvent } from '@livelane/rtc';
import type { Clock } from '@livelane/rtc/server';
import type { Access } from '../server/access/access.ts';
import type { StudioRole } from '../server/access/roles.ts';
import type { Studio } from '../server/studio.ts';
import { type Line, linesOf } from './lines.ts';
import { type Connection, endMedia, type Presence, perform, watch } from './media.ts';
import { openPerson, type Person, RehearsalProblem } from './person.ts';

/** What a rehearsal plays, and where. */
export interface RehearsalOptions {
  readonly studio: Pick<Studio, 'access' | 'show' | 'room'>;
  /** Where the pages are served on this machine. */
  readonly origin: string;
  /** Address of the LiveKit server on this machine. */
  readonly mediaUrl: string;
  readonly script: readonly ScriptEvent[];
  readonly clock: Pick<Clock, 'now' | 'sleep'>;
  readonly fetch: typeof globalThis.fetch;
  readonly log: (line: string) => void;
  /** Seconds that a second of the script takes: slower is easier to look at. Default: 1. */
  readonly pace?: number;
}

/** Names of the viewers, whose markets the show is made for. */
const VIEWERS = ['Ana', 'Minjun', 'Linh'] as const;

/** How long the links of the rehearsal can be opened, in milliseconds. */
const LINKS_MS = 60 * 60_000;

/** Ids of the poll that the host asks. */
const POLL = { question: 'Which shade next?', options: ['Rosewood', 'Coral'] };

interface Cast {
  readonly host: Person;
  readonly desk: Person;
  readonly viewers: readonly Person[];
}

/**
 * Plays the scripted session into the show, which begins and ends by it: a host with picture and voice, a desk that
 * releases questions, and three viewers who ask, talk, vote and buy, all by the routes that pages use.
 * @returns the steps that failed, in words; none is the rule
 * @throws RehearsalProblem where the show was held before
 */
export async function rehearse(options: RehearsalOptions): Promise<readonly string[]> {
  const { studio, clock, script, log, pace = 1 } = options;
  const { state } = await studio.show();
  if (state !== 'scheduled')
    throw new RehearsalProblem(`The show is ${state}: start with --reset for a new one.`);
  const cast = await castOf(options);
  await cast.host.change('live');
  const stage = await enter(cast, options);
  const failed: string[] = [];
  const beginning = clock.now();
  log('the rehearsal begins');
  for (const line of linesOf(script, VIEWERS.length)) {
    await clock.sleep(Math.max(0, beginning + line.at * pace * 1_000 - clock.now()));
    try {
      await play(line, { cast, stage, studio });
    } catch (error) {
      failed.push(`${JSON.stringify(line)}: ${String(error)}`);
    }
  }
  await stage.leave();
  await cast.host.change('ended');
  for (const line of failed) log(`the rehearsal could not do this: ${line}`);
  log('the rehearsal is over: the show has ended, its orders are in the settlement');
  return failed;
}

async function castOf(options: RehearsalOptions): Promise<Cast> {
  const { access } = options.studio;
  const open = async (role: StudioRole, name: string) =>
    openPerson(await linkOf(access, { role, name }, options), options);
  return {
    host: await open('host', 'Mia Santos'),
    desk: await open('desk', 'Rehearsal desk'),
    viewers: await Promise.all(VIEWERS.map((name) => open('viewer', name))),
  };
}

const linkOf = (
  access: Pick<Access, 'makeLink'>,
  whose: { readonly role: StudioRole; readonly name: string },
  { clock }: Pick<RehearsalOptions, 'clock'>,
) => access.makeLink({ ...whose, until: clock.now() + LINKS_MS });

/** Who is in the room. */
interface Stage {
  come(viewer: number): Promise<void>;
  go(viewer: number): Promise<void>;
  leave(): Promise<void>;
}

async function enter(cast: Cast, { mediaUrl: url }: RehearsalOptions): Promise<Stage> {
  const connect = async (
    person: Person,
    join: (connection: Connection) => Promise<Presence>,
  ): Promise<Presence> => join({ url, token: await person.token() });
  const present = new Map<number, Presence>();
  const come = async (viewer: number) => {
    const person = cast.viewers[viewer];
    if (person !== undefined && !present.has(viewer))
      present.set(viewer, await connect(person, watch));
  };
  const host = await connect(cast.host, perform);
  for (const viewer of cast.viewers.keys()) await come(viewer);
  return {
    come,
    go: async (viewer) => {
      await present.get(viewer)?.leave();
      present.delete(viewer);
    },
    leave: async () => {
      for (const one of [host, ...present.values()]) await one.leave();
      await endMedia();
    },
  };
}

interface Playing {
  readonly cast: Cast;
  readonly stage: Stage;
  readonly studio: RehearsalOptions['studio'];
}

async function play(line: Line, { cast, stage, studio }: Playing): Promise<void> {
  const { host, desk } = cast;
  if (line.who === 'poll') return host.act({ do: 'poll', ...POLL });
  if (line.who === 'host')
    return 'act' in line ? host.act(line.act) : host.request({ do: 'disclosed', dutyId: line.say });
  if ('is' in line) return line.is === 'here' ? stage.come(line.who) : stage.go(line.who);
  const viewer = cast.viewers[line.who];
  const { polls, pinned } = studio.room().room.snapshot().state;
  if ('vote' in line) {
    const pollId = polls.at(-1)?.pollId ?? '';
    return viewer?.request({ do: 'vote', pollId, option: line.vote });
  }
  if ('order' in line) {
    // What another shop sells is not ordered here: the first product is, then.
    const here = studio.room().room.plan.products.filter(({ url }) => url === undefined);
    const product = here.find(({ id }) => id === pinned.at(-1)?.productId) ?? here[0];
    return viewer?.order({ ...line.order, productId: product?.id ?? '' });
  }
  await viewer?.request(line.request);
  if (line.request.do === 'question')
    await desk.request({ do: 'release', questionId: line.request.questionId });
}
