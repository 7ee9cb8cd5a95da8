import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headersFile, redirectsFile } from '../lib/server-files.ts';
import { isPortFree, serveFolder } from './static-server.ts';

const policy = "default-src 'none'; script-src 'self'";
let root = '';
let server: Server;
let port = 0;

async function write(file: string, content: string | Buffer) {
  const target = path.join(root, 'dist', file);
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, content);
}

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'quang-ba-serve-'));
  await writeFile(path.join(root, 'secret.txt'), 'secret');
  await mkdir(path.join(root, 'outside'));
  const page = '<!doctype html><title>Nhà</title>'.repeat(200);
  await write('index.html', '<title>Chọn ngôn ngữ</title>');
  await write('404.html', '<title>404 chung</title>');
  await write('vi/index.html', page);
  await write('vi/index.html.br', brotliCompressSync(page));
  await write('vi/404.html', '<title>404 vi</title>');
  await write('en/404.html', '<title>404 en</title>');
  await write('vi/places/chùa/index.html', '<title>Chùa</title>');
  await write('_astro/page.abc123.css', 'a{}');
  await write('_astro/page.abc123.js', '1');
  await write('vi/feed.xml', '<rss/>');
  await write('robots.txt', 'User-agent: *');
  await write('data.json', '{}');
  await write('cover.avif', Buffer.from([0, 1, 2]));
  await write('_headers', headersFile(policy));
  await write('_redirects', redirectsFile([{ from: '/vi/places/cu/', to: '/vi/places/moi/' }]));
  server = await serveFolder(path.join(root, 'dist'), 0);
  ({ port } = server.address() as AddressInfo);
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await rm(root, { recursive: true, force: true });
});

const get = (address: string, headers: Record<string, string> = {}) =>
  fetch(`http://localhost:${String(port)}${address}`, { redirect: 'manual', headers });

/** Sends a request line as it stands, which fetch() would tidy up first; head and body of the answer. */
async function send(target: string, encoding = 'identity') {
  const socket = connect(port, 'localhost');
  const fields = ['Host: localhost', `Accept-Encoding: ${encoding}`, 'Connection: close'];
  socket.write([`GET ${target} HTTP/1.1`, ...fields, '', ''].join('\r\n'));
  const bytes = await buffer(socket);
  const end = bytes.indexOf('\r\n\r\n');
  return { head: bytes.subarray(0, end).toString(), body: bytes.subarray(end + 4) };
}

describe('addresses', () => {
  it.each([
    ['/vi', '/vi/'],
    ['/vi?q=1', '/vi/?q=1'],
    ['/vi/places', '/vi/places/'],
    ['/vi/places/ch%C3%B9a', '/vi/places/ch%C3%B9a/'],
    ['/vi/places/cu/', '/vi/places/moi/'],
    ['/vi/places/cu/?a=b', '/vi/places/moi/?a=b'],
  ])('%s moves for good to %s', async (from, to) => {
    const { status, headers } = await get(from);
    expect(status).toBe(301);
    expect(headers.get('location')).toBe(to);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it.each([
    ['/', 'Chọn ngôn ngữ'],
    ['/vi/', 'Nhà'],
    ['/vi/places/ch%C3%B9a/', 'Chùa'],
    ['/vi/places/ch%C3%B9a/?utm=1', 'Chùa'],
  ])('%s is a page', async (address, title) => {
    const response = await get(address);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain(title);
  });
});

describe('a missing page', () => {
  it.each([
    ['/vi/places/khong-co/', '404 vi'],
    ['/en/x.css', '404 en'],
    ['/ko/x/', '404 chung'],
    ['/khong-co', '404 chung'],
  ])('%s is the 404 page of its language: %s', async (address, title) => {
    const response = await get(address);
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('content-security-policy')).toContain(policy);
    expect(await response.text()).toContain(title);
  });
});

describe('answers', () => {
  it.each([
    ['/vi/', /^text\/html; ?charset=utf-8$/],
    ['/_astro/page.abc123.css', /^text\/css; ?charset=utf-8$/],
    ['/_astro/page.abc123.js', /^text\/javascript; ?charset=utf-8$/],
    ['/vi/feed.xml', /^application\/xml; ?charset=utf-8$/],
    ['/robots.txt', /^text\/plain; ?charset=utf-8$/],
    ['/data.json', /^application\/json; ?charset=utf-8$/],
    ['/cover.avif', /^image\/avif$/],
  ])('%s has its type', async (address, type) => {
    const { status, headers } = await get(address);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toMatch(type);
  });

  it('carry the security headers, and hashed files live for ever', async () => {
    for (const [address, own] of [
      ['/vi/', policy],
      ['/_astro/page.abc123.css', "default-src 'none'"],
    ] as const) {
      const { headers } = await get(address);
      expect(headers.get('content-security-policy')).toBe(`${own}; frame-ancestors 'none'`);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
    }
    const cached = async (address: string) =>
      (await get(address)).headers.get('cache-control') ?? '';
    expect(await cached('/_astro/page.abc123.css')).toContain('immutable');
    expect(await cached('/vi/')).not.toContain('immutable');
  });

  it('are precompressed for who accepts it, plain for who does not', async () => {
    const plain = await get('/vi/', { 'accept-encoding': 'identity' });
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(plain.headers.get('vary')).toMatch(/accept-encoding/i);
    const page = await plain.text();
    expect(page).toContain('Nhà');
    const { head, body } = await send('/vi/', 'gzip, br');
    expect(head).toMatch(/content-encoding: br/i);
    expect(head).toMatch(/content-type: text\/html/i);
    expect(brotliDecompressSync(body).toString()).toBe(page);
  });
});

describe('what is not for visitors', () => {
  it.each(['/_headers', '/_redirects', '/%5fheaders', '/_redirect%73', '/vi/../_headers'])(
    '%s is hidden',
    async (target) => {
      const { head, body } = await send(target);
      expect(head).toMatch(/^HTTP\/1.1 404 /);
      expect(body.toString()).toContain('404');
    },
  );

  it.each([
    '/../secret.txt',
    '/vi/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/%2e%2e%2fsecret.txt',
    '/..%2fsecret.txt',
    '/vi/..%2f..%2fsecret.txt',
    '/%252e%252e/secret.txt',
    '/..%5csecret.txt',
    '/secret.txt%00.html',
    // A folder outside: not even that it is there.
    '/%2e%2e%2foutside',
    '/..%2foutside',
  ])('%s leads nowhere', async (target) => {
    const { head, body } = await send(target);
    expect(head).toMatch(/^HTTP\/1.1 404 /);
    expect(body.toString()).toContain('404 chung');
  });

  it.each(['/%', '/vi/%E0%A4%A', '/%ff/', '//', '///', '//[', '//vi', '/\\', 'http://[/'])(
    'the malformed address %s is refused and the server goes on',
    async (target) => {
      const { head } = await send(target);
      expect(head).toMatch(/^HTTP\/1.1 404 /);
      expect((await get('/vi/')).status).toBe(200);
    },
  );
});

describe('a taken port', () => {
  it('is known before a build is begun, and free again after it', async () => {
    const other = await serveFolder(path.join(root, 'dist'), 0);
    const { port: taken } = other.address() as AddressInfo;
    expect(await isPortFree(taken)).toBe(false);
    await new Promise((resolve) => other.close(resolve));
    expect(await isPortFree(taken)).toBe(true);
  });

  it('is said by its code', async () => {
    await expect(serveFolder(path.join(root, 'dist'), port)).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
  });
});
