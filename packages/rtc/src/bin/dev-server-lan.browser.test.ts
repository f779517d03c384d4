import { X509Certificate } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { get } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TLSSocket } from 'node:tls';
import jsqr from 'jsqr';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cacheFolder } from '../devserver/cache.ts';
import { findChromium, type LanAccess } from '../devserver/index.ts';
import { probeTcpPort } from '../devserver/ports.ts';
import { type Played, play } from './played.fixture.ts';

/** The whole of 127.0.0.0/8 is this machine: it stands for the address of a local network. */
const ADDRESS = process.platform === 'linux' ? '127.0.0.2' : '127.0.0.1';

let home = '';
let port = 0;
let browser: Browser;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'livelane-home-'));
  const probed = await probeTcpPort(0, ADDRESS);
  port = 'port' in probed ? probed.port : 0;
  const found = findChromium();
  browser = await chromium.launch({ executablePath: found.path, args: [...found.args] });
});
afterAll(async () => {
  await browser?.close();
  await rm(home, { recursive: true, force: true });
});

/** Runs the command; once it says that it runs, `act` is done with what it said, and Ctrl-C ends it. */
async function whileRunning(act: (said: readonly string[]) => Promise<void>): Promise<Played> {
  const said: string[] = [];
  let acted: Promise<void> = Promise.reject(new Error('the command never said that it runs'));
  acted.catch(() => undefined);
  const ended = await play(
    ['dev-server', '--lan', ADDRESS, '--lan-port', String(port), '--room', 'phones'],
    {
      // The folder of keys and certificate is that of a home; the server program is the one of this machine.
      env: {
        ...{ HOME: home, LIVELANE_STATE: '', XDG_STATE_HOME: '', LIVEKIT_URL: '' },
        LIVELANE_CACHE: cacheFolder(process.env),
      },
      onLine: (line, child) => {
        said.push(line);
        if (!line.includes('Press Ctrl-C')) return;
        acted = act(said).finally(() => child.kill('SIGINT'));
        acted.catch(() => undefined);
      },
    },
  );
  await acted;
  return ended;
}

/** A page over TLS, by who trusts one certificate and no other. */
const fetched = (url: string, ca: string) =>
  new Promise<{ readonly status: number | undefined; readonly fingerprint: string }>(
    (resolve, reject) => {
      get(url, { ca, agent: false }, (response) => {
        const { fingerprint256 } = (response.socket as TLSSocket).getPeerCertificate();
        response.resume();
        resolve({ status: response.statusCode, fingerprint: fingerprint256 });
      }).on('error', reject);
    },
  );

async function joinAsViewer(viewerPage: string): Promise<void> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const page = await context.newPage();
  await page.goto(viewerPage);
  const status = page.getByRole('status');
  await expect.poll(() => status.textContent(), { timeout: 20_000 }).toMatch(/^In the room/);
  await context.close();
}

/** Light modules of a terminal's QR code, each a square of pixels, as a camera would see them. */
function readCode(rows: readonly string[]): string | undefined {
  const [size, width] = [4, rows[0]?.length ?? 0];
  const [columns, lines] = [width * size, rows.length * 2 * size];
  const pixels = new Uint8ClampedArray(4 * columns * lines);
  for (let at = 0; at < columns * lines; at += 1) {
    const [x, y] = [Math.floor((at % columns) / size), Math.floor(at / columns / size)];
    const isLight = (y % 2 === 0 ? '█▀' : '█▄').includes(rows[y >> 1]?.[x] ?? ' ');
    pixels.set([...Array<number>(3).fill(isLight ? 255 : 0), 255], 4 * at);
  }
  return jsqr.default(pixels, columns, lines)?.data;
}

/** What the QR codes say that stand in a text, in order. */
function codesIn(text: string): (string | undefined)[] {
  const codes = text.match(/(?:^[█▀▄ ]{25,}\n)+/gmu) ?? [];
  return codes.map((code) => readCode(code.trimEnd().split('\n')));
}

const accessOf = ({ stdout }: Played) => (JSON.parse(stdout) as { lan: LanAccess }).lan;

test('the whole command: links, codes, page over TLS, a viewer in the room, Ctrl-C; the next start keeps keys and certificate', {
  timeout: 120_000,
}, async () => {
  let served: { readonly status: number | undefined; readonly fingerprint: string } | undefined;
  const certificatePath = join(home, '.local/state/livelane/lan/certificate.pem');
  const first = await whileRunning(async (said) => {
    const [viewerPage = ''] = said.join('\n').match(/(?<=To watch on a phone: )\S+/) ?? [];
    const certificate = await readFile(certificatePath, 'utf8');
    served = await fetched(viewerPage, certificate);
    // The same host, without its certificate.
    await expect(fetched(viewerPage, '')).rejects.toThrow(/self-signed/);
    await joinAsViewer(viewerPage);
  });
  const { stderr, code } = first;
  expect({ code, stderr }).toMatchObject({ code: 0, stderr: expect.stringMatching(/has stopped/) });
  const access = accessOf(first);
  expect(served).toEqual({ status: 200, fingerprint: access.fingerprint });
  expect(access).toMatchObject({ url: `wss://${ADDRESS}:${port}`, certificatePath });
  expect(codesIn(stderr)).toEqual([access.viewerPage, access.hostPage]);
  expect(stderr).toMatch(/made new keys[\s\S]*made a new certificate/);
  await expect(fetched(access.viewerPage, '')).rejects.toThrow(/ECONNREFUSED/);

  const second = await whileRunning(async () => undefined);
  expect(second.code).toBe(0);
  expect(second.stderr).not.toContain('made new');
  const keys = ({ stdout }: Played) => JSON.parse(stdout) as Record<'apiKey' | 'apiSecret', string>;
  const { apiKey, apiSecret } = keys(first);
  expect(keys(second)).toMatchObject({ apiKey, apiSecret, lan: access });
  const kept = new X509Certificate(await readFile(certificatePath));
  expect(kept.fingerprint256).toBe(access.fingerprint);
});
