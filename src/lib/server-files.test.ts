import { describe, expect, it } from 'vitest';
import { headersFile, redirectPage, redirectsFile, securityHeaders } from './server-files.ts';

describe('headers', () => {
  const policy = "default-src 'none'; script-src 'self'";

  it('hold the page’s policy and forbid framing', () => {
    expect(securityHeaders(policy)).toMatchObject({
      'Content-Security-Policy': `${policy}; frame-ancestors 'none'`,
      'X-Content-Type-Options': 'nosniff',
    });
  });

  it('let a file that is no page do nothing, in place of the pages’ policy', () => {
    const [, , hashed = ''] = headersFile(policy).split(/^\/.*$/m);
    const [back, own] = hashed
      .split('\n')
      .filter((line) => line.includes('Content-Security-Policy'));
    expect(back).toBe('  ! Content-Security-Policy');
    expect(own).toBe("  Content-Security-Policy: default-src 'none'; frame-ancestors 'none'");
  });

  it('are the same line in the file, which keeps hashed files for ever and pages not', () => {
    const [, pages = '', hashed = ''] = headersFile(policy).split(/^\/.*$/m);
    for (const [name, value] of Object.entries(securityHeaders(policy)))
      expect(pages).toContain(`\n  ${name}: ${value}\n`);
    expect(pages).not.toContain('Cache-Control');
    expect(hashed).toMatch(/\n {2}Cache-Control: .*\bimmutable\n/);
  });
});

describe('redirects', () => {
  const redirect = { from: '/vi/places/chua-cu/', to: '/vi/places/chua-moi/' };

  it('are a line each', () => {
    expect(redirectsFile([redirect, { from: '/a/', to: '/b/' }])).toBe(
      '/vi/places/chua-cu/ /vi/places/chua-moi/ 301\n/a/ /b/ 301\n',
    );
    expect(redirectsFile([])).toBe('');
  });

  it('have a page that leads on where the server knows none', () => {
    const html = redirectPage(redirect, 'zh-Hans', 'https://tinh.example');
    expect(html).toMatch(/^<!doctype html><html lang="zh-Hans"><head>/);
    expect(html).toContain('<meta http-equiv="refresh" content="0; url=/vi/places/chua-moi/">');
    expect(html).toContain(
      '<link rel="canonical" href="https://tinh.example/vi/places/chua-moi/">',
    );
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toContain('<a href="/vi/places/chua-moi/">');
  });
});
