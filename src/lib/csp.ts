import { createHash } from 'node:crypto';

const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Hashes of a page's inline scripts and styles, as the policy names them. */
export interface InlineHashes {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** Hashes of what a page runs and styles inline; data blocks such as JSON-LD are not run. */
export function hashInline(html: string): InlineHashes {
  const found = [...html.matchAll(/<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/gi)];
  const hashesOf = (tag: string) =>
    found
      .filter(([, name, attributes = '']) => name?.toLowerCase() === tag && isRun(attributes))
      .map(([, , , content = '']) => sha256(content));
  return { scripts: hashesOf('script'), styles: hashesOf('style') };
}

const isRun = (attributes: string) =>
  !/(?:^|\s)src=/.test(attributes) &&
  !/(?:^|\s)type=["']?(application|speculationrules)/.test(attributes);

/** The content security policy of a page, or of the whole site when given all its hashes. */
export function contentSecurityPolicy({ scripts, styles }: InlineHashes): string {
  const self = "'self'";
  // Pagefind's search runs as WebAssembly.
  const script = [self, "'wasm-unsafe-eval'", ...new Set(scripts)].join(' ');
  const style = [self, ...new Set(styles)].join(' ');
  const fetched = ['img-src', 'font-src', 'connect-src', 'manifest-src', 'worker-src', 'media-src'];
  return [
    "default-src 'none'",
    `script-src ${script}`,
    `style-src ${style}`,
    ...fetched.map((directive) => `${directive} ${self}`),
    "base-uri 'none'",
    `form-action ${self}`,
  ].join('; ');
}

/** Puts the policy at the front of the head, so that it guards everything in it. */
export function withPolicy(html: string, policy: string): string {
  return html.replace(
    /<head>/i,
    (head) => `${head}<meta http-equiv="content-security-policy" content="${policy}">`,
  );
}
