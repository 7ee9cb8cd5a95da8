import type { Page } from '@playwright/test';

/** What stands out of the window and makes the page scroll sideways; boxes that scroll themselves may. */
export const listWider = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wider = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 0.5,
    );
    const names = wider.map(({ outerHTML }) => outerHTML.slice(0, 80));
    return [`${String(scrollWidth)} px`, ...names];
  });
