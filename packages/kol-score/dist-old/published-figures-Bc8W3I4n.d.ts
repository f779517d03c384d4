import * as z from 'zod/mini';

/** Schema of {@link FakeShare}. */
declare const FakeShareSchema: z.ZodMiniObject<{
    /** Estimated share of followers that are not people, from 0 to 1. */
    value: z.ZodMiniNumber<number>;
    /** Lower end of the interval. */
    low: z.ZodMiniNumber<number>;
    /** Upper end of the interval. */
    high: z.ZodMiniNumber<number>;
    /** How often the interval is meant to cover the true share, from 0 to 1. */
    level: z.ZodMiniNumber<number>;
    /** Number of sampled followers that it is estimated from. */
    n: z.ZodMiniInt;
}, z.core.$strip>;
/** The share of fake followers that `audit` estimates from a sample of followers. */
interface FakeShare extends z.infer<typeof FakeShareSchema> {
}
/** Schema of {@link FollowerCount}. */
declare const FollowerCountSchema: z.ZodMiniObject<{
    /** When it was read. */
    at: z.ZodMiniType<`${string}T${string}Z`, `${string}T${string}Z`, z.core.$ZodTypeInternals<`${string}T${string}Z`, `${string}T${string}Z`>>;
    /** Number of followers at that time. */
    followers: z.ZodMiniInt;
}, z.core.$strip>;
/** The number of followers at one time. */
interface FollowerCount extends z.infer<typeof FollowerCountSchema> {
}

export type { FakeShare as F, FollowerCount as a };
