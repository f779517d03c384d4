import { CONTRACTS_ZH_HANS } from '../../error/zh-Hans.ts';
import { errorFromJson, type LivelaneError, translatedError } from '../../vocabulary/index.ts';
import { type BinContext, NODE_ZH_HANS } from '../../vocabulary/node/index.ts';

/** What became of a contract that could not be settled. */
export interface Failure {
  /** The contract, or the files where it could not be read. */
  readonly contract: string;
  readonly code: string;
  /** What is wrong and how to mend it, in the language of the command. */
  readonly message: string;
}

/** A failure from the JSON of its error, in the language of the command. */
export function failureOf(
  contract: string,
  json: ReturnType<LivelaneError['toJSON']>,
  { locale }: Pick<BinContext, 'locale'>,
): Failure {
  const { code, message } = json;
  const error = errorFromJson(json);
  if (locale === 'en' || error === undefined) return { contract, code, message };
  return { contract, code, message: translatedError(error, [NODE_ZH_HANS, CONTRACTS_ZH_HANS]) };
}
