import { inputInvalid, inputIssue, translatedError } from '@livelane/contracts/vocabulary';
import type { BinContext } from '@livelane/contracts/vocabulary/node';
import type { ImportedCreators, ImportOptions } from '../../import/import-creators.ts';
import type { CreatorProfile } from '../../profile/creator-profile.ts';
import { isSourceError, type Loaded } from '../../sources/loaded.ts';
import { youtubeCreators, youtubeUnits } from '../../sources/youtube.ts';
import { kolIssue } from '../../text/issues.ts';
import { KOL_SCORE_ZH_HANS } from '../../zh-Hans.ts';

/** The options by which creators are loaded instead of read from files. */
export interface LoadFlags {
  readonly channels?: string;
  readonly keyEnv?: string;
  readonly units?: string;
  readonly origin?: string;
}

/** The variable that holds the key, unless another one is named. */
const KEY = 'YOUTUBE_API_KEY';

/**
 * The creators of YouTube channels. Where the units or the quota are used up, those that were loaded are kept.
 * @throws INPUT_INVALID for options that do not fit; SOURCE_REFUSED, SOURCE_RATE_LIMITED, HTTP_FAILED
 */
export async function loadCreators(
  flags: LoadFlags,
  { from, market, categories }: ImportOptions,
  context: BinContext,
): Promise<ImportedCreators & { readonly isWhole: boolean }> {
  const { channels = '', keyEnv = KEY, units, origin } = flags;
  if (from !== 'youtube')
    throw inputInvalid('--from', [
      inputIssue('ONE_OF', { received: from, params: { choices: ['youtube'] } }),
    ]);
  const budget = youtubeUnits(...(units === undefined ? [] : [unitsOf(units)]));
  const loading = youtubeCreators({
    fetch: globalThis.fetch,
    apiKey: keyIn(keyEnv),
    channels: channels.split(',').flatMap((it) => (it.trim() === '' ? [] : [it.trim()])),
    units: budget,
    signal: context.signal,
    ...(origin === undefined ? {} : { origin }),
    ...(market === undefined ? {} : { market }),
    ...(categories === undefined ? {} : { categories }),
  });
  return collected(loading, context);
}

async function collected(loading: AsyncIterable<Loaded>, { note }: BinContext) {
  const creators: CreatorProfile[] = [];
  const findings: Extract<Loaded, { kind: 'finding' }>['finding'][] = [];
  try {
    for await (const loaded of loading) {
      if (loaded.kind === 'creator') creators.push(loaded.creator);
      else findings.push(loaded.finding);
    }
  } catch (error) {
    if (!isSourceError(error, 'SOURCE_QUOTA_EXHAUSTED')) throw error;
    note({
      en: `${error.code}: ${error.message}`,
      'zh-Hans': `${error.code}：${translatedError(error, [KOL_SCORE_ZH_HANS])}`,
    });
    return { creators, findings, isWhole: false };
  }
  return { creators, findings, isWhole: true };
}

function keyIn(name: string): string {
  const key = process.env[name];
  if (key !== undefined && key !== '') return key;
  throw inputInvalid('--key-env', [
    kolIssue('KEY_IN_ENVIRONMENT', { received: name, params: { name } }),
  ]);
}

function unitsOf(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw inputInvalid('--units', [inputIssue('COUNT', { received: text })]);
}
