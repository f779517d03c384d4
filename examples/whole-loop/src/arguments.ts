import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type InputIssue, inputInvalid } from '@livelane/contracts/vocabulary';
import { encodingNamed, knownLocale, LocalCommand } from '@livelane/contracts/vocabulary/node';
import { demoIssue } from './errors/demo-issues.ts';
import type { LiveOptions } from './stages/06-live.ts';
import type { Texts } from './texts/text.ts';

/** The bundled campaign. */
export const DEFAULT_CAMPAIGN = fileURLToPath(new URL('../campaign', import.meta.url));
const DEFAULT_OUT = fileURLToPath(new URL('../../../out/demo', import.meta.url));

/** The arguments of a run, checked. */
export interface Arguments {
  readonly campaign: string;
  readonly out: string;
  readonly models?: string;
  /** Of files that are not UTF-8. */
  readonly encoding?: string;
  readonly room: Pick<LiveOptions, 'room' | 'port'>;
  /** As it was given; none where the environment chose the language. */
  readonly locale?: string;
}

/** Output of help and errors, and the environment. */
export interface ArgumentsContext {
  readonly texts: Texts;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly writeOut: (text: string) => void;
  readonly writeErr: (text: string) => void;
}

interface Options {
  readonly campaign: string;
  readonly out: string;
  readonly models?: string;
  readonly real?: true;
  readonly memory?: true;
  readonly port?: string;
  readonly encoding?: string;
  readonly locale?: string;
}

/**
 * The arguments of the command line.
 * @throws INPUT_INVALID with every option whose value is not valid; commander's own error, printed already, otherwise
 */
export function readArguments(argv: readonly string[], context: ArgumentsContext): Arguments {
  const { campaign, out, models, encoding, locale, ...options } = parsed(argv, context);
  const { port } = options;
  const issues: InputIssue[] = [];
  if (port !== undefined && !isPort(port))
    issues.push(demoIssue('PORT', { path: '--port', received: port }));
  if (options.real === true && options.memory === true)
    issues.push(demoIssue('ROOM_ONCE', { path: '--memory', received: ['--real', '--memory'] }));
  // Results in the campaign's own folder would be taken for part of it.
  if (realPath(out) === realPath(campaign)) {
    const params = { example: 'my-results' };
    issues.push(demoIssue('OTHER_FOLDER', { path: '--out', received: out, params }));
  }
  if (issues.length > 0) throw inputInvalid(issues.map(({ path }) => path).join(', '), issues);
  const room = roomOf(options, context.env);
  return {
    campaign,
    out,
    room: { room, ...(port === undefined ? {} : { port: Number(port) }) },
    ...(models === undefined ? {} : { models }),
    ...(encoding === undefined ? {} : { encoding }),
    ...(locale === undefined ? {} : { locale }),
  };
}

function parsed(argv: readonly string[], { texts, writeOut, writeErr }: ArgumentsContext): Options {
  const { t, language } = texts;
  return new LocalCommand('demo', language)
    .description(t('ABOUT'))
    .option('--campaign <folder>', t('OPTION_CAMPAIGN'), DEFAULT_CAMPAIGN)
    .option('--out <folder>', t('OPTION_OUT'), DEFAULT_OUT)
    .option('--models <names>', t('OPTION_MODELS'))
    .option('--real', t('OPTION_REAL'))
    .option('--memory', t('OPTION_MEMORY'))
    .option('--port <number>', t('OPTION_PORT'))
    .option('--encoding <label>', t('OPTION_ENCODING'), encodingNamed)
    .option('--locale <tag>', t('OPTION_LOCALE'), knownLocale)
    .helpOption('-h, --help', t('OPTION_HELP'))
    .allowExcessArguments(false)
    .exitOverride()
    .configureOutput({ writeOut, writeErr })
    .parse([...argv], { from: 'user' })
    .opts<Options>();
}

/** The path behind all links, where there is one. */
function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return resolve(path);
  }
}

function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65_535;
}

function roomOf(
  { real, memory }: Pick<Options, 'real' | 'memory'>,
  env: ArgumentsContext['env'],
): LiveOptions['room'] {
  if (memory === true) return 'memory';
  return real === true || env['CI'] === 'true' ? 'real' : 'auto';
}
