import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Gate, Report } from '../gate.ts';
import { runIn } from '../tool.ts';
import type { Workspace } from '../workspace.ts';
import { consumerApp } from './app.ts';
import { runtimes } from './runtimes.ts';

/** Zones far apart, with an offset of 45 minutes, and on both sides of the date line. */
const ZONES = [
  'UTC',
  'America/New_York',
  'Asia/Kathmandu',
  'Asia/Shanghai',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
];

/** Contracts and redlines of the installed tarballs have the same bytes on every runtime, in every time zone. */
export const documents: Gate = {
  name: 'consumer: equal documents',
  async run(workspace: Workspace): Promise<Report> {
    const folder = await consumerApp(workspace);
    const program = join(folder, 'documents.mjs');
    cpSync(join(import.meta.dirname, 'documents.mjs'), program);
    const places = runtimes().flatMap((runtime) => ZONES.map((zone) => ({ ...runtime, zone })));
    const outputs = new Map<string, string>();
    for (const { name, binary, zone } of places)
      outputs.set(`${name} in ${zone}`, await hashesBy(binary, { program, folder, zone }));
    return { checks: places.length, findings: differencesIn(outputs) };
  },
};

interface Place {
  readonly program: string;
  readonly folder: string;
  readonly zone: string;
}

async function hashesBy(binary: string, { program, folder, zone }: Place): Promise<string> {
  if (!existsSync(binary)) return `is not there to be tested with: ${binary}`;
  const { output } = await runIn({ cwd: folder, zone }, binary, [program]);
  return output.trim();
}

/** What differs from the first place, document by document. */
export function differencesIn(outputs: ReadonlyMap<string, string>): string[] {
  const [[first, expected = ''] = ['', '']] = outputs;
  if (hashesIn(expected) === undefined) return [`${first}: ${expected}`];
  return [...outputs].flatMap(([place, output]) => {
    if (output === expected) return [];
    const [wanted, found] = [hashesIn(expected) ?? {}, hashesIn(output)];
    if (found === undefined) return [`${place}: ${output}`];
    const names = Object.keys(wanted).filter((name) => wanted[name] !== found[name]);
    return [`${place}: other bytes than ${first}: ${names.join(', ')}`];
  });
}

function hashesIn(output: string): Readonly<Record<string, string>> | undefined {
  return output.startsWith('{') ? JSON.parse(output) : undefined;
}
