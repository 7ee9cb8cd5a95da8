import { readOptions, stop } from './options.ts';

const { values, switches } = readOptions('status');
const { contentDir } = await import('../config/environment.ts');
const { isLocale } = await import('../config/locales.ts');
const { listStatuses } = await import('../checks/statuses.ts');
const { statusJson, statusText } = await import('./status-report.ts');

const { enabled, statuses } = listStatuses(contentDir);
const { locale } = values;
if (locale !== undefined && !(isLocale(locale) && enabled.includes(locale)))
  stop(`Không có ngôn ngữ / No such language: ${locale}. ${enabled.join(', ')}`);
const shown = enabled.filter((one) => locale === undefined || one === locale);
console.log(
  switches.has('json')
    ? JSON.stringify(statusJson(shown, statuses), undefined, 2)
    : statusText(shown, statuses, contentDir),
);
