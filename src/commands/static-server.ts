import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';

type Headers = Readonly<Record<string, string>>;

/**
 * Serves a built portal as production will: a folder's address gets its slash, a missing page the 404 page
 * of its language, files their precompressed form, everything the headers of `_headers`.
 *
 * @throws {NodeJS.ErrnoException} `EADDRINUSE` when the port is taken.
 */
export async function serveFolder(folder: string, port: number): Promise<Server> {
  const { all, immutable } = readHeaders(folder);
  const redirects = readRedirects(folder);
  const files = sirv(folder, {
    brotli: true,
    gzip: true,
    etag: true,
    dotfiles: false,
    setHeaders: (response, file) => {
      setAll(response, file.startsWith('/_astro/') ? { ...all, ...immutable } : all);
      const type = String(response.getHeader('Content-Type') ?? '');
      if (/^(text\/|application\/(json|xml))/.test(type) && !type.includes('charset'))
        response.setHeader('Content-Type', `${type}; charset=utf-8`);
    },
  });
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    const moved = redirects.get(pathname) ?? slashed(folder, pathname);
    if (moved) redirect(response, moved + search, all);
    else if (/^\/_(headers|redirects)/.test(pathname)) notFound(folder, pathname, response, all);
    else
      files(request, response, () => {
        notFound(folder, pathname, response, all);
      });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, resolve);
  });
  return server;
}

function setAll(response: ServerResponse, headers: Headers) {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

function redirect(response: ServerResponse, to: string, headers: Headers) {
  setAll(response, headers);
  response.writeHead(301, { Location: to }).end();
}

/** The address with the slash that it lacks, when a folder of that name is there. */
function slashed(folder: string, pathname: string): string | undefined {
  if (pathname.endsWith('/') || pathname.includes('..')) return undefined;
  const target = path.join(folder, decoded(pathname));
  return existsSync(target) && statSync(target).isDirectory() ? `${pathname}/` : undefined;
}

function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch (error) {
    if (error instanceof URIError) return pathname;
    throw error;
  }
}

function notFound(folder: string, pathname: string, response: ServerResponse, headers: Headers) {
  const own = path.join(folder, pathname.split('/')[1] ?? '', '404.html');
  const page = existsSync(own) && !pathname.includes('..') ? own : path.join(folder, '404.html');
  setAll(response, headers);
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(readFileSync(page));
}

function readHeaders(folder: string): { all: Headers; immutable: Headers } {
  const blocks = readFileSync(path.join(folder, '_headers'), 'utf8').split(/^(?=\/)/m);
  const of = (address: string) => {
    const block = blocks.find((text) => text.startsWith(`${address}\n`)) ?? '';
    const lines = [...block.matchAll(/^ {2}([^:]+): (.*)$/gm)];
    return Object.fromEntries(lines.map(([, name = '', value = '']) => [name, value]));
  };
  return { all: of('/*'), immutable: of('/_astro/*') };
}

function readRedirects(folder: string): Map<string, string> {
  const lines = readFileSync(path.join(folder, '_redirects'), 'utf8').split('\n').filter(Boolean);
  return new Map(lines.map((line) => line.split(' ').slice(0, 2) as [string, string]));
}
