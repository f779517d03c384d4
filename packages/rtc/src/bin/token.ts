import type { Bin } from '@livelane/contracts/vocabulary/node';
import { ROLES, type Role } from '../roles/roles.ts';
import { MAX_TOKEN_SECONDS, mintToken } from '../tokens/mint-token.ts';
import { countOf, given, help } from './flag.ts';

interface TokenFlags {
  readonly room: string;
  readonly identity: string;
  readonly role: Role;
  readonly ttl: string;
  readonly apiKey?: string;
}

export function addToken(bin: Bin): void {
  bin.program
    .command('token')
    .description(
      help(
        'create a token; the secret is read from LIVEKIT_API_SECRET, never from an argument',
        '签发令牌；密钥取自 LIVEKIT_API_SECRET，不从参数读取',
      ),
    )
    .requiredOption('--room <name>', help('name of the room', '房间名称'))
    .requiredOption('--identity <id>', help('identity of the participant', '参与者标识'))
    .requiredOption('--role <role>', `${help('one of', '其中之一')} ${ROLES.join(', ')}`)
    .option(
      '--ttl <seconds>',
      help('time to live in seconds, at most 86400', '有效秒数，最多 86400'),
      '3600',
    )
    .option('--api-key <key>', help('default: LIVEKIT_API_KEY', '默认：LIVEKIT_API_KEY'))
    .action((flags: TokenFlags) =>
      bin.run(async ({ print }) => {
        const { room, identity, role } = flags;
        const ttlSeconds = countOf('--ttl', flags.ttl, { from: 1, to: MAX_TOKEN_SECONDS });
        const token = await mintToken({
          apiKey: given(
            flags.apiKey ?? process.env['LIVEKIT_API_KEY'],
            '--api-key or LIVEKIT_API_KEY',
          ),
          apiSecret: given(process.env['LIVEKIT_API_SECRET'], 'LIVEKIT_API_SECRET'),
          room,
          identity,
          role,
          ttlSeconds,
        });
        print({ people: token, json: { token, room, identity, role, ttlSeconds } });
        return 0;
      }),
    );
}
