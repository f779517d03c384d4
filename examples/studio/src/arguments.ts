import { parseArgs } from 'node:util';
import { StartProblem } from './server/start-problem.ts';

/** What the command line says. */
export interface StudioArguments {
  /** TCP port of the pages. Default: 4321. */
  readonly port: number;
  /** Folder of the database; null: in memory. */
  readonly data: string | null;
  /** Whether the database is made anew. */
  readonly reset: boolean;
  /** Opens the studio to phones of the local network. An address, or an empty text to choose it. */
  readonly lan: string | undefined;
  /** Whether the scripted session is played. */
  readonly rehearse: boolean;
  readonly help: boolean;
}

/** What the environment says. */
export interface StudioSettings {
  /** A PostgreSQL in place of the folder. */
  readonly databaseUrl: string | undefined;
  /** What links begin with. Default: where the studio listens. */
  readonly origin: string | undefined;
  /** Life of a token that pages join with, in seconds. Default: 60. */
  readonly tokenSeconds: number;
}

export const HELP = `npm run studio -- [options]

  --port N      port of the pages (4321)
  --data DIR    folder of the database (examples/studio/data)
  --memory      no folder: everything is gone at the end
  --reset       delete the folder first
  --lan [ADDR]  also for phones of the local network, by TLS
  --rehearse    play the scripted session into the show
  --help        this text

DATABASE_URL      a PostgreSQL in place of the folder
STUDIO_ORIGIN     what links begin with, behind a proxy: https://studio.example
LIVEKIT_URL, LIVEKIT_API_KEY, LIVEKIT_API_SECRET   your own LiveKit server
STUDIO_TOKEN_SECONDS   how long a token can be used to join (60)
`;

/** @throws StartProblem for a wrong command line */
export function studioArguments(args: readonly string[], folder: string): StudioArguments {
  const values = parsed(withLan(args));
  const port = Number(values.port ?? 4321);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new StartProblem(`--port takes a whole number from 1 to 65535 (got ${values.port}).`, 2);
  if (values.memory && values.data !== undefined)
    throw new StartProblem('--memory and --data contradict each other: give one of them.', 2);
  return {
    ...{ port, lan: values.lan },
    data: values.memory === true ? null : (values.data ?? folder),
    reset: values.reset ?? false,
    rehearse: values.rehearse ?? false,
    help: values.help ?? false,
  };
}

/** `--lan` alone chooses the address. */
const withLan = (args: readonly string[]): string[] =>
  args.map((arg, place) => {
    const next = args[place + 1];
    return arg === '--lan' && (next === undefined || next.startsWith('-')) ? '--lan=' : arg;
  });

function parsed(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        port: { type: 'string' },
        data: { type: 'string' },
        memory: { type: 'boolean' },
        reset: { type: 'boolean' },
        lan: { type: 'string' },
        rehearse: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    throw new StartProblem(`${(error as Error).message}\n\n${HELP}`, 2);
  }
}

/** @throws StartProblem for a wrong value */
export function studioSettings(env: Readonly<Record<string, string | undefined>>): StudioSettings {
  const { DATABASE_URL, STUDIO_ORIGIN, STUDIO_TOKEN_SECONDS = '60' } = env;
  const tokenSeconds = Number(STUDIO_TOKEN_SECONDS);
  if (!Number.isInteger(tokenSeconds) || tokenSeconds < 5 || tokenSeconds > 3_600)
    throw new StartProblem(
      `STUDIO_TOKEN_SECONDS is a whole number from 5 to 3600 (got ${STUDIO_TOKEN_SECONDS}).`,
      2,
    );
  return { databaseUrl: DATABASE_URL, origin: originOf(STUDIO_ORIGIN), tokenSeconds };
}

function originOf(given: string | undefined): string | undefined {
  if (given === undefined) return undefined;
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (url?.protocol.startsWith('http') && url.pathname === '/' && url.search + url.hash === '')
    return url.origin;
  const what = 'https://studio.example, without a path';
  throw new StartProblem(`STUDIO_ORIGIN is an address such as ${what} (got ${given}).`, 2);
}
