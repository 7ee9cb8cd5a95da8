/** A redirect of one address to another. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** Security headers for every answer, policy included. */
export function securityHeaders(policy: string): Record<string, string> {
  return {
    'Content-Security-Policy': `${policy}; frame-ancestors 'none'`,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), browsing-topics=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
  };
}

/** What a file that is no page may do when it is opened on its own; a page's long policy says it nothing. */
const filePolicy = "default-src 'none'; frame-ancestors 'none'";

/** The `_headers` file: one block for all addresses, one for files whose name holds their hash. */
export function headersFile(policy: string): string {
  const lines = Object.entries(securityHeaders(policy)).map(
    ([name, value]) => `  ${name}: ${value}`,
  );
  return [
    '/*',
    ...lines,
    '/_astro/*',
    // Some hosts replace a header that is said twice, others join both unless the first is taken back.
    '  ! Content-Security-Policy',
    `  Content-Security-Policy: ${filePolicy}`,
    '  Cache-Control: public, max-age=31536000, immutable',
    '',
  ].join('\n');
}

/** The `_redirects` file: a line an old address. */
export const redirectsFile = (redirects: readonly Redirect[]): string =>
  redirects.map(({ from, to }) => `${from} ${to} 301\n`).join('');

/** A page that leads from an old address to the new one, for servers that know no redirects. */
export function redirectPage({ to }: Redirect, lang: string, siteUrl: string): string {
  const url = new URL(to, siteUrl).href;
  return [
    `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${to}</title>`,
    `<meta http-equiv="refresh" content="0; url=${to}"><meta name="robots" content="noindex">`,
    `<link rel="canonical" href="${url}"></head>`,
    `<body><a href="${to}">${to}</a></body></html>\n`,
  ].join('');
}
