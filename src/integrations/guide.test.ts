import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { guide, serveGuide } from './guide.ts';

const server = createServer((request, response) => {
  serveGuide(request, response, () => {
    response.writeHead(404).end('next');
  });
});
let base = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});
afterAll(() => server.close());

const ask = (path: string) => fetch(base + path);

describe('the guide in the live preview', () => {
  it.each([
    ['/guide/', 'vi', '/guide/en/'],
    ['/guide/?x=1', 'vi', '/guide/en/'],
    ['/guide/en/', 'en', '/guide/'],
  ])('%s is in %s and leads to the other', async (path, lang, other) => {
    const response = await ask(path);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const html = await response.text();
    expect(html).toContain(`<html lang="${lang}">`);
    expect(html).toContain(`href="${other}"`);
    expect(html).toContain('--paper:');
  });

  it.each(['/', '/vi/', '/vi/guides/', '/guide', '/guides/', '/guide/ko/', '/guide/en/x/'])(
    '%s is left to the portal',
    async (path) => {
      expect(await (await ask(path)).text()).toBe('next');
    },
  );

  it('is all that the integration does: no other hook than that of the preview', () => {
    expect(Object.keys(guide().hooks)).toEqual(['astro:server:setup']);
  });
});
