import { inputInvalid, inputIssue } from '@livelane/contracts/vocabulary';
import type { CreatorProfile } from '@livelane/kol-score';
import type { Replies } from './list.ts';

/**
 * The profiles with what their creators answered: what an export does not hold, such as fee, price tier and past lives.
 * @throws INPUT_INVALID for a reply of somebody who is not in the list
 */
export function withReplies(
  creators: readonly CreatorProfile[],
  replies: Replies,
): CreatorProfile[] {
  const ids = ['*', ...creators.map(({ id }) => id)];
  const issues = Object.keys(replies)
    .filter((id) => !ids.includes(id))
    .map((id) => inputIssue('ONE_OF', { path: `/${id}`, received: id, params: { choices: ids } }));
  if (issues.length > 0) throw inputInvalid('replies.json', issues);
  return creators.map((creator) =>
    answered(answered(creator, replies['*'] ?? {}), replies[creator.id] ?? {}),
  );
}

function answered(profile: CreatorProfile, reply: Replies[string]): CreatorProfile {
  return {
    ...profile,
    ...reply,
    audience: { ...profile.audience, ...reply.audience },
    tierSource: reply.priceTier === undefined ? profile.tierSource : 'declared',
  };
}
