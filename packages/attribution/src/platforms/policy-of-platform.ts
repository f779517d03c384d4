import {
  type AttributionPolicy,
  AttributionPolicySchema,
  type Instant,
  inputInvalid,
  inputIssue,
  parseInput,
  TOUCH_KINDS,
  type TouchKind,
} from '@livelane/contracts/vocabulary';
import type { CodeRule } from '../records/code-rule.ts';
import { PLATFORM_PRESETS, type Platform, type PlatformPreset } from './presets.ts';

/** What a platform's preset does not say. */
export interface PlatformOptions {
  /** Owners of discount codes, which then come before every click. Default: none. */
  readonly codes?: readonly CodeRule[];
  /** Orders placed before this instant get no credit. Default: 1970. */
  readonly effectiveFrom?: Instant;
  /** Minimum length of a live view to count as a touch, in seconds. Default: 0. */
  readonly minimumDwellSeconds?: number;
}

/**
 * The policy that attributes as a platform does by default: the last touch of the best class, in the platform's windows.
 *
 * @returns a policy with the platform as its id and revision 1
 * @throws INPUT_INVALID for a platform that has no preset, and for a code or a creator that is not a valid id
 * @example
 * ```ts
 * import { policyOfPlatform } from '@livelane/attribution';
 * policyOfPlatform('tiktok-shop-ads').windows.view; // => {"basis":"elapsed","seconds":86400}
 * ```
 */
export function policyOfPlatform(
  platform: Platform,
  { codes = [], effectiveFrom = '1970-01-01T00:00:00Z', ...options }: PlatformOptions = {},
): AttributionPolicy {
  const { windows, classes } = presetOf(platform);
  const listed: (readonly TouchKind[])[] = [...classes];
  const kinds = new Set(listed.flat());
  if (codes.length > 0 && !kinds.has('code')) listed.unshift(['code']);
  const policy: AttributionPolicy = {
    kind: 'attribution-policy',
    version: 1,
    id: platform,
    revision: 1,
    effectiveFrom,
    model: { model: 'last' },
    windows,
    minimumDwellSeconds: options.minimumDwellSeconds ?? 0,
    precedence: TOUCH_KINDS.filter((kind) => listed.some((one) => one.includes(kind))),
    classes: listed.map((one) => [...one]),
    codeTakesAll: codes.length > 0,
    codes: codes as AttributionPolicy['codes'],
    lateCodeSeconds: 60,
  };
  return parseInput(AttributionPolicySchema, policy, 'policy');
}

function presetOf(platform: string): PlatformPreset {
  const presets: Readonly<Record<string, PlatformPreset>> = PLATFORM_PRESETS;
  const preset = Object.hasOwn(presets, platform) ? presets[platform] : undefined;
  if (preset !== undefined) return preset;
  const params = { choices: Object.keys(presets) };
  throw inputInvalid('platform', [inputIssue('ONE_OF', { received: platform, params })]);
}
