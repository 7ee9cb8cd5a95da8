import type { APIContext } from 'astro';
import { buildCalendar, calendarPaths } from '../../../../data/calendar.ts';
import type { Page } from '../../../../data/pages.ts';

export const getStaticPaths = calendarPaths;

/** The days of an event for the reader's own calendar. */
export async function GET({ props }: APIContext): Promise<Response> {
  const calendar = await buildCalendar(props['page'] as Page<'events'>);
  return new Response(calendar, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
}
