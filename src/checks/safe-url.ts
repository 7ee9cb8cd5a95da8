const allowedSchemes = new Set(['http', 'https', 'mailto', 'tel']);
/** Blanks, control and format characters, which browsers drop or fold, and the backslash. */
const hiddenCharacters = /[\p{C}\p{Z}\\]/u;

/**
 * Whether an address may stand in a text: http, https, mailto, tel, a path of the portal, an anchor, or a
 * file beside the text. Judged as a browser reads it, so control characters and encoded schemes are refused.
 */
export function isSafeUrl(url: string): boolean {
  const plain = percentDecoded(url);
  if (plain === undefined || url === '') return false;
  if (hiddenCharacters.test(url)) return false;
  const scheme = /^([^/?#]*?):/.exec(plain)?.[1]?.trim().toLowerCase();
  if (scheme !== undefined) return allowedSchemes.has(scheme) && hasTarget(url, scheme);
  return /^(?:\/(?!\/)|#|\.\/(?!.*(?:^|\/)\.\.(?:\/|$)))/.test(plain) && !/^\/[\\/]/.test(plain);
}

function hasTarget(url: string, scheme: string): boolean {
  if (!url.toLowerCase().startsWith(`${scheme}:`)) return false;
  return scheme.startsWith('http') ? /^https?:\/\/[^/]/i.test(url) && URL.canParse(url) : true;
}

function percentDecoded(url: string): string | undefined {
  try {
    return decodeURIComponent(url);
  } catch (cause) {
    if (cause instanceof URIError) return undefined;
    throw cause;
  }
}
