import { checkNetworkDriver, type NetworkCheck } from '@livelane/rtc/testing';
import { openArmedPage } from '../browser.ts';
import type { Stage } from '../stage.ts';

/** Proves that the network is applied on this Chromium. Without this proof the bench would pass for nothing. */
export async function proveLinkDriver(
  stage: Pick<Stage, 'browsers' | 'pageUrl'>,
): Promise<readonly NetworkCheck[]> {
  const host = await openArmedPage(stage.browsers.host, stage.pageUrl);
  const viewer = await openArmedPage(stage.browsers.viewer, stage.pageUrl);
  try {
    return await checkNetworkDriver({
      sender: { session: host.session, network: host.link },
      receiver: { session: viewer.session },
    });
  } finally {
    await Promise.all([host.close(), viewer.close()]);
  }
}
