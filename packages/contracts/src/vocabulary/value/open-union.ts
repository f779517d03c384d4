import * as z from 'zod/mini';
import { expects } from '../error/issues.ts';

/**
 * Schema of a union of objects with a discriminator that a later version may extend: objects with another
 * discriminator value are accepted if they have the fields of `base`. The static type has the defined members only;
 * readers report others (see {@link knownMembers}) and ignore them.
 * @param base - what every member has, the discriminator apart
 * @example
 * ```ts
 * import { inputIssues, openUnion, record } from '@livelane/contracts/vocabulary';
 * import * as z from 'zod/mini';
 * const Event = openUnion('type', [record({ type: z.literal('pin'), productId: z.string() })]);
 * [{ type: 'pin' }, { type: 'addedLater' }].map((event) => inputIssues(Event, event).length); // => [1,0]
 * ```
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
  const unknown = nameOf(error).check(
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

/**
 * Schema of a choice of strings that a later version may extend: any other non-empty string is accepted at run time.
 * @example
 * ```ts
 * import { inputIssues, openEnum } from '@livelane/contracts/vocabulary';
 * inputIssues(openEnum(['show', 'rehearsal']), 'training').length; // => 0
 * ```
 */
export function openEnum<const Choices extends readonly string[]>(
  choices: Choices,
): z.ZodMiniType<Choices[number], Choices[number]> {
  const error = expects('ONE_OF', { choices: choices.map((value) => JSON.stringify(value)) });
  return z.union([z.enum(choices, { error }), nameOf(error)]) as never;
}

/** A name that a later version may have added: not empty, and with UTF-8 bytes and hence a canonical hash. */
function nameOf(error: () => string) {
  return z.string({ error }).check(
    z.minLength(1, { error }),
    z.refine((text) => /^\P{Cs}*$/u.test(text), { error: expects('WHOLE_SURROGATES') }),
  );
}

/** The members that this version knows of an {@link openUnion}, with its discriminator, or of an {@link openEnum}. */
export interface OpenMembers {
  /** Absent for an enum. */
  readonly discriminator?: string;
  readonly known: ReadonlySet<string>;
  /** The schema of each known member of a union. */
  readonly options: readonly z.core.$ZodType[];
}

/** The known members of an open union or enum; undefined for a schema that is neither. */
export function openMembers(schema: z.core.$ZodType): OpenMembers | undefined {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type !== 'union' || def.options.length !== 2) return undefined;
  const [first, later] = def.options.map((option) => (option as z.core.$ZodTypes)._zod.def);
  if (first?.type === 'enum' && later?.type === 'string')
    return { known: new Set(Object.values(first.entries).map(String)), options: [] };
  if (first?.type !== 'union' || later?.type !== 'object') return undefined;
  const { discriminator, options } = first as z.core.$ZodDiscriminatedUnionDef;
  const known = valuesOf(discriminator, options as readonly z.ZodMiniObject[]);
  return { discriminator, known, options };
}

/**
 * The discriminator values of the members that an {@link openUnion} defines.
 * @example
 * ```ts
 * import { FactSchema, knownMembers } from '@livelane/contracts/vocabulary';
 * knownMembers(FactSchema, 'type').has('payment'); // => true
 * ```
 */
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
      return field?._zod.def.values ?? [];
    }),
  );
}
