import { InstantSchema, MarketSchema } from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';
import type { RegionProbe } from '../regions/region.ts';

const figure = z.nullable(z.number().check(z.gte(0)));

/** Schema of {@link MarketProbe}. */
export const MarketProbeSchema = z.strictObject({
  /** When it was measured. */
  at: InstantSchema,
  /** Where the participant is. */
  market: MarketSchema,
  /** Whose servers were measured, if vendors are compared. */
  vendor: z.exactOptional(z.string().check(z.minLength(1))),
  /** What was measured. */
  probe: z.strictObject({
    region: z.string().check(z.minLength(1)),
    reachable: z.boolean(),
    setupMs: figure,
    joinMs: figure,
    rttMs: figure,
    jitterMs: figure,
    lossShare: z.nullable(z.number().check(z.gte(0), z.lte(1))),
    uplinkKbps: figure,
    path: z.nullable(z.enum(['udp', 'tcp', 'turn-udp', 'turn-tcp', 'turn-tls'])),
    error: z.nullable(z.string()),
  }),
});

/** A probe of a region by a participant in a market: a line of a list that `marketReport` compares. */
export interface MarketProbe extends Omit<z.infer<typeof MarketProbeSchema>, 'probe'> {
  readonly probe: RegionProbe;
}
