import * as z from 'zod/mini';

export const MoneySchema = z.object({
  /** Whole minor units. */
  minor: z.string(),
});

const heading = {
  /** A heading of its own. */
  title: z.exactOptional(z.string()),
};

const FeeSchema = z.object({
  clause: z.literal('fee'),
  ...heading,
  /** What is paid. */
  amount: z.nullable(MoneySchema),
});

/** Who is paid. */
export interface Fee extends z.infer<typeof FeeSchema> {}

const TaxSchema = z.object({
  /** What is withheld. */
  clause: z.literal('tax'),
  ...heading,
  /** The rate | in ppm. */
  rate: z.int().check(z.gte(0), z.lte(1_000_000)),
});

/** What a later version may add. */
const OtherSchema = z.object({
  /** The kind of another clause. */
  clause: z.string(),
  ...heading,
});

export const SaleSchema = z.object({
  /** Lines of
   *  {@link Money}. */
  lines: z.array(z.object({ price: MoneySchema.check(z.refine(() => true)) })),
  /** Words by language. */
  notes: z.record(
    z.string(),
    z.object({
      /** The words. */
      text: z.string(),
    }),
  ),
  /** What is agreed. */
  clauses: z.nullable(
    z.array(z.union([z.discriminatedUnion('clause', [FeeSchema, TaxSchema]), OtherSchema])),
  ),
});
