import * as z from 'zod/mini';
import { C as Currency } from './currency-wMraleF3.d-CByUw1om.js';

/** Schema of {@link Money}. */
declare const MoneySchema: z.ZodMiniObject<{
    /** The currency. */
    currency: z.ZodMiniType<Currency, Currency, z.core.$ZodTypeInternals<Currency, Currency>>;
    /** Whole minor units as digits: "1999" is 19.99 USD, 1999 JPY and 1.999 KWD; at most 10^18 either way. */
    minor: z.ZodMiniType<`${bigint}`, `${bigint}`, z.core.$ZodTypeInternals<`${bigint}`, `${bigint}`>>;
}, z.core.$strip>;
/**
 * An amount of one currency: an ISO 4217 code, and whole minor units as a string of digits. Where the
 * currency is known while compiling (`Money<'USD'>`), adding another one does not compile.
 */
interface Money<C extends Currency = Currency> extends z.infer<typeof MoneySchema> {
    /** ISO 4217 code. */
    currency: C;
}

export type { Money as M };
