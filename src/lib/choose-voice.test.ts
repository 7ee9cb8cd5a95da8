import { expect, it } from 'vitest';
import { chooseVoice } from './choose-voice.ts';

const voice = (lang: string, localService = true, isDefault = false) => ({
  lang,
  localService,
  default: isDefault,
});

it.each([
  ['vi', ['en-US', 'vi-VN'], 'vi-VN'],
  ['vi', ['en_US', 'vi_VN'], 'vi_VN'],
  ['en', ['vi-VN', 'en-GB', 'en-US'], 'en-GB'],
  ['zh-Hans', ['zh-HK', 'zh-TW', 'zh-CN'], 'zh-CN'],
  ['zh-Hans', ['cmn-Hans-CN'], 'cmn-Hans-CN'],
  ['zh-Hans', ['zh-HK', 'yue-HK', 'zh-TW'], undefined],
  ['lo', ['th-TH', 'vi-VN'], undefined],
  ['lo', ['log-XX'], undefined],
  ['lo', [], undefined],
])('for %s among %j takes %s', (tag, tags, chosen) => {
  expect(
    chooseVoice(
      tags.map((lang) => voice(lang)),
      tag,
    )?.lang,
  ).toBe(chosen);
});

it('takes one on the device before one that sends the text away, then the default', () => {
  const away = voice('ko-KR', false, true);
  const here = voice('ko-KR');
  const own = voice('ko-KR', true, true);
  expect(chooseVoice([away, here], 'ko')).toBe(here);
  expect(chooseVoice([away, here, own], 'ko')).toBe(own);
  expect(chooseVoice([away], 'ko')).toBe(away);
});
