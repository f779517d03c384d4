import type { InputIssue } from '@livelane/contracts/vocabulary';
import {
  type Bin,
  type BinContext,
  type ExitCode,
  helpText,
} from '@livelane/contracts/vocabulary/node';
import { isLivelaneError } from '../errors/guard.ts';
import { rtcIssue } from '../errors/rtc-issues.ts';
import { ROLES, type Role } from '../roles/roles.ts';
import { MAX_TOKEN_SECONDS, type MintTokenOptions, mintToken } from '../tokens/mint-token.ts';
import { countIn, countIssues, invalidFlags } from './flag.ts';

interface TokenFlags {
  readonly room: string;
  readonly identity: string;
  readonly role: string;
  readonly ttl: string;
  readonly apiKey?: string;
}

export function addToken(bin: Bin): void {
  bin.program
    .command('token')
    .description(
      helpText(
        'create a token; the secret is read from LIVEKIT_API_SECRET, never from an argument',
        '签发令牌；密码取自 LIVEKIT_API_SECRET，不从参数读取',
      ),
    )
    .requiredOption('--room <name>', helpText('name of the room', '直播间名称'))
    .requiredOption('--identity <id>', helpText('identity of the participant', '参与者标识'))
    .requiredOption('--role <role>', `${helpText('one of', '其中之一')} ${ROLES.join(', ')}`)
    .option(
      '--ttl <seconds>',
      helpText('time to live in seconds, at most 86400', '有效秒数，最多 86400'),
      '3600',
    )
    .option('--api-key <key>', helpText('default: LIVEKIT_API_KEY', '默认：LIVEKIT_API_KEY'))
    .action((flags: TokenFlags) => bin.run((context) => printToken(flags, context)));
}

const TTL = { from: 1, to: MAX_TOKEN_SECONDS } as const;

async function printToken(
  { room, identity, role, ttl, apiKey }: TokenFlags,
  { print }: BinContext,
): Promise<ExitCode> {
  const options: MintTokenOptions = {
    apiKey: apiKey ?? process.env['LIVEKIT_API_KEY'] ?? '',
    apiSecret: process.env['LIVEKIT_API_SECRET'] ?? '',
    room,
    identity,
    role: role as Role,
    // An invalid value is replaced, so that the other options are checked as well.
    ttlSeconds: countIn(ttl, TTL) ?? TTL.from,
  };
  const ttlIssues = countIssues('--ttl', ttl, TTL);
  const token = await mintToken(options).catch((error: unknown) => {
    if (!isLivelaneError(error, 'INPUT_INVALID')) throw error;
    throw invalidFlags([...fromFlags(error.details.issues, options), ...ttlIssues]);
  });
  if (ttlIssues.length > 0) throw invalidFlags(ttlIssues);
  const { ttlSeconds } = options;
  print({ people: token, json: { token, room, identity, role, ttlSeconds } });
  return 0;
}

/** Flag or environment variable of each option of `mintToken`. */
const SOURCES: Readonly<Record<string, string>> = {
  '/apiKey': '--api-key / LIVEKIT_API_KEY',
  '/apiSecret': 'LIVEKIT_API_SECRET',
  '/room': '--room',
  '/identity': '--identity',
  '/role': '--role',
};

/** The issues of the options under the names that the command line has for them. */
function fromFlags(
  issues: readonly InputIssue[],
  { apiSecret }: MintTokenOptions,
): readonly InputIssue[] {
  return issues.map((issue) => {
    const path = SOURCES[issue.path] ?? issue.path;
    return issue.path === '/apiSecret' && apiSecret === ''
      ? rtcIssue('GIVEN', { path, received: apiSecret })
      : { ...issue, path };
  });
}
