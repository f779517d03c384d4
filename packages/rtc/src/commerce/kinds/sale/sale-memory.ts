import type { KeptAct } from '../command.ts';

/** What a room remembers of flash sales. */
export interface SaleMemory {
  /** Ids of all flash sales so far, running or ended. */
  readonly heldSales: Set<string>;
}

export const noSales = (): SaleMemory => ({ heldSales: new Set() });

export function noteSales({ heldSales }: SaleMemory, { events }: KeptAct): void {
  for (const event of events) if (event.type === 'sale') heldSales.add(event.saleId);
}
