import type { Act } from '../../../../examples/studio/src/server/live/acts.ts';
import type { ShowState } from '../../../../examples/studio/src/server/live/show.ts';
import type { Acted } from './told.ts';
import type { Visit } from './visit.ts';

/** Time between two acts, in milliseconds. */
const EVERY_MS = 2_000;

/** Products that the studio sells itself, with their prices in the plan. */
const PRODUCTS = { 'velvet-six': 1_290, 'tint-duo': 790 } as const;

/** Their ids. */
export const OWN_PRODUCTS = Object.keys(PRODUCTS) as readonly ProductId[];

type ProductId = keyof typeof PRODUCTS;

type Step = { readonly act: Act } | { readonly to: ShowState };

/** What the host does, over and over. */
function stepsOf(uniform: () => number): readonly Step[] {
  const pin = (productId: ProductId): Step => ({ act: { do: 'pin', productId } });
  const price = (productId: ProductId): Step => {
    const minor = Math.round(PRODUCTS[productId] * (0.7 + 0.3 * uniform()));
    return { act: { do: 'price', productId, minor: String(minor) } };
  };
  const poll = { do: 'poll', question: 'Which shade next?', options: ['Rosewood', 'Coral'] };
  return [
    ...[pin('velvet-six'), price('velvet-six'), { act: poll as Act }],
    ...[pin('tint-duo'), price('tint-duo')],
    // Nobody else changes the state of the show: what pages are told of it is the host's.
    ...([{ to: 'paused' }, { to: 'live' }] satisfies Step[]),
  ];
}

interface Acting {
  readonly uniform: () => number;
  /** Waits. @returns false when the minute is over */
  readonly pause: (ms: number) => Promise<boolean>;
  readonly acted: (act: Acted) => void;
}

/** Acts every two seconds until the minute is over. */
export async function actAsHost(visit: Visit, { uniform, pause, acted }: Acting): Promise<void> {
  for (;;)
    for (const step of stepsOf(uniform)) {
      if (!(await pause(EVERY_MS))) return;
      const at = performance.now();
      const isShow = 'to' in step;
      acted({
        what: isShow ? step.to : step.act.do,
        changes: isShow ? 'show' : 'questions',
        at,
      });
      const sent = isShow
        ? visit.ask('/api/show/state?as=host', step)
        : visit.ask('/api/live/act?as=host', step.act);
      // Noted as an error of the run.
      await sent.catch(() => undefined);
    }
}
