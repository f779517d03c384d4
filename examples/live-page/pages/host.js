import { joinLive } from '@livelane/rtc/client';
import { at, show, talk } from '/pages/live.js';

// The address of this page has the host's key, by which the server gives a host's token.
const session = await joinLive({
  tokenEndpoint: `/live/token${location.search}`,
  commerceEndpoint: '/live',
  role: 'host',
  chat: true,
});
session.on('commerce', show);
session.on('chat', talk);

at('sale').onclick = async () => {
  const { ok } = await fetch(`/live/sale${location.search}`, { method: 'POST' });
  at('answer').textContent = ok ? 'The sale is running' : 'No sale was started';
};

await session.publish({ camera: true, microphone: true });
session.camera.preview(at('own'));
