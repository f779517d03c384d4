// Plain pages and a server with Express: `npm run live-page` from the root.
import { announce, startShop } from '@livelane/example-live-shop/start';
import { toNodeHandler } from '@livelane/rtc/server';
import express from 'express';
import { FOLDERS, PAGES } from './pages.ts';

const started = await startShop();
const { shop, port } = started;

const app = express();
app.post('/live/token', toNodeHandler(shop.token));
app.post('/live/sale', toNodeHandler(shop.sale));
app.all('/live', toNodeHandler(shop.live));
// Before any `express.json()`: the signature of a webhook is over its bytes.
app.post('/webhooks', toNodeHandler(shop.webhooks));
for (const [path, folder] of Object.entries(FOLDERS)) app.use(path, express.static(folder));
for (const [path, file] of Object.entries(PAGES))
  app.get(path, (_, response) => response.sendFile(file, { root: FOLDERS['/pages'] }));

app.listen(port, '127.0.0.1', () => announce(started));
