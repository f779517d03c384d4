import { consumerApp } from '../consumer/app.ts';
import { type Gate, type Report, together } from '../gate.ts';
import type { Workspace } from '../workspace.ts';
import { bundle, externals, origins } from './bundle.ts';

/** What a bundle of an installed package may hold, by the source files behind it. */
interface Rule {
  readonly specifier: string;
  readonly forbidden: RegExp;
  readonly says: string;
  /** Packages that the application brings itself. */
  readonly external?: readonly string[];
}

const nodeSide = /^node:|livekit-server-sdk|@livekit\/rtc-node/;

const rules: readonly Rule[] = [
  {
    specifier: '@livelane/kol-score',
    forbidden: /contracts\/src\/(?!vocabulary\/)/,
    says: 'a bundle of kol-score holds no clause code',
  },
  {
    specifier: '@livelane/attribution',
    forbidden: /contracts\/src\/(?!vocabulary\/)/,
    says: 'a bundle of attribution holds no clause code',
  },
  {
    specifier: '@livelane/rtc/client',
    forbidden:
      /^src\/(server|testing|bin|devserver)\/|livekit-server-sdk|rtc-node|contracts\/src\/(?!vocabulary\/)/,
    says: 'the browser half of rtc pulls no server code',
    external: ['livekit-client'],
  },
  {
    specifier: '@livelane/rtc/policy',
    forbidden: /^(?!src\/policy\/)/,
    says: 'the policy of rtc pulls nothing at all',
  },
];

/** Bundles of the installed tarballs hold what their entry is for, and the wrong half cannot be bundled at all. */
export const separation: Gate = {
  name: 'boundaries: bundles',
  async run(workspace: Workspace): Promise<Report> {
    const folder = await consumerApp(workspace);
    const held = await Promise.all(rules.map((rule) => holds(rule, folder)));
    const refused = workspace.packages.flatMap(({ entries }) =>
      entries.filter(({ browser }) => !browser),
    );
    const shut = await Promise.all(refused.map(({ specifier }) => isRefused(specifier, folder)));
    return together([...held, ...shut]);
  },
};

async function holds(rule: Rule, folder: string): Promise<Report> {
  const source = `export * from ${JSON.stringify(rule.specifier)};`;
  const external = [...(rule.external ?? [])];
  const made = await bundle(source, folder, { platform: 'browser', external });
  if (made.errors.length > 0)
    return {
      checks: 1,
      findings: [`${rule.specifier}: does not bundle: ${made.errors.join('; ')}`],
    };
  const strays = origins(made.metafile, folder).filter((file) => rule.forbidden.test(file));
  const outside = externals(made.metafile).filter(
    (name) => nodeSide.test(name) || !external.includes(name),
  );
  return {
    checks: 1,
    findings: [...strays, ...outside].map(
      (found) => `${rule.specifier}: ${rule.says}, yet it holds ${found}`,
    ),
  };
}

/** A bundler for the browser refuses the entry, and one for Node takes it: so the refusal is the condition's. */
async function isRefused(specifier: string, folder: string): Promise<Report> {
  const source = `export * from ${JSON.stringify(specifier)};`;
  const external = ['livekit-server-sdk', '@livekit/rtc-node', 'livekit-client'];
  const browser = await bundle(source, folder, { platform: 'browser', external });
  const node = await bundle(source, folder, { platform: 'node', external });
  const findings: string[] = [];
  if (browser.errors.length === 0) findings.push(`${specifier}: a browser bundle takes it`);
  if (node.errors.length > 0)
    findings.push(`${specifier}: a bundle for Node refuses it: ${node.errors.join('; ')}`);
  return { checks: 2, findings };
}
