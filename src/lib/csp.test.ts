import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy, hashInline, withPolicy } from './csp.ts';

const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** A policy as a map from directive to its sources. */
const directives = (policy: string) =>
  Object.fromEntries(
    policy.split('; ').map((part) => {
      const [name = '', ...sources] = part.split(' ');
      return [name, sources];
    }),
  );

describe('hashInline', () => {
  it('hashes what a page runs and styles inline, to the last sign', () => {
    const script = "\n  document.documentElement.dataset.theme = 'dark';\n";
    const html = `<head><script>${script}</script><style media="print">a{}</style><SCRIPT type="module">1</SCRIPT></head>`;
    expect(hashInline(html)).toEqual({
      scripts: [sha256(script), sha256('1')],
      styles: [sha256('a{}')],
    });
  });

  it('leaves out data blocks and scripts from files', () => {
    const html =
      '<script type="application/ld+json">{"a":1}</script><script src="/a.js" defer></script>' +
      '<script type="speculationrules">{}</script><script type="module" src="/b.js"></script>';
    expect(hashInline(html)).toEqual({ scripts: [], styles: [] });
  });

  it('takes no other attribute for src or type', () => {
    expect(hashInline('<script data-src="/a.js" data-type="application/json">1</script>')).toEqual({
      scripts: [sha256('1')],
      styles: [],
    });
  });

  it('knows the hash that the standard gives as its example', () => {
    // https://www.w3.org/TR/CSP3/#external-hash: doSomething() of CSP 2, part 7.
    expect(hashInline("<script>alert('Hello, world.');</script>").scripts).toEqual([
      "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='",
    ]);
  });
});

describe('contentSecurityPolicy', () => {
  const policy = contentSecurityPolicy({
    scripts: ["'sha256-a'", "'sha256-a'"],
    styles: ["'sha256-b'"],
  });

  it('allows this origin and the named inline pieces, and nothing else', () => {
    const self = ["'self'"];
    expect(directives(policy)).toEqual({
      'default-src': ["'none'"],
      'script-src': [...self, "'wasm-unsafe-eval'", "'sha256-a'"],
      'style-src': [...self, "'sha256-b'"],
      'img-src': self,
      'font-src': self,
      'connect-src': self,
      'manifest-src': self,
      'worker-src': self,
      'media-src': self,
      'base-uri': ["'none'"],
      'form-action': self,
    });
  });

  it('fits into an attribute', () => {
    expect(policy).not.toMatch(/["<>\n]/);
  });
});

describe('withPolicy', () => {
  it('stands first in the head, so that it guards all of it', () => {
    expect(
      withPolicy('<html><head><meta charset="utf-8"><script>1</script>', "default-src 'none'"),
    ).toBe(
      '<html><head><meta http-equiv="content-security-policy" content="default-src \'none\'"><meta charset="utf-8"><script>1</script>',
    );
  });
});
