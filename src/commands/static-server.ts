import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';

type Headers = Readonly<Record<string, string>>;

/** Types of text files other than pages, which sirv names without their charset. */
const textTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.csv': 'text/csv',
  '.ics': 'text/calendar',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.txt': 'text/plain',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml',
};

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
      const type = textTypes[path.extname(file)];
      if (type) response.setHeader('Content-Type', `${type}; charset=utf-8`);
    },
  });
  const server = createServer((request, response) => {
    // Put after the host, not resolved against it: `//x` would be another host.
    const { pathname = '/', search = '' } =
      URL.parse(`http://localhost${request.url ?? '/'}`) ?? {};
    const name = decoded(pathname);
    const moved =
      redirects.get(pathname) ?? (isPlain(name) ? slashed(folder, pathname) : undefined);
    if (moved) redirect(response, moved + search, all);
    else if (!isPlain(name)) notFound(folder, '/', response, all);
    else if (/^\/_(headers|redirects)/.test(name)) notFound(folder, pathname, response, all);
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

/** Whether nothing listens on a port yet. */
export async function isPortFree(port: number): Promise<boolean> {
  const probe = createServer();
  return new Promise((resolve, reject) => {
    probe.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(false);
      else reject(error);
    });
    probe.listen(port, () => {
      probe.close(() => {
        resolve(true);
      });
    });
  });
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
  if (pathname.endsWith('/')) return undefined;
  const target = path.join(folder, decoded(pathname));
  return existsSync(target) && statSync(target).isDirectory() ? `${pathname}/` : undefined;
}

/** Whether a decoded address names a file in one way only, below the folder. */
const isPlain = (name: string) => !/\.\.|\/\/|[\\\0]/.test(name);

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
  const page = existsSync(own) ? own : path.join(folder, '404.html');
  setAll(response, headers);
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(readFileSync(page));
}

function readHeaders(folder: string): { all: Headers; immutable: Headers } {
  const blocks = readFileSync(path.join(folder, '_headers'), 'utf8').split(/^(?=\/)/m);
  const of = (address: string) => {
    const block = blocks.find((text) => text.startsWith(`${address}\n`)) ?? '';
    const lines = [...block.matchAll(/^ {2}([\w-]+): (.*)$/gm)];
    return Object.fromEntries(lines.map(([, name = '', value = '']) => [name, value]));
  };
  return { all: of('/*'), immutable: of('/_astro/*') };
}

function readRedirects(folder: string): Map<string, string> {
  const lines = readFileSync(path.join(folder, '_redirects'), 'utf8').split('\n').filter(Boolean);
  return new Map(lines.map((line) => line.split(' ').slice(0, 2) as [string, string]));
}
