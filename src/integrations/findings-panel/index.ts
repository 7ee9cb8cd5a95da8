import type { Plugin, ViteDevServer, WebSocketClient } from 'vite';
import type { Issue } from '../../checks/issue.ts';
import { events } from './channel.ts';
import { messageOf } from './message.ts';

/** Address of the panel’s script in the live preview. */
const script = '/src/integrations/findings-panel/panel.ts';

/**
 * Brings the findings of the check into the pages of the live preview, those that cannot be rendered too:
 * all of them load Vite’s client, which loads the panel.
 */
export function panelPlugin(): Plugin {
  return {
    name: 'content-check:panel',
    apply: 'serve',
    transform: {
      filter: { id: /\/vite\/dist\/client\/client\.mjs/ },
      handler: (code) => ({ code: `${code}\nimport(${JSON.stringify(script)});\n`, map: null }),
    },
  };
}

/** What a page may ask, and be told of without asking. */
export interface Panel {
  readonly tell: (issues: readonly Issue[]) => void;
}

/**
 * Answers the pages of a live preview, and tells them of every check that follows.
 *
 * @param issues What the check has found so far.
 */
export function openPanel({ ws }: Pick<ViteDevServer, 'ws'>, issues: readonly Issue[]): Panel {
  let latest = messageOf(issues);
  ws.on(events.ask, (_: unknown, page: WebSocketClient) => {
    page.send(events.tell, latest);
  });
  return {
    tell: (found) => {
      latest = messageOf(found);
      ws.send(events.tell, latest);
    },
  };
}
