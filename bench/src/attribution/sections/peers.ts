import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Row, Section } from '../../section.ts';
import { madeRows, writePaths } from '../paths/journeys.ts';
import { install, PEERS, type Peer, type PeerResult, resultOf } from '../paths/peer-packages.ts';
import { startOfCommand, type Taken, takenByCommand } from '../paths/process.ts';

const SIZES = [
  { journeys: 10_000, channels: 12 },
  { journeys: 100_000, channels: 30 },
] as const;

/** Packages of others on the same files, in the same run. */
export const peers: Section = {
  name: 'peers',
  about: 'packages of PyPI on the same files: time, removal effects and credits',
  measure: async (say) => {
    const folder = mkdtempSync(join(tmpdir(), 'livelane-bench-'));
    try {
      const start = startOfCommand();
      const installed = PEERS.map((peer) => {
        say(`${peer.name}: install`);
        return { peer, lack: install(peer) };
      });
      const rows = SIZES.flatMap((size) => {
        const file = join(folder, `${size.journeys}.csv`);
        writePaths(file, madeRows(size));
        return installed.map(({ peer, lack }) => {
          const what = `${peer.name} ${peer.version}, ${size.journeys.toLocaleString('en')} journeys, ${size.channels} channels`;
          say(what);
          return { what, measured: compared(peer, lack, { file, start }), reached: true };
        });
      });
      return { data: 'processor time of reading and model, beyond start and imports', rows };
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

interface Channel {
  readonly channel: string;
  readonly conversions: number;
  readonly removalEffect: number;
}

function compared(
  peer: Peer,
  lack: string | undefined,
  { file, start }: { readonly file: string; readonly start: Taken },
): Row['measured'] {
  if (lack !== undefined)
    return `not compared: ${lack} (needs python3 with venv, and PyPI: pip install ${peer.name}==${peer.version})`;
  const out = `${file}.json`;
  const command = ['run', '--paths', file, '--model', peer.model, '--json', '--out', out];
  const seconds = takenByCommand(command).seconds - start.seconds;
  const { models } = JSON.parse(readFileSync(out, 'utf8')) as {
    readonly models: readonly { readonly channels: readonly Channel[] }[];
  };
  const result = resultOf(peer, file);
  const ours = `ours ${seconds.toFixed(2)} s`;
  return typeof result === 'string'
    ? `${result}; ${ours}`
    : `${result.seconds.toFixed(2)} s, ${(result.seconds / seconds).toFixed(1)} times ours (${seconds.toFixed(2)} s); ${differences(models[0]?.channels ?? [], result)}`;
}

/** How far a peer's figures are from ours, relative to them, over all channels. */
function differences(channels: readonly Channel[], { effects, credits }: PeerResult): string {
  const apart = (theirs: Readonly<Record<string, number>>, ourOf: (it: Channel) => number) =>
    channels.map((it) => Math.abs((theirs[it.channel] ?? 0) / ourOf(it) - 1)).sort((a, b) => a - b);
  const text = (all: readonly number[]): string =>
    `${percent(all[Math.floor(all.length / 2)])} at the median channel, ${percent(all.at(-1))} at most`;
  return `removal effects apart by ${text(apart(effects, (it) => it.removalEffect))}; credits by ${text(apart(credits, (it) => it.conversions))}`;
}

function percent(share = Number.NaN): string {
  return share < 1e-9 ? `${share.toExponential(0)}` : `${(100 * share).toFixed(2)} %`;
}
