import {
  type Bin,
  type BinContext,
  type ExitCode,
  helpText,
} from '@livelane/contracts/vocabulary/node';
import { Option } from 'commander';
import type { Shape } from '../egress/picture.ts';
import { isLivelaneError } from '../errors/guard.ts';
import {
  type IngressInputKind,
  type IngressRequest,
  ingressRequest,
} from '../ingress/ingress-request.ts';
import { openIngress } from '../ingress/ingress-service.ts';
import { invalidFlags } from './flag.ts';
import { serverOfEnvironment } from './server-env.ts';

interface IngressFlags {
  readonly room: string;
  readonly identity: string;
  readonly input: IngressInputKind;
  readonly shape?: Shape;
  readonly dryRun?: true;
}

export function addIngress(bin: Bin): void {
  bin.program
    .command('ingress')
    .description(
      helpText(
        'let a studio program such as OBS send into a room; prints server and stream key',
        '让推流软件（如 OBS）向直播间推流；输出服务器地址和推流码',
      ),
    )
    .requiredOption('--room <name>', helpText('name of the room', '直播间名称'))
    .requiredOption('--identity <id>', helpText('identity of the participant', '参与者标识'))
    .addOption(
      new Option('--input <protocol>', helpText('how it is sent', '推流协议'))
        .choices(['whip', 'rtmp'])
        .default('whip'),
    )
    .addOption(
      new Option(
        '--shape <shape>',
        helpText('picture of rtmp; default: landscape', 'rtmp 的画面；默认：landscape'),
      ).choices(['portrait', 'landscape']),
    )
    .option('--dry-run', helpText('print the request, and make nothing', '仅显示请求，不创建'))
    .action((flags: IngressFlags) => bin.run((context) => runIngress(flags, context)));
}

async function runIngress(flags: IngressFlags, { print }: BinContext): Promise<ExitCode> {
  const json = requestOf(flags);
  if (flags.dryRun) {
    print({ people: JSON.stringify(json, null, 2), json });
    return 0;
  }
  const { status, credentials } = await (await openIngress(serverOfEnvironment())).create(json);
  const { url, streamKey } = credentials;
  const people = `${flags.input === 'whip' ? 'WHIP' : 'RTMP'} ${url}\nSTREAM_KEY=${streamKey}`;
  print({ people, json: { ...status, url, streamKey } });
  return 0;
}

/** @throws INPUT_INVALID under the names of the flags */
function requestOf({ dryRun: _, ...options }: IngressFlags): IngressRequest {
  try {
    return ingressRequest(options);
  } catch (error) {
    if (!isLivelaneError(error, 'INPUT_INVALID')) throw error;
    throw invalidFlags(
      error.details.issues.map((issue) => ({ ...issue, path: issue.path.replace('/', '--') })),
    );
  }
}
