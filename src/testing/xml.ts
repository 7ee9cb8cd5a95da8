const declaration = '<?xml version="1.0" encoding="UTF-8"?>';
const tag = /<(\/?)([\w:.-]+)(?:\s+[\w:.-]+="[^"<]*")*\s*(\/?)>/g;

/** Why a text is no well-formed XML document, or nothing: declaration, entities, and tags that pair up. */
export function findXmlFault(xml: string): string | undefined {
  if (!xml.startsWith(declaration)) return 'no XML declaration in front';
  const bare = xml
    .slice(declaration.length)
    .replace(/<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->/g, '');
  if (/&(?!(amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);)/i.test(bare)) return 'a bare ampersand';
  if (bare.replace(tag, '').includes('<')) return 'a bare <';
  return findUnpairedTag(bare);
}

function findUnpairedTag(bare: string): string | undefined {
  const open: string[] = [];
  let roots = 0;
  for (const [, isEnd, name = '', isEmpty] of bare.matchAll(tag)) {
    if (!isEnd && open.length === 0) roots += 1;
    if (isEnd && open.pop() !== name) return `</${name}> closes nothing`;
    if (!isEnd && !isEmpty) open.push(name);
  }
  if (open.length > 0) return `<${String(open.at(-1))}> is not closed`;
  return roots === 1 ? undefined : `${String(roots)} roots`;
}
