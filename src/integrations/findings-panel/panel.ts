/// <reference types="vite/client" />
import { events, type PanelFinding, type PanelMessage, type Told } from './channel.ts';
import { panelStyle } from './style.ts';

/** What the content check finds, at the foot of a page of the live preview, or all over one that failed. */
class FindingsPanel extends HTMLElement {
  readonly #root = this.attachShadow({ mode: 'open' });

  show({ summary, findings, untold }: PanelMessage): void {
    const style = element('style', panelStyle);
    const details = element('details');
    const hasErrors = findings.some(({ severity }) => severity === 'error');
    details.open = hasErrors;
    const list = element('ol', ...ownFirst(findings).map(itemOf));
    const rest = untold > 0 ? [element('p', `… ${String(untold)} (npm run check)`)] : [];
    details.append(element('summary', ...summary.map(lineOf)), list, ...rest);
    this.toggleAttribute('data-alone', hasErrors && !document.querySelector('main'));
    this.#root.replaceChildren(style, details);
  }
}

/** Findings of the entry that the page shows, before those of others. */
function ownFirst(findings: readonly PanelFinding[]): readonly PanelFinding[] {
  const entry = location.pathname.split('/').slice(2, 4).join('/');
  const isOwn = ({ where }: PanelFinding) => where.startsWith(`${entry}/`);
  return [...findings.filter(isOwn), ...findings.filter((one) => !isOwn(one))];
}

function itemOf({ severity, where, code, told }: PanelFinding): HTMLElement {
  const item = element('li', element('code', where), ` [${code}]`, ...told.map(lineOf));
  item.className = severity;
  return item;
}

function lineOf({ lang, text }: Told): HTMLElement {
  const line = element('span', text);
  line.lang = lang;
  return line;
}

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}

customElements.define('findings-panel', FindingsPanel);
const panel = new FindingsPanel();

import.meta.hot?.on(events.tell, (message: PanelMessage) => {
  if (message.findings.length === 0) {
    panel.remove();
    return;
  }
  panel.show(message);
  // Behind whatever else a page that failed shows, so that it lies on top.
  document.documentElement.append(panel);
});
import.meta.hot?.send(events.ask);
