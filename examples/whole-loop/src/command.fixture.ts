import { errorsOf } from '@livelane/contracts/vocabulary';
import { RTC_ERRORS, type RtcErrorDetails } from '@livelane/rtc';
import { runCommand, type Surroundings } from './command.ts';

/** For tests: what a run of the demo showed, and how it ended. */
export interface Shown {
  readonly code: number;
  readonly said: string;
  readonly complaint: string;
}

/** For tests: runs the demo without a terminal, at a fixed time. */
export async function demo(
  args: readonly string[],
  options: Partial<Pick<Surroundings, 'env' | 'signal' | 'startServer'>> = {},
): Promise<Shown> {
  const said: string[] = [];
  const complaints: string[] = [];
  const code = await runCommand(args, {
    env: options.env ?? {},
    screen: { isTerminal: false, write: (text) => void said.push(text) },
    complain: (text) => void complaints.push(text),
    signal: options.signal ?? new AbortController().signal,
    clock: () => Date.parse('2026-11-22T17:00:00Z'),
    ...(options.startServer === undefined ? {} : { startServer: options.startServer }),
  });
  return { code, said: said.join(''), complaint: complaints.join('') };
}

const rtcError = errorsOf<Pick<RtcErrorDetails, 'LIVEKIT_UNAVAILABLE'>>(RTC_ERRORS);

/** For tests: a search for a LiveKit server that finds none. */
export function noServer(): Promise<never> {
  const attempts = [{ en: 'PATH: not there', 'zh-Hans': 'PATH：没有' }];
  return Promise.reject(rtcError('LIVEKIT_UNAVAILABLE', { tried: [], attempts, version: '1.13' }));
}
