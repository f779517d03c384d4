import type { Window } from '../../vocabulary/index.ts';
import type { DealEnd } from '../agreement/deal-end.ts';
import type { SaleTerms } from '../agreement/sale-terms.ts';
import type { ExchangeAt } from '../money/exchange.ts';
import type { SaleBase } from './sale-base.ts';
import type { SaleSelection } from './sale-selection.ts';

/** Inputs of a sales book: whose credits count, the contract term, exchange rates, and whether refunds reduce the base. */
export interface BookOptions {
  /** The creators whose credits count; null where whole sales do, whoever is credited. */
  readonly creators: ReadonlySet<string> | null;
  readonly term: Window;
  readonly exchangeAt: ExchangeAt;
  /** `kept`: what buyers got back stays credited, for a fee whose base includes returns. */
  readonly returns: 'taken-off' | 'kept';
  /** Which of these sales count. Default: all. */
  readonly selection?: SaleSelection;
  /** What a minor unit of a sale counts for. Default: itself. */
  readonly base?: SaleBase;
  /** Which sales the terms of a revision govern. Default: those within `term`. */
  readonly terms?: SaleTerms | undefined;
  /** The early ends of the deal: sales from then on never count. Default: none. */
  readonly ends?: readonly DealEnd[];
}
