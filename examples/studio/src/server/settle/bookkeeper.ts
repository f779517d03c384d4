import { Piscina } from 'piscina';

type Bookkeeping = typeof import('./bookkeeping.ts');

/** The work of `bookkeeping.ts` beside everything else: a show that is live does not wait for it. */
export type Bookkeeper = {
  readonly [Name in keyof Bookkeeping]: (
    of: Parameters<Bookkeeping[Name]>[0],
  ) => Promise<ReturnType<Bookkeeping[Name]>>;
};

const FILE = new URL('./bookkeeping.ts', import.meta.url).href;

/** How long the thread outlives its work, in milliseconds: it takes a second to start. */
const IDLE_MS = 60_000;

/** Does one piece of work after the other, in one thread. */
export function createBookkeeper(): Bookkeeper {
  const pool = new Piscina({
    ...{ filename: FILE, minThreads: 0, maxThreads: 1, idleTimeout: IDLE_MS },
  });
  const by = <Name extends keyof Bookkeeper>(name: Name) =>
    ((of: unknown) => pool.run(of, { name })) as Bookkeeper[Name];
  return { credit: by('credit'), statement: by('statement'), whatIf: by('whatIf') };
}
