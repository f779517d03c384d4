import type { SettlingModel } from '@livelane/contracts/vocabulary';
import type { JourneyTouch } from '../../journey/journey.ts';
import type { RuleModel, Touches } from '../model.ts';

interface RuleParts<Parameters extends SettlingModel>
  extends Pick<
    RuleModel<Parameters['model'], Parameters>,
    'defaults' | 'answers' | 'weights' | 'bind' | 'knowsParties' | 'issues'
  > {
  readonly needsTimes?: boolean;
}

/** A rule that may settle; its id is the `model` of its default parameters. */
export function rule<Parameters extends SettlingModel>({
  needsTimes = false,
  ...parts
}: RuleParts<Parameters>): RuleModel<Parameters['model'], Parameters> {
  return { id: parts.defaults.model, needs: 'journey', maySettle: true, needsTimes, ...parts };
}

/** A weight of 1 for the chosen touch and 0 for the others. */
export function onlyTouch(touches: Touches, chosen: JourneyTouch): number[] {
  return touches.map((touch) => (touch === chosen ? 1 : 0));
}

/** The last touch; of several at the same instant the one that takes precedence. */
export function lastTouch(touches: Touches): JourneyTouch {
  const latest = touches[touches.length - 1]?.at;
  return touches.find(({ at }) => at === latest) ?? touches[0];
}
