import type {
  IFlattenedRuleSet,
  IForbiddenRuleType,
  IRegularForbiddenRuleType,
} from 'dependency-cruiser';
import { testSource } from '../workspace.ts';

/** A package or an example in `rooms.json`; all paths are relative to its `src`. */
export interface Plan {
  /** From the leaf up: a room (folder or file; `{a,b}` is both in one room) imports itself and the rooms before it. */
  readonly rooms: readonly string[];
  /** What a folder may import from outside the package; a folder that is not listed may import anything. */
  readonly outside?: Readonly<Record<string, readonly string[]>>;
}

export type Plans = Readonly<Record<string, Plan>>;

const anySource = '^packages/([^/]+)/src/';

/** The star: the packages share the vocabulary's entries and nothing else. */
const star: readonly IForbiddenRuleType[] = [
  {
    name: 'only the vocabulary may be imported from another package',
    from: { path: '^packages/(?!contracts/)([^/]+)/src/' },
    to: {
      path: '^packages/',
      pathNot: ['^packages/$1/src/', '^packages/contracts/dist/vocabulary[^/]*$'],
    },
  },
  {
    name: 'contracts imports its own files by relative paths, and no other package',
    from: { path: '^packages/contracts/src/' },
    to: { path: '^packages/', pathNot: '^packages/contracts/src/' },
  },
  {
    name: 'product code imports no tests and no fixtures',
    from: { path: anySource, pathNot: testSource.source },
    // `testing` is the private package of what tests share: its code would be bundled into a tarball.
    to: { path: [testSource.source, '^testing/', '^@livelane/testing'] },
  },
  {
    name: 'product code imports nothing of testing',
    from: { path: '^packages/[^/]+/src/(?!testing/)' },
    to: { path: '^packages/[^/]+/src/testing/' },
  },
  {
    name: 'zod is imported as zod/mini',
    from: { path: anySource },
    to: { path: 'node_modules/zod/(?!mini/)' },
  },
  {
    name: 'folders and files are named after a subject, not after a kind of code',
    from: {},
    to: {
      path: '/(util|utils|helper|helpers|types|common|misc|shared|lib)(/|[.]tsx?$)',
      pathNot: ['node_modules', '/dist/'],
    },
  },
  { name: 'an import must resolve', from: {}, to: { couldNotResolve: true } },
  { name: 'no circle of files', from: {}, to: { circular: true } },
  {
    name: 'the browser half of rtc reaches no server code',
    from: { path: '^packages/rtc/src/client/' },
    to: {
      path: '^packages/rtc/src/(server|testing|bin|devserver)/|livekit-server-sdk|@livekit/rtc-node',
      reachable: true,
    },
  },
  { name: 'no circle of folders', scope: 'folder', from: {}, to: { circular: true } },
];

/** The rules of dependency-cruiser that the plans stand for. */
export function rulesOf(plans: Plans): IFlattenedRuleSet {
  const planned = Object.entries(plans).flatMap(([name, plan]) => [
    ...orderRules(name, plan),
    ...outsideRules(name, plan.outside ?? {}),
  ]);
  return { forbidden: [...star, ...planned].map((rule) => ({ severity: 'error', ...rule })) };
}

function orderRules(name: string, { rooms }: Plan): IRegularForbiddenRuleType[] {
  const source = `^${name}/src/`;
  const paths = rooms.map((room) => within(name, [room]));
  const order = paths.map((path, index) => ({
    name: `${rooms[index]}: imports a later room`,
    from: { path },
    to: { path: source, pathNot: paths.slice(0, index + 1) },
  }));
  return [
    ...order,
    {
      name: 'stands in no room of rooms.json',
      from: { path: source, pathNot: [...paths, testSource.source] },
      to: {},
    },
  ];
}

function outsideRules(
  name: string,
  outside: Readonly<Record<string, readonly string[]>>,
): IRegularForbiddenRuleType[] {
  return Object.entries(outside).map(([room, packages]) => {
    const nested = Object.keys(outside).filter((other) => other.startsWith(`${room}/`));
    return {
      name: `${room}: may import only ${packages.join(', ') || 'its own files'}`,
      from: {
        path: within(name, [room]),
        ...(nested.length > 0 && { pathNot: within(name, nested) }),
      },
      to: {
        pathNot: [
          `^${name}/src/`,
          ...packages.map((one) => `node_modules/${one.replace(':', '')}(/|$)`),
        ],
        ...(packages.includes('node:') && { dependencyTypesNot: ['core'] }),
      },
    };
  });
}

function within(name: string, rooms: readonly string[]): string {
  const spelled: Readonly<Record<string, string>> = { '.': '\\.', '{': '(', '}': ')', ',': '|' };
  const paths = rooms.map((room) => room.replace(/[.{},]/g, (mark) => spelled[mark] ?? mark));
  return `^${name}/src/(${paths.join('|')})(/|$)`;
}
