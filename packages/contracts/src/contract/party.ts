import * as z from 'zod/mini';
import {
  type Id,
  IdSchema,
  MarketSchema,
  record,
  TextSchema,
  WindowSchema,
} from '../vocabulary/index.ts';

const RegistrationSchema = record({
  /** What the number is: unified social credit code (统一社会信用代码), company register, tax number; identity card (身份证号) or passport of a person. */
  type: z.enum([
    'unified-social-credit-code',
    'company-number',
    'tax-number',
    'identity-card',
    'passport',
  ]),
  /** The number, as the authority writes it. */
  number: TextSchema.check(z.minLength(1)),
});

/** The number under which an authority knows a party. */
export interface Registration extends z.infer<typeof RegistrationSchema> {}

/** Schema of {@link Party}. */
export const PartySchema = record({
  /** Id of the party, by which clauses and facts refer to it. For a creator, the id of the profile. */
  id: IdSchema,
  /** Role of the party in the deal. */
  role: z.enum(['brand', 'creator', 'agency', 'payee', 'loan-out', 'guarantor']),
  /** Name shown to people. */
  name: TextSchema.check(z.minLength(1)),
  /** Where the party lives or is established. */
  market: MarketSchema,
  /** Legal name, as signed. */
  legalName: z.exactOptional(TextSchema),
  /** Postal address. */
  address: z.exactOptional(TextSchema),
  /** Address for notices. */
  email: z.exactOptional(TextSchema),
  /** Where the party is resident for tax. */
  taxResidence: z.exactOptional(MarketSchema),
  /** Number under which an authority knows the party. */
  registration: z.exactOptional(RegistrationSchema),
  /** Person who signs for the party. */
  representative: z.exactOptional(TextSchema),
  /** Permits and licences that markets require of advertisers. */
  licences: z.exactOptional(
    z.array(
      record({
        /** The market that requires it. */
        market: MarketSchema,
        /** The rule of that market's law that asks for it, such as `ae.advertiser-permit`. */
        ruleId: z.exactOptional(IdSchema),
        /** Its number. */
        number: IdSchema,
        /** The authority that issued it. */
        issuer: TextSchema,
        /** When it is valid. */
        valid: WindowSchema,
      }),
    ),
  ),
});

/** A party to the contract, or a payee under it. */
export interface Party extends z.infer<typeof PartySchema> {}

/**
 * Whether a party signs in person: by its papers, or as somebody without legal name and representative. A loan-out company is
 * never a person.
 */
export function isNaturalPerson({ role, registration, legalName, representative }: Party): boolean {
  if (role === 'loan-out') return false;
  if (registration?.type === 'identity-card' || registration?.type === 'passport') return true;
  return registration === undefined && legalName === undefined && representative === undefined;
}

/** The ids of the parties whose signatures a contract needs: all but those who are only paid. */
export function signersOf({ parties }: { readonly parties: readonly Party[] }): Id[] {
  return parties.filter(({ role }) => role !== 'payee').map(({ id }) => id);
}
