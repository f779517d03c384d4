import { serveStatic } from '@hono/node-server/serve-static';
import type { LivelaneError } from '@livelane/contracts/vocabulary';
import { isLivelaneError } from '@livelane/rtc/server';
import { RTC_ZH_HANS, translatedError } from '@livelane/rtc/zh-Hans';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { HTTPException } from 'hono/http-exception';
import { secureHeaders } from 'hono/secure-headers';
import { pageAt } from './page/page.ts';
import {
  REFUSALS,
  Refusal,
  type RefusalAnswer,
  type RefusalCode,
  refusalAnswer,
} from './refusal.ts';
import { accessRoutes } from './routes/access-routes.ts';
import { deskRoutes } from './routes/desk-routes.ts';
import { leadRoutes } from './routes/lead-routes.ts';
import { liveRoutes } from './routes/live-routes.ts';
import { settleRoutes } from './routes/settle-routes.ts';
import { shopRoutes } from './routes/shop-routes.ts';
import { showRoutes } from './routes/show-routes.ts';
import { streamRoutes } from './routes/stream-routes.ts';
import type { Studio } from './studio.ts';

/** Limit of a request's body, in bytes. */
const MAX_BODY = 64 * 1024;

/** All routes of pages. */
const apiOf = (studio: Studio) =>
  new Hono()
    .route('/', accessRoutes(studio))
    .route('/', showRoutes(studio))
    .route('/', shopRoutes(studio))
    .route('/', leadRoutes(studio))
    .route('/', liveRoutes(studio))
    .route('/', deskRoutes(studio))
    .route('/', settleRoutes(studio))
    .route('/', streamRoutes(studio));

/** The routes with their types, for the client in the browser. */
export type StudioApi = ReturnType<typeof apiOf>;

/** What the app serves besides the routes. */
export interface AppOptions {
  /** Folder of the built pages. */
  readonly pages: string;
  /** Address of the LiveKit server, which pages connect to. */
  readonly mediaUrl: string;
}

/** The app of a studio: a function from `Request` to `Response`. */
export function createApp(studio: Studio, { pages, mediaUrl }: AppOptions): Hono {
  const app = new Hono();
  app.use(
    secureHeaders({ contentSecurityPolicy: policyFor(mediaUrl), referrerPolicy: 'no-referrer' }),
  );
  // Only the LiveKit server sends webhooks, which are signed.
  app.post('/webhooks/livekit', (context) => studio.room().webhook(context.req.raw));
  app.use('/api/*', async (context, next) => {
    const length = Number(context.req.header('content-length') ?? 0);
    // Pages say how long a body is.
    const isUnknown = context.req.header('transfer-encoding') !== undefined;
    if (isUnknown || length > MAX_BODY) throw new Refusal('TOO_LARGE');
    await next();
  });
  // The larger answers: to compress a short one costs more than it saves.
  for (const path of ['/api/desk/*', '/api/settlement/*']) app.use(path, compress());
  app.use('/api/*', async (context, next) => {
    const { method } = context.req;
    const origin = context.req.header('origin');
    const own = new URL(context.req.url).host;
    const isForeign =
      origin !== undefined && (!URL.canParse(origin) || new URL(origin).host !== own);
    if (method !== 'GET' && isForeign) throw new Refusal('OTHER_ORIGIN', { origin });
    await next();
    context.header('cache-control', 'no-store');
  });
  app.route('/api', apiOf(studio));
  app.all('/api/*', () => {
    throw new Refusal('NOT_FOUND');
  });
  app.use('/assets/*', async (context, next) => {
    await next();
    // Their names change with their content.
    if (context.res.ok) context.header('cache-control', 'public, immutable, max-age=31536000');
  });
  app.use('/assets/*', serveStatic({ root: pages, precompressed: true }));
  app.get('/assets/*', () => {
    throw new Refusal('NOT_FOUND');
  });
  app.get('/robots.txt', (context) => context.text('User-agent: *\nDisallow: /\n'));
  app.get('*', compress(), async (context) => {
    context.header('cache-control', 'no-cache');
    return context.html(await pageAt(studio, pages, context.req.path));
  });
  app.onError((error, context) => {
    const [code, details] = reasonOf(error);
    const { status } = REFUSALS[code];
    if (isLivelaneError(error)) {
      if (error.retryable) studio.surroundings.log(`${context.req.path}: ${error.message}`);
      return context.json(livelaneAnswer(error), statusOf(error));
    }
    if (status === 500) studio.surroundings.log(`${context.req.path}: ${error.stack ?? error}`);
    return context.json(refusalAnswer(code, details), status);
  });
  return app;
}

function reasonOf(error: Error): [RefusalCode, Refusal['details']] {
  if (error instanceof Refusal) return [error.code, error.details];
  if (error instanceof HTTPException && error.status < 500) return ['BODY_INVALID', {}];
  return ['FAULT', {}];
}

function statusOf({ code, retryable }: LivelaneError): 400 | 409 | 503 {
  if (code === 'INPUT_INVALID') return 400;
  return retryable ? 503 : 409;
}

/** An error of a package keeps its code. */
const livelaneAnswer = (error: LivelaneError): RefusalAnswer => ({
  code: error.code,
  message: { en: error.message, 'zh-Hans': translatedError(error, RTC_ZH_HANS) },
  details: {},
});

/** Scripts, styles and connections come from the studio and its LiveKit server alone. */
function policyFor(mediaUrl: string) {
  const { protocol, host } = new URL(mediaUrl);
  const isTls = protocol === 'wss:' || protocol === 'https:';
  const media = [`${isTls ? 'wss' : 'ws'}://${host}`, `${isTls ? 'https' : 'http'}://${host}`];
  return {
    defaultSrc: ["'self'"],
    connectSrc: ["'self'", ...media],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:', 'https:'],
    mediaSrc: ["'self'", 'blob:'],
    frameSrc: ["'self'"],
    frameAncestors: ["'self'"],
    objectSrc: ["'none'"],
    baseUri: ["'none'"],
  };
}
