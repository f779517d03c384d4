import {
  type Bin,
  type BinContext,
  type ExitCode,
  helpText,
} from '@livelane/contracts/vocabulary/node';
import { isLivelaneError } from '../errors/guard.ts';
import { configText, type ServerConfigOptions, serverConfig } from '../production/server-config.ts';
import { invalidFlags } from './flag.ts';

interface ConfigFlags {
  readonly domain: string;
  readonly turn?: string;
  readonly redis?: string;
  readonly webhook?: string;
  readonly out?: string;
}

export function addConfig(bin: Bin): void {
  bin.program
    .command('config')
    .description(
      helpText(
        'a LiveKit configuration for production as YAML, each line with its reason; LiveKit reads its keys from LIVEKIT_KEYS',
        '生产用的 LiveKit 配置（YAML），每行附理由；LiveKit 从 LIVEKIT_KEYS 读取密钥',
      ),
    )
    .requiredOption(
      '--domain <host>',
      helpText('host name that participants join by', '参与者进入时使用的主机名'),
    )
    .option('--turn <host>', helpText('host name of TURN over TLS', '基于 TLS 的 TURN 的主机名'))
    .option(
      '--redis <host:port>',
      helpText('for several nodes, egress and ingress', '用于多个节点、egress 和 ingress'),
    )
    .option('--webhook <url>', helpText('your webhook handler', '您的回调通知接收地址'))
    .option(
      '--out <file>',
      helpText(
        'file for the configuration; default: standard output',
        '配置写入的文件；默认：标准输出',
      ),
    )
    .action((flags: ConfigFlags) => bin.run((context) => writeConfig(flags, context)));
}

/** Flag of each option. */
const FLAGS: Readonly<Record<string, string>> = {
  ...{ '/domain': '--domain', '/turnDomain': '--turn' },
  ...{ '/redis': '--redis', '/webhookUrl': '--webhook' },
};

async function writeConfig(flags: ConfigFlags, context: BinContext): Promise<ExitCode> {
  const { domain, turn, redis, webhook, out } = flags;
  const options: ServerConfigOptions = {
    domain,
    ...(turn === undefined ? {} : { turnDomain: turn }),
    ...(redis === undefined ? {} : { redis }),
    ...(webhook === undefined ? {} : { webhookUrl: webhook }),
  };
  try {
    const json = serverConfig(options);
    const text = configText(json, context.locale);
    await context.deliver({ people: text.trimEnd(), json, text }, out);
    return 0;
  } catch (error) {
    if (!isLivelaneError(error, 'INPUT_INVALID')) throw error;
    throw invalidFlags(
      error.details.issues.map((issue) => ({ ...issue, path: FLAGS[issue.path] ?? issue.path })),
    );
  }
}
