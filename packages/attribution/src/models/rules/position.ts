import { PPM } from '@livelane/contracts/vocabulary';
import { lastTouch, type ModelOf, type Rule, type Touches } from '../model.ts';

/**
 * A share to the first touch, a share to the last, the rest equally to those between. With two touches the
 * two shares are in proportion; with one it has all; where that leaves nothing to give by, all are equal.
 */
export const position: Rule<'position'> = { model: 'position', weights };

function weights(touches: Touches, model: ModelOf<'position'>): number[] {
  const between = touches.length - 2;
  const start = touches[0];
  const end = lastTouch(touches) === start ? touches[touches.length - 1] : lastTouch(touches);
  const middle = PPM - model.first - model.last;
  const scale = Math.max(between, 1);
  const given = touches.map((touch) =>
    touch === start ? model.first * scale : touch === end ? model.last * scale : middle,
  );
  return given.some((weight) => weight > 0) ? given : touches.map(() => 1);
}
