import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

/** Serves files by their addresses, and the portal's modules, as a page of a language asks for them. */
export interface BenchServer {
  readonly origin: string;
  readonly files: Map<string, Uint8Array>;
  readonly close: () => void;
}

/** Starts it on a free port. */
export async function startServer(): Promise<BenchServer> {
  const files = new Map<string, Uint8Array>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const body = bodyOf(files, pathname);
    if (!body) return response.writeHead(404).end();
    const isText = /\.(?:js|ts|json)$|\/$/.test(pathname);
    const sent = isText ? gzipSync(body) : body;
    response.writeHead(200, {
      'content-type': typeOf(pathname),
      'content-length': sent.length,
      ...(isText && { 'content-encoding': 'gzip' }),
    });
    return response.end(sent);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return { origin: originOf(server), files, close: () => server.close() };
}

const originOf = (server: Server) =>
  `http://localhost:${String((server.address() as AddressInfo).port)}`;

function bodyOf(files: ReadonlyMap<string, Uint8Array>, pathname: string): Uint8Array | undefined {
  const [, lang] = /^\/blank\/([\w-]+)\/$/.exec(pathname) ?? [];
  if (lang !== undefined)
    return Buffer.from(`<!doctype html><html lang="${lang}"><title>x</title>`);
  if (pathname.startsWith('/src/') && pathname.endsWith('.ts'))
    return Buffer.from(stripTypeScriptTypes(readFileSync(pathname.slice(1), 'utf8')));
  return files.get(pathname);
}

function typeOf(pathname: string): string {
  if (pathname.endsWith('/')) return 'text/html; charset=utf-8';
  if (/\.[jt]s$/.test(pathname)) return 'text/javascript; charset=utf-8';
  return pathname.endsWith('.json') ? 'application/json' : 'application/octet-stream';
}
