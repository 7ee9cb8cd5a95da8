import { formatDate } from '../../i18n/format.ts';
import { ruleText } from '../../lib/event-text.ts';
import type { Page } from '../pages.ts';
import {
  dateValue,
  fact,
  list,
  textValue,
  textValues,
  type Fact,
  type FactContext,
  type FactGroup,
} from './fact.ts';
import { lines, recognitionFacts } from './shared.ts';

export function eventFacts(context: FactContext, { data }: Page<'events'>): Fact[] {
  const { language, t } = context;
  const { kind, rule, since, venue, organiser } = data;
  return [
    ...fact(t('event.kind'), textValue(t(`event.kind.${kind}`))),
    ...fact(t('event.rule'), textValue(rule && ruleText(language, rule))),
    ...fact(t('event.venue'), textValue(venue)),
    ...fact(t('event.organiser'), textValue(organiser)),
    ...fact(t('event.since'), dateValue(context, since)),
  ];
}

export function eventGroups(context: FactContext, { data }: Page<'events'>): FactGroup[] {
  const { language, t } = context;
  const time = (date: string | undefined, hour: string | undefined) => {
    const day = date && formatDate(language, date);
    if (day && hour) return t('event.at', { date: day, time: hour });
    return hour ? t('event.hour', { time: hour }) : day;
  };
  const programme = data.programme.map(({ text, date, time: hour }) => ({
    text: [{ text }],
    notes: lines(time(date, hour)),
  }));
  return [
    ...list(t('event.programme'), programme),
    ...list(t('fact.access'), textValues(data.access)),
    ...recognitionFacts(context, data.recognitions),
  ];
}
