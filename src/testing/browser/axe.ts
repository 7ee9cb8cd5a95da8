import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rules whose answer hangs on colours. */
const colourRules = ['color-contrast', 'link-in-text-block'];

interface Violation {
  id: string;
  nodes: { html: string; failureSummary?: string }[];
}

/** Each element of a page that axe finds fault with, in its words. */
export async function listFindings(page: Page): Promise<string[]> {
  // There are no frames here, for which the other mode opens a page a run; what passes is not wanted.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations } = await axe.withTags(tags).analyze();
  return told(violations);
}

/**
 * The same in another colour scheme, where nothing but colours differs, by the axe that `listFindings` has
 * left in the page: bringing it anew takes longer than the run.
 */
export async function listColourFindings(page: Page): Promise<string[]> {
  const violations = await page.evaluate(async (values) => {
    const { axe } = window as unknown as {
      axe: { run(options: object): Promise<{ violations: Violation[] }> };
    };
    const options = { runOnly: { type: 'rule', values }, resultTypes: ['violations'] };
    return (await axe.run(options)).violations;
  }, colourRules);
  return told(violations);
}

const told = (violations: readonly Violation[]) =>
  violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${String(failureSummary)}`),
  );
