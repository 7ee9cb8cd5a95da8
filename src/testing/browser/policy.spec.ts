import { allLocales } from '../../config/locales.ts';
import { listTemplates, rootTemplates } from './templates.ts';
import { visitAll } from './visit.ts';
import { expect, test } from './watch.ts';

// What is asserted stands in watch.ts: no report, no console error, no other host.
for (const locale of allLocales)
  test(`${locale}: no page breaks its policy or asks another host`, async ({ page, watch }) => {
    await visitAll(page, watch, listTemplates(locale), async ({ href }) => {
      await expect(page.locator('html'), href).toHaveAttribute('data-locale', locale);
      await page.mouse.wheel(0, 20_000); // lazy pictures too
    });
  });

test('the chooser and the root 404 break no policy and ask no other host', async ({
  page,
  watch,
}) => {
  await visitAll(page, watch, rootTemplates, async ({ href }) => {
    await expect(page.getByRole('heading', { level: 1 }), href).toBeVisible();
  });
});

test('the watch sees what a page must not do', async ({ page, watch }) => {
  await page.goto('/vi/');
  await page.evaluate(() => {
    document.body.append(Object.assign(new Image(), { src: 'https://elsewhere.example/a.png' }));
    const script = document.createElement('script');
    script.textContent = 'document.title = "run"';
    document.body.append(script);
    document.body.setAttribute('style', 'color: red');
  });
  await watch.take(/Policy report: img-src https:\/\/elsewhere\.example/);
  await watch.take(/Policy report: script-src-elem inline/);
  await watch.take(/Policy report: style-src-attr inline/);
  await watch.take(/Content Security Policy|violates the following/);
  expect(await page.title()).not.toBe('run');
});
