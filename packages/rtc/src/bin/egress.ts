import { inputInvalid } from '@livelane/contracts/vocabulary';
import {
  type Bin,
  type BinContext,
  type ExitCode,
  helpText,
  terminalTable,
} from '@livelane/contracts/vocabulary/node';
import { Option } from 'commander';
import type { EgressRequest } from '../egress/egress-request.ts';
import { openEgress } from '../egress/egress-service.ts';
import { egressFindings } from '../egress/findings.ts';
import { maskedRequest } from '../egress/masked.ts';
import type { Shape } from '../egress/picture.ts';
import { STREAM_PLATFORMS, type StreamPlatformId } from '../egress/platforms.ts';
import { hlsRequest, recordingRequest } from '../egress/recording.ts';
import type { EgressStatus } from '../egress/status.ts';
import { type StreamTarget, streamRequests } from '../egress/streams.ts';
import { isLivelaneError } from '../errors/guard.ts';
import { rtcIssue } from '../errors/rtc-issues.ts';
import { invalidFlags } from './flag.ts';
import { serverOfEnvironment } from './server-env.ts';

interface EgressFlags {
  readonly room: string;
  /** Names, separated by commas. */
  readonly platform?: string;
  readonly shape?: Shape;
  readonly record?: string;
  readonly hls?: string;
  readonly dryRun?: true;
}

const PLATFORMS = Object.keys(STREAM_PLATFORMS);

export function addEgress(bin: Bin): void {
  bin.program
    .command('egress')
    .description(
      helpText(
        'record a room, write it as HLS, send it to platforms; stream keys are read from the environment, such as YOUTUBE_STREAM_KEY, TIKTOK_STREAM_URL',
        '录制直播间、写成 HLS、推流到各平台；推流码取自环境变量，如 YOUTUBE_STREAM_KEY、TIKTOK_STREAM_URL',
      ),
    )
    .requiredOption('--room <name>', helpText('name of the room', '直播间名称'))
    .addOption(
      new Option(
        '--platform <names>',
        `${helpText('send it there, several separated by commas:', '推流到以下平台，多个以逗号分隔：')} ${PLATFORMS.join(', ')}`,
      ).argParser((names: string, before?: string) =>
        before === undefined ? names : `${before},${names}`,
      ),
    )
    .addOption(
      new Option(
        '--shape <shape>',
        helpText(
          'picture; default: as each platform shows it, landscape for --record and --hls',
          '画面；默认：按各平台的方式，--record 和 --hls 为横屏',
        ),
      ).choices(['portrait', 'landscape']),
    )
    .option('--record <path>', helpText('write an MP4 file', '写入 MP4 文件'))
    .option('--hls <folder>', helpText('write playlists and segments', '写入播放列表和分片'))
    .option(
      '--dry-run',
      helpText(
        'print the requests without keys, and start nothing',
        '仅显示不含推流码的请求，不启动',
      ),
    )
    .action((flags: EgressFlags) => bin.run((context) => runEgress(flags, context)));
}

async function runEgress(flags: EgressFlags, context: BinContext): Promise<ExitCode> {
  const requests = requestsOf(flags);
  if (flags.dryRun) {
    const json = requests.map(maskedRequest);
    context.print({ people: JSON.stringify(json, null, 2), json });
    return 0;
  }
  const egress = await openEgress(serverOfEnvironment());
  const started: EgressStatus[] = [];
  for (const request of requests) started.push(await egress.start(request));
  const rows = started.map(({ egressId, room, state }) => [egressId, room, state]);
  context.print({ people: terminalTable(rows), json: started });
  return context.noteFindings(started.flatMap(egressFindings));
}

/** What was asked for, with keys of the environment. @throws INPUT_INVALID under the names of flags and variables */
function requestsOf({ room, platform, shape, record, hls }: EgressFlags): EgressRequest[] {
  const shaped = shape === undefined ? {} : { shape };
  const platforms = (platform ?? '').split(',').flatMap((name) => name.trim() || []);
  const targets = platforms.map((name) => targetOf(name as StreamPlatformId, shape));
  if (targets.length === 0 && record === undefined && hls === undefined)
    throw invalidFlags([
      rtcIssue('GIVEN', { path: '--platform / --record / --hls', received: undefined }),
    ]);
  return [
    ...(record === undefined
      ? []
      : [named('--record', () => recordingRequest({ room, ...shaped, path: record }))]),
    ...(hls === undefined
      ? []
      : [named('--hls', () => hlsRequest({ room, ...shaped, folder: hls }))]),
    ...(targets.length === 0
      ? []
      : named('--platform', () => streamRequests({ room, targets }), platforms)),
  ];
}

function targetOf(platform: StreamPlatformId, shape: Shape | undefined): StreamTarget {
  const server = process.env[`${platform.toUpperCase()}_STREAM_URL`];
  return {
    platform,
    key: process.env[`${platform.toUpperCase()}_STREAM_KEY`] ?? '',
    ...(server === undefined || server === '' ? {} : { server }),
    ...(shape === undefined ? {} : { shape }),
  };
}

/** The issues of a request under the names that the command line has for its options. */
function named<Result>(
  flag: string,
  work: () => Result,
  platforms: readonly string[] = [],
): Result {
  try {
    return work();
  } catch (error) {
    if (!isLivelaneError(error, 'INPUT_INVALID')) throw error;
    const issues = error.details.issues.flatMap((issue) => {
      const [, at, field] = /^\/targets\/(\d+)\/(key|server)$/.exec(issue.path) ?? [];
      const platform = platforms[Number(at)];
      const variable = platform?.toUpperCase();
      // A platform that is not known has no variables.
      if (platform !== undefined && !PLATFORMS.includes(platform)) return [];
      if (issue.path === '/room') return { ...issue, path: '--room' };
      if (variable === undefined) return { ...issue, path: flag };
      const suffix = field === 'key' ? 'STREAM_KEY' : 'STREAM_URL';
      return { ...issue, path: `${variable}_${suffix}` };
    });
    throw inputInvalid([...new Set(issues.map(({ path }) => path))].join(', '), issues);
  }
}
