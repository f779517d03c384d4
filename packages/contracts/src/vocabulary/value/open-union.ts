import * as z from 'zod/mini';
import { expects } from '../error/issues.ts';

/**
 * A union of objects told apart by one field, which also accepts members that a later version may add: objects whose
 * discriminator is another string and that have the fields of `base`. The static type holds the known members; readers
 * report the others (see {@link knownMembers}) and give them no effect.
 * @param base - what every member has, the discriminator apart
 */
export function openUnion<
  Discriminator extends string,
  const Options extends readonly z.ZodMiniObject[],
>(
  discriminator: Discriminator,
  options: Options,
  base: z.core.$ZodShape = {},
): z.ZodMiniDiscriminatedUnion<Options, Discriminator> {
  const known = valuesOf(discriminator, options);
  const choices = [...known].map((value) => JSON.stringify(value));
  const error = expects('ONE_OF', { choices });
  const unknown = z.string({ error }).check(
    z.minLength(1, { error }),
    // Aborts, so that a known member with a wrong field is never reported as one of a later version.
    z.refine((value) => !known.has(value), { error, abort: true }),
  );
  // What `refine` checks, for JSON Schema.
  z.globalRegistry.add(unknown, { not: { enum: [...known] } });
  const later = z.looseObject({ ...base, [discriminator]: unknown });
  return z.union([
    z.discriminatedUnion(discriminator, options as never),
    later,
  ]) as unknown as z.ZodMiniDiscriminatedUnion<Options, Discriminator>;
}

/** A choice of strings to which a later version may add: any other non-empty string is accepted at run time. */
export function openEnum<const Choices extends readonly string[]>(
  choices: Choices,
): z.ZodMiniType<Choices[number], Choices[number]> {
  const error = expects('ONE_OF', { choices: choices.map((value) => JSON.stringify(value)) });
  const later = z.string({ error }).check(z.minLength(1, { error }));
  return z.union([z.enum(choices, { error }), later]) as never;
}

/** The discriminator values of the known members of an {@link openUnion}. */
export function knownMembers(union: z.core.$ZodType, discriminator: string): ReadonlySet<string> {
  const [known] = (union as z.core.$ZodUnion)._zod.def.options;
  return valuesOf(
    discriminator,
    (known as z.core.$ZodUnion)._zod.def.options as readonly z.ZodMiniObject[],
  );
}

function valuesOf(discriminator: string, options: readonly z.ZodMiniObject[]): ReadonlySet<string> {
  return new Set(
    options.flatMap((option) => {
      const field = option.def.shape[discriminator] as z.core.$ZodLiteral<string> | undefined;
      return [...(field?._zod.def.values ?? [])];
    }),
  );
}
