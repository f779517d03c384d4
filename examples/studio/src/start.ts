import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { openCampaign } from '@livelane/example-whole-loop/campaign';
import { systemClock } from '@livelane/rtc/server';
import type { Hono } from 'hono';
import { type StudioArguments, studioSettings } from './arguments.ts';
import type { RehearsalOptions } from './rehearse/rehearse.ts';
import { STUDIO_ROLES, type StudioRole } from './server/access/roles.ts';
import { createApp } from './server/app.ts';
import { createDocuments } from './server/database/documents.ts';
import { openDatabase } from './server/database/open-database.ts';
import { CAMPAIGN } from './server/deal/seed.ts';
import { keepMediaServer } from './server/media-server.ts';
import { linkPath, linksUntil } from './server/routes/access-routes.ts';
import { type Listening, listen } from './server/serve.ts';
import { StartProblem } from './server/start-problem.ts';
import { openStudio, type Studio } from './server/studio.ts';
import type { Surroundings } from './server/surroundings.ts';

/** A studio that answers. */
export interface Started {
  readonly studio: Studio;
  readonly origin: string;
  /** A new link for each role. */
  readonly links: Readonly<Record<StudioRole, string>>;
  /** Plays the scripted session into the show. @param pace - seconds that a second of the script takes */
  rehearse(pace: number): Promise<readonly string[]>;
  stop(): Promise<void>;
}

const PAGES = fileURLToPath(new URL('../dist', import.meta.url));

/** Name that the link of each role gives its holder. */
const NAMES: Readonly<Record<StudioRole, string>> = {
  viewer: 'Guest',
  host: 'Mia Santos',
  desk: 'Desk',
  settle: 'Finance',
};

/** Starts LiveKit, opens the database and serves the pages. */
export async function startStudio(
  { port, data, reset, lan, rehearse }: StudioArguments,
  env: Readonly<Record<string, string | undefined>> = process.env,
): Promise<Started> {
  const surroundings: Surroundings = {
    ...{ clock: systemClock, randomBytes },
    log: (line) => console.error(line),
  };
  const { databaseUrl: url, origin: given, tokenSeconds } = studioSettings(env);
  let app: Hono | undefined;
  const gate: Pick<Hono, 'fetch'> = {
    fetch: (request, ...rest) => app?.fetch(request, ...rest) ?? starting(),
  };
  // First of all: a port that is taken is the most likely failure.
  const listening: Listening[] = [await listenHere(gate, port)];
  const database = await openDatabase(url === undefined ? { folder: data, reset } : { url });
  const media = await keepMediaServer({
    ...{ documents: createDocuments(database.executor), lan, surroundings },
    webhookUrl: `http://127.0.0.1:${port}/webhooks/livekit`,
  });
  const { server, pageUrl, tls } = media;
  const studio = await openStudio({
    ...{ database, server, pageUrl, tokenSeconds, surroundings },
    purpose: rehearse ? 'rehearsal' : 'show',
  });
  app = createApp(studio, { pages: PAGES, mediaUrl: pageUrl });
  if (tls !== undefined) listening.push(await listen(gate, { ...tls, port }));
  const origin = given ?? listening.at(-1)?.origin ?? '';
  const until = await linksUntil(studio);
  const linkOf = async (role: StudioRole) =>
    [
      role,
      origin + linkPath(role, await studio.access.makeLink({ role, name: NAMES[role], until })),
    ] as const;
  const links = Object.fromEntries(await Promise.all(STUDIO_ROLES.map(linkOf)));
  return {
    ...{ studio, origin },
    links: links as Started['links'],
    rehearse: (pace) =>
      rehearsal({ studio, origin: listening[0]?.origin ?? '', mediaUrl: server.url, pace }),
    stop: async () => {
      for (const { close } of listening) await close();
      await studio.stop();
      await media.stop();
      await database.close();
    },
  };
}

/** @throws StartProblem where another program has the port */
async function listenHere(app: Pick<Hono, 'fetch'>, port: number): Promise<Listening> {
  try {
    return await listen(app, { address: '127.0.0.1', port });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    const what =
      'stop the program that has it (another studio?), or give another port with --port N; two studios need a folder each, by --data DIR.';
    throw new StartProblem(`Port ${port} is taken: ${what}`);
  }
}

/** The answer to who comes too early: senders of webhooks try again. */
const starting = (): Response =>
  new Response('The studio is starting.', { status: 503, headers: { 'retry-after': '1' } });

type Rehearsed = Pick<RehearsalOptions, 'origin' | 'mediaUrl'> & {
  readonly studio: Studio;
  readonly pace: number;
};

/** Loads the media engine and the script, which nothing else needs. */
async function rehearsal({ studio, ...where }: Rehearsed): Promise<readonly string[]> {
  const { rehearse } = await import('./rehearse/rehearse.ts');
  const { campaign } = await openCampaign(CAMPAIGN);
  const { clock, log } = studio.surroundings;
  return rehearse({ ...where, studio, clock, log, fetch, script: campaign.script });
}
