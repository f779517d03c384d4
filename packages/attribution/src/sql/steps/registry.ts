import type { Dialect } from '../dialects/dialect.ts';
import type { Fragment } from '../dialects/fragment.ts';
import type { Step, StepName } from '../plan/plan.ts';
import { eligibleTouch } from './eligibility.ts';
import { buyerTouch, orderKey, touchKey } from './identity.ts';
import { candidate, journeyTouch } from './journeys.ts';
import { pathTouch } from './paths.ts';
import { codeOwner, purchase, revenue, roomOwner, touch } from './relations.ts';
import { share } from './shares.ts';
import type { Render } from './step.ts';

/** A primitive in SQL, and the relations that it reads. */
interface Rendered<Name extends StepName> {
  readonly render: Render<Name>;
  readonly reads: readonly StepName[];
}

/** The primitives in SQL. A new one is a member of `Step` and a line here. */
const RENDERED: { readonly [Name in StepName]: Rendered<Name> } = {
  touch: { render: touch, reads: [] },
  purchase: { render: purchase, reads: [] },
  revenue: { render: revenue, reads: ['purchase'] },
  code_owner: { render: codeOwner, reads: [] },
  room_owner: { render: roomOwner, reads: [] },
  order_key: { render: orderKey, reads: ['purchase'] },
  touch_key: { render: touchKey, reads: ['touch'] },
  buyer_touch: { render: buyerTouch, reads: ['order_key', 'touch_key'] },
  eligible_touch: { render: eligibleTouch, reads: ['buyer_touch'] },
  candidate: {
    render: candidate,
    reads: [
      ...(['eligible_touch', 'purchase', 'code_owner', 'room_owner'] as const),
      ...(['order_key', 'touch_key'] as const),
    ],
  },
  journey_touch: { render: journeyTouch, reads: ['candidate'] },
  share: { render: share, reads: ['journey_touch'] },
  path_touch: { render: pathTouch, reads: ['journey_touch', 'eligible_touch', 'touch', 'revenue'] },
};

/** The query that makes the relation of a step. */
export function queryOf(step: Step, dialect: Dialect): Fragment {
  const render = RENDERED[step.step].render as (step: Step, dialect: Dialect) => Fragment;
  return render(step, dialect);
}

/** The relations that some relations are made of, themselves included. */
export function neededBy(relations: readonly StepName[]): ReadonlySet<StepName> {
  const needed = new Set<StepName>();
  const open = [...relations];
  for (let relation = open.pop(); relation !== undefined; relation = open.pop()) {
    if (needed.has(relation)) continue;
    needed.add(relation);
    open.push(...RENDERED[relation].reads);
  }
  return needed;
}
