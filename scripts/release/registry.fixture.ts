import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What `npm publish` sends, as far as a rehearsal looks at it. */
interface Packument {
  readonly name: string;
  readonly versions: Readonly<Record<string, { readonly dist: { readonly integrity: string } }>>;
}

/** An npm registry that keeps the last packument put under each name. */
export interface Registry {
  readonly url: string;
  readonly published: ReadonlyMap<string, Packument>;
  close(): void;
}

export async function startRegistry(): Promise<Registry> {
  const published = new Map<string, Packument>();
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(request.url ?? '/').slice(1);
    if (request.method === 'PUT') {
      const packument = JSON.parse(await bodyOf(request)) as Packument;
      if (published.has(packument.name)) return void response.writeHead(403).end('{}');
      published.set(packument.name, packument);
      return void response.writeHead(201).end('{}');
    }
    const found = published.get(path);
    response.writeHead(found === undefined ? 404 : 200).end(JSON.stringify(found ?? {}));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return { url: urlOf(server), published, close: () => void server.close() };
}

async function bodyOf(request: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

function urlOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}
