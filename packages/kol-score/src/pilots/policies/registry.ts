import { informed } from './informed.ts';
import { followerFirst, greedy, staticScore, thompson } from './simple.ts';

/** Every policy, the default first. */
export const POLICIES = [informed, greedy, thompson, staticScore, followerFirst] as const;

/** The id of a policy. */
export type PolicyId = (typeof POLICIES)[number]['id'];
