import { CountSchema, record } from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';

const Count = z.nullable(CountSchema);
const Flag = z.nullable(z.boolean());

/** Schema of {@link FollowerAccount}. */
export const FollowerAccountSchema = record({
  /** Number of posts; null where not known. */
  posts: Count,
  /** Number of accounts that follow it; null where not known. */
  followers: Count,
  /** Number of accounts that it follows; null where not known. */
  following: Count,
  /** Whether it has a profile picture; null where not known. */
  picture: Flag,
  /** Whether it is private; null where not known. */
  private: Flag,
  /** Number of characters of its username; null where not known. */
  usernameLength: Count,
  /** Number of digits among them; null where not known. */
  usernameDigits: Count,
});

/**
 * A follower as far as the account model looks at it. It holds no country, language, name or text, so none of them can
 * count.
 */
export interface FollowerAccount extends z.infer<typeof FollowerAccountSchema> {}

/** An account of which a person says whether it is fake. */
export interface LabelledAccount {
  readonly account: FollowerAccount;
  readonly isFake: boolean;
}

/** An account about which nothing is known. */
export const UNKNOWN_ACCOUNT: FollowerAccount = {
  ...{ posts: null, followers: null, following: null, picture: null, private: null },
  ...{ usernameLength: null, usernameDigits: null },
};

/**
 * What the model uses of a username: its length and its digits, of any script.
 * @example
 * ```ts
 * import { UNKNOWN_ACCOUNT, usernameFigures } from '@livelane/kol-score/audit';
 * usernameFigures('mia_9941'); // => { usernameLength: 8, usernameDigits: 4 }
 * const follower = { ...UNKNOWN_ACCOUNT, posts: 0, followers: 3, ...usernameFigures('mia_9941') };
 * [follower.usernameDigits, follower.picture]; // => [4, null]
 * ```
 */
export function usernameFigures(
  username: string,
): Pick<FollowerAccount, 'usernameLength' | 'usernameDigits'> {
  const characters = [...username];
  return {
    usernameLength: characters.length,
    usernameDigits: characters.filter((character) => /\p{Nd}/u.test(character)).length,
  };
}
