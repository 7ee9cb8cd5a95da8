import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Issue, ReportLanguage } from '../checks/issue.ts';

const formats = ['text', 'json', 'github'] as const;
const languages = ['vi', 'en'] as const;

type Format = (typeof formats)[number];

interface Options {
  readonly format: Format;
  readonly lang: ReportLanguage;
  readonly content?: string | undefined;
  readonly release: boolean;
}

const usage =
  'npm run check -- [--format text|json|github] [--lang vi|en] [--content DIR] [--release]';

/** The options of this run, or a sentence that says what is wrong with them. */
function readOptions(args: string[]): Options | string {
  try {
    const { values } = parseArgs({
      args,
      options: {
        format: { type: 'string', default: 'text' },
        lang: { type: 'string', default: 'vi' },
        content: { type: 'string' },
        release: { type: 'boolean', default: false },
      },
    });
    const format = formats.find((one) => one === values.format);
    const lang = languages.find((one) => one === values.lang);
    if (!format) return `Không có dạng báo cáo / No such format: ${values.format}.`;
    if (!lang) return `Không có ngôn ngữ báo cáo / No such report language: ${values.lang}.`;
    return { format, lang, content: values.content, release: values.release };
  } catch (cause) {
    const isUsage =
      cause instanceof TypeError &&
      'code' in cause &&
      String(cause.code).startsWith('ERR_PARSE_ARGS');
    if (!isUsage) throw cause;
    return `Tùy chọn không đúng / Wrong option: ${cause.message.split('. ')[0] ?? ''}.`;
  }
}

async function report(issues: readonly Issue[], { format, lang }: Options, dir: string) {
  switch (format) {
    case 'json':
      return (await import('../checks/reporters/json.ts')).formatJson(issues, lang);
    case 'github': {
      const { formatGithub } = await import('../checks/reporters/github.ts');
      const relative = path.relative(process.cwd(), dir).split(path.sep).join('/');
      return formatGithub(issues, lang, relative.startsWith('..') ? dir : relative);
    }
    case 'text':
      return (await import('../checks/reporters/text.ts')).formatText(issues, lang);
  }
}

const options = readOptions(process.argv.slice(2));
if (typeof options === 'string') {
  console.error(`${options} ${usage}`);
  process.exitCode = 1;
} else {
  // The configuration reads the environment when it is imported.
  if (options.content !== undefined) process.env['CONTENT_DIR'] = options.content;
  const { contentDir } = await import('../config/environment.ts');
  const { checkContent } = await import('../checks/check-content.ts');
  const issues = checkContent(contentDir, { isRelease: options.release });
  console.log(await report(issues, options, contentDir));
  if (issues.some(({ severity }) => severity === 'error')) process.exitCode = 1;
}
