import { existsSync } from 'node:fs';
import type { ViteDevServer } from 'vite';
import { describe, expect, it } from 'vitest';
import type { Issue } from '../../checks/issue.ts';
import { events } from './channel.ts';
import { openPanel, panelPlugin } from './index.ts';
import { messageOf } from './message.ts';

const issueAt = (line: number, severity: Issue['severity'] = 'error'): Issue => ({
  file: 'places/a/index.vi.mdx',
  line,
  column: 5,
  severity,
  code: 'blank',
  message: { vi: 'Trống <b>.', en: 'Empty <b>.' },
  fix: { vi: 'Viết vào.', en: 'Fill in.' },
});

/** A live preview’s server with one page open; what that page is told. */
function openPage(found: readonly Issue[]) {
  const told: unknown[] = [];
  const listeners = new Map<string, (data: unknown, page: object) => void>();
  const send = (...event: unknown[]) => told.push(event);
  const on = (name: string, listener: (data: unknown, page: object) => void) =>
    listeners.set(name, listener);
  const server = { ws: { on, send } } as unknown as ViteDevServer;
  const panel = openPanel(server, found);
  const ask = () => listeners.get(events.ask)?.(undefined, { send });
  return { told, panel, ask };
}

describe('what the panel shows', () => {
  it('is place, sentence and fix in both languages, errors first', () => {
    expect(messageOf([issueAt(2, 'warning'), issueAt(3)])).toEqual({
      summary: [
        { lang: 'vi', text: '1 lỗi, 1 lời nhắc trong 1 tệp.' },
        { lang: 'en', text: '1 error, 1 warning in 1 file.' },
      ],
      findings: [
        {
          severity: 'error',
          where: 'places/a/index.vi.mdx:3:5',
          code: 'blank',
          told: [
            { lang: 'vi', text: 'Trống <b>. Cách sửa: Viết vào.' },
            { lang: 'en', text: 'Empty <b>. Fix: Fill in.' },
          ],
        },
        expect.objectContaining({ severity: 'warning', where: 'places/a/index.vi.mdx:2:5' }),
      ],
      untold: 0,
    });
  });

  it('is bounded, and says how much it leaves out', () => {
    const { findings, untold } = messageOf(Array.from({ length: 60 }, (_, line) => issueAt(line)));
    expect([findings.length, untold]).toEqual([50, 10]);
  });
});

describe('a page of the live preview', () => {
  it('is told what was found before it was opened', () => {
    const { told, ask } = openPage([issueAt(3)]);
    ask();
    expect(told).toEqual([[events.tell, messageOf([issueAt(3)])]]);
  });

  it('is told of every check that follows, and of a fault that is mended', () => {
    const { told, panel, ask } = openPage([]);
    panel.tell([issueAt(3)]);
    panel.tell([]);
    ask();
    expect(told).toEqual([
      [events.tell, messageOf([issueAt(3)])],
      [events.tell, messageOf([])],
      [events.tell, messageOf([])],
    ]);
  });

  it('loads the panel with Vite’s client, in the live preview only', () => {
    const { apply, transform } = panelPlugin() as unknown as {
      apply: string;
      transform: { filter: { id: RegExp }; handler: (code: string) => { code: string } };
    };
    expect(apply).toBe('serve');
    expect(transform.filter.id.test('/x/node_modules/vite/dist/client/client.mjs')).toBe(true);
    expect(transform.filter.id.test('/x/src/pages/index.ts')).toBe(false);
    const { code } = transform.handler('client();');
    const [, script = ''] = /^client\(\);\nimport\("\/(.+)"\);\n$/.exec(code) ?? [];
    expect(existsSync(script)).toBe(true);
  });
});
