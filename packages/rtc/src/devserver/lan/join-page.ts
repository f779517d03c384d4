import type { joinLive } from '../../client/join-live.ts';
import type { Role } from '../../roles/roles.ts';

/** What a page is given for a visit. */
export interface Visit {
  readonly token: string;
  readonly role: Extract<Role, 'host' | 'viewer'>;
  readonly room: string;
}

const TEXTS = {
  en: {
    joining: 'Joining …',
    refused: 'This address is no longer valid. Scan the code of the running dev-server again.',
    failed: 'The room could not be joined: ',
    waiting: 'In the room. Nobody publishes a picture yet.',
    publish: 'Start camera and microphone',
    live: 'You are live.',
    sound: 'Sound on',
    left: 'The session has ended. Load the page again to join.',
  },
  zh: {
    joining: '正在进入……',
    refused: '此地址已失效。请重新扫描正在运行的 dev-server 的二维码。',
    failed: '无法进入直播间：',
    waiting: '已进入直播间，尚无画面。',
    publish: '打开摄像头和麦克风',
    live: '您正在直播。',
    sound: '打开声音',
    left: '会话已结束。请刷新页面重新进入。',
  },
};

/** The page on a phone: it watches, or with the role host publishes its camera. */
export const joinPageHtml = (imports: Readonly<Record<string, string>>): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>livelane dev-server</title>
<style>
  body { margin: 0; height: 100dvh; display: grid; background: #111; color: #fff; font: 1rem system-ui }
  video { grid-area: 1 / 1; width: 100%; height: 100dvh; object-fit: contain }
  main { grid-area: 1 / 1; align-self: end; padding: 1rem; text-align: center; text-shadow: 0 0 4px #000 }
  button { font: inherit; padding: .75rem 1.5rem; border: 0; border-radius: 2rem }
</style>
<video id="picture" autoplay muted playsinline></video>
<main><p id="status" role="status"></p><button id="button" hidden></button></main>
<script type="importmap">${JSON.stringify({ imports })}</script>
<script type="module">
import { joinLive } from '@livelane/rtc/client';
(${runJoinPage})(joinLive, ${JSON.stringify(TEXTS)});
</script>
`;

/** Sent to the browser as its source: it may use nothing that is outside of it. */
async function runJoinPage(join: typeof joinLive, texts: typeof TEXTS): Promise<void> {
  const find = <Found extends HTMLElement>(id: string) => document.getElementById(id) as Found;
  const picture = find<HTMLVideoElement>('picture');
  const button = find<HTMLButtonElement>('button');
  const say = navigator.language.startsWith('zh') ? texts.zh : texts.en;
  const show = (text: string) => {
    find('status').textContent = text;
  };
  const offer = (text: string, act: () => Promise<void>) => {
    button.textContent = text;
    button.hidden = false;
    button.onclick = () =>
      act().then(
        () => {
          button.hidden = true;
        },
        (error: Error) => show(error.message),
      );
  };
  show(say.joining);
  try {
    const answer = await fetch(`${location.pathname}/token`, { method: 'POST' });
    if (!answer.ok) return show(say.refused);
    const { token, role, room } = (await answer.json()) as Visit;
    document.title = room;
    const session = await join({ url: `wss://${location.host}`, token, role });
    show(say.waiting);
    session.on('track', (track) => {
      show('');
      if (track.kind === 'video') track.attach(picture);
      else document.body.append(track.attach());
    });
    session.on('audio-blocked', ({ blocked }) => {
      if (blocked) offer(say.sound, () => session.startAudio());
    });
    session.on('left', () => show(say.left));
    if (role === 'viewer') return;
    offer(say.publish, async () => {
      await session.publish({ camera: true, microphone: true });
      session.camera.preview(picture);
      show(say.live);
    });
  } catch (error) {
    show(say.failed + (error as Error).message);
  }
}
