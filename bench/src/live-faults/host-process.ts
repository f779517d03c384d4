import { systemClock as clock } from '@livelane/rtc/server';
import { emptyView } from '../../../packages/rtc/src/commerce/apply.ts';
import { joinAsHost } from '../../../packages/rtc/src/session/participants/host.ts';
import { acquireMediaEngine } from '../../../packages/rtc/src/session/participants/media-engine.ts';

/** What the process is started with. */
export interface HostGiven {
  readonly url: string;
  readonly token: string;
}

/* Publishes picture and voice until it is killed. */
const { url, token } = JSON.parse(process.argv[2] ?? '{}') as HostGiven;
const { rtc } = await acquireMediaEngine();
const { state } = emptyView('');
await joinAsHost({ rtc, clock, url, token, identity: 'host' }, () => state);
process.stdout.write(`${JSON.stringify({ joined: true })}\n`);
