import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rules whose answer hangs on colours. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/**
 * Each element that axe finds fault with, in its words; in the other colour scheme, where nothing but
 * colours differs, by `colours` alone.
 */
export async function listFindings(page: Page, by: 'all' | 'colours' = 'all'): Promise<string[]> {
  // There are no frames here, for which the other mode opens a page a run.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const chosen = by === 'all' ? axe.withTags(tags) : axe.withRules(colourRules);
  const { violations } = await chosen.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${String(failureSummary)}`),
  );
}
