import { type CommandContext, type CommandResult, logOnly, once } from '../command.ts';

/** A viewer's click on a product. */
export interface ProductClick {
  /** The viewer, as verified by a token. */
  readonly identity: string;
  /** A repeated id is the same click. */
  readonly clickId: string;
  /** Id of the product in the session plan. */
  readonly productId: string;
}

/** Commands about clicks. */
export interface ClickCommands<Result> {
  /** Records a click on a product; not sent to viewers. Idempotent by `clickId`. */
  click(click: ProductClick): Result;
}

export function clickCommands(context: CommandContext): ClickCommands<CommandResult> {
  return {
    click: ({ clickId, productId, identity }) => {
      context.index.product(productId);
      const content = { clickId, productId, identity };
      const person = context.pseudonym(identity);
      return once(context, { path: '/clickId', id: clickId, content }, () =>
        logOnly(context, { type: 'click', clickId, person, productId }),
      );
    },
  };
}
