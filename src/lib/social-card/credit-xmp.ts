import type { SocialCard } from './card.ts';

/** How a card came about, in the words of the IPTC: drawn by a program, of drawings by a program or of photographs. */
const newsCodes = 'http://cv.iptc.org/newscodes/digitalsourcetype/';

/**
 * What the file itself says: how it came about, and whom its pictures are by.
 *
 * @see https://cv.iptc.org/newscodes/digitalsourcetype/
 */
export function creditXmp({ siteName, credit, pictures }: SocialCard): string {
  const kind = pictures.some((picture) => picture.kind === 'ai')
    ? 'compositeSynthetic'
    : 'digitalCreation';
  const facts = [
    `<Iptc4xmpExt:DigitalSourceType>${newsCodes}${kind}</Iptc4xmpExt:DigitalSourceType>`,
    `<photoshop:Credit>${escaped(credit ?? siteName)}</photoshop:Credit>`,
  ];
  return [
    '<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"',
    ` xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/">${facts.join('')}</rdf:Description>`,
    '</rdf:RDF></x:xmpmeta><?xpacket end="r"?>',
  ].join('');
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
