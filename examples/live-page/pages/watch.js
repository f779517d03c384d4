import { joinLive, saleCountdown } from '@livelane/rtc/client';
import { at, money, show, talk } from '/pages/live.js';

const session = await joinLive({
  tokenEndpoint: '/live/token',
  commerceEndpoint: '/live',
  role: 'viewer',
  chat: true,
});

const playing = new Map();
session.on('track', (track) => {
  playing.set(track, track.attach());
  at('picture').append(playing.get(track));
});
session.on('track-ended', (track) => playing.get(track)?.remove());
session.on('audio-blocked', ({ blocked }) => {
  at('sound').hidden = !blocked;
});
at('sound').onclick = () => session.startAudio();

let shown = {};
session.on('commerce', (state) => {
  shown = show(state);
  at('buy').disabled = shown.product === undefined || shown.left === 0;
});
setInterval(() => {
  const { sale } = shown;
  const seconds = sale ? Math.ceil(saleCountdown(sale, session.serverClock()) / 1000) : 0;
  at('countdown').textContent = seconds > 0 ? `for ${seconds} s` : '';
}, 200);

at('buy').onclick = async () => {
  const { productId } = shown.product;
  try {
    const orderId = crypto.randomUUID();
    const [reserved] = await session.request({ do: 'reserve', orderId, productId });
    at('answer').textContent = `Yours for ${money(reserved.price)}`;
  } catch (error) {
    at('answer').textContent = error.code === 'SOLD_OUT' ? 'Sold out' : error.message;
  }
};

session.on('chat', talk);
at('say').onsubmit = async (event) => {
  event.preventDefault();
  const text = new FormData(at('say')).get('text');
  at('say').reset();
  try {
    await session.request({ do: 'chat', messageId: crypto.randomUUID(), text });
  } catch (error) {
    at('answer').textContent = error.message;
  }
};
