import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * What speaks against putting a built portal in the place of a folder.
 *
 * @param kept Folders that have to stay.
 */
export function whyNotReplace(folder: string, kept: readonly string[]): string | undefined {
  const holds = kept.find((other) => !path.relative(folder, other).startsWith('..'));
  if (holds !== undefined)
    return `${folder} chứa ${holds} nên không thể là nơi dựng cổng. / ${folder} holds ${holds}, so the portal cannot be built there.`;
  const isForeign =
    existsSync(folder) &&
    readdirSync(folder).length > 0 &&
    !existsSync(path.join(folder, '_headers'));
  return isForeign
    ? `${folder} có tệp khác, không phải cổng đã dựng: hãy chọn thư mục khác. / ${folder} holds other files than a built portal: choose another folder.`
    : undefined;
}
