/** What is known of a voice of the browser's before it speaks. */
export interface Voice {
  /** BCP 47 tag; Android writes `vi_VN`. */
  readonly lang: string;
  /** It speaks on the device: no text is sent to anybody. */
  readonly localService: boolean;
  readonly default: boolean;
}

/** Tags of voices that read a language as its texts are written, the best first. */
const spokenBy: Readonly<Record<string, readonly string[]>> = {
  // Voices of Hong Kong read Chinese in Cantonese.
  'zh-hans': ['zh-cn', 'zh-hans-cn', 'cmn-hans-cn', 'cmn-cn', 'zh-hans', 'zh-sg', 'zh', 'cmn'],
};

/**
 * The voice that reads a language (a BCP 47 tag) best, or none: never one of another language. A voice on
 * the device goes before one that sends the text away.
 */
export function chooseVoice<V extends Voice>(voices: readonly V[], tag: string): V | undefined {
  const wanted = tag.toLowerCase();
  const tags = spokenBy[wanted];
  const rank = ({ lang }: V) => {
    const own = lang.replaceAll('_', '-').toLowerCase();
    if (tags) return tags.indexOf(own);
    return own === wanted || own.startsWith(`${wanted}-`) ? 0 : -1;
  };
  const order = (voice: V) => [voice.localService ? 0 : 1, rank(voice), voice.default ? 0 : 1];
  return voices
    .filter((voice) => rank(voice) >= 0)
    .toSorted((a, b) => compare(order(a), order(b)))[0];
}

const compare = (a: readonly number[], b: readonly number[]) =>
  a.map((value, index) => value - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
