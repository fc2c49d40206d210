/** Icons drawn as strokes on a 16 by 16 grid. */
import type { Result } from '../contract.ts';
import type { Markup } from './html.ts';
import { html } from './html.ts';

const RING = 'M8 1.75a6.25 6.25 0 1 0 0 12.5a6.25 6.25 0 0 0 0-12.5z';
const node = (x: number, y: number) => `M${x} ${y - 1.75}a1.75 1.75 0 1 0 0 3.5a1.75 1.75 0 0 0 0-3.5z`;

/** Path data per icon. */
export const ICONS = {
  info: `${RING}M8 7.5v3.5M8 5h.01`,
  bulb: 'M5.5 10.5C4 9.5 3.25 8 3.25 6.5a4.75 4.75 0 0 1 9.5 0c0 1.5-.75 3-2.25 4v1.25h-5zM6 14.25h4',
  report:
    'M2.5 2.25h11a.75.75 0 0 1 .75.75v7.5a.75.75 0 0 1-.75.75h-5L5.5 14v-2.75h-3a.75.75 0 0 1-.75-.75V3a.75.75 0 0 1 .75-.75zM8 4.5v2.25M8 9h.01',
  alert: 'M8 2l6.75 11.75H1.25zM8 6.5v3.25M8 11.75h.01',
  stop: 'M5.25 1.75h5.5l3.5 3.5v5.5l-3.5 3.5h-5.5l-3.5-3.5v-5.5zM8 4.75v3.75M8 11h.01',
  open: `${node(4, 3.5)}${node(4, 12.5)}${node(12, 12.5)}M4 5.25v5.5M12 10.75V6a2 2 0 0 0-2-2H8M9.75 2l-2 2l2 2`,
  merged: `${node(4, 3.5)}${node(4, 12.5)}${node(12, 9)}M4 5.25v5.5M4 5.25c.5 2.5 3 3.75 6.25 3.75`,
  closed: `${node(4, 3.5)}${node(4, 12.5)}${node(12, 12.5)}M4 5.25v5.5M12 10.75V7.5M10.25 2l3.5 3.5M13.75 2l-3.5 3.5`,
  file: 'M9 1.75H4.25a1 1 0 0 0-1 1v10.5a1 1 0 0 0 1 1h7.5a1 1 0 0 0 1-1V5.5zM9 1.75V5.5h3.75',
  success: 'M5 8.25l2.1 2.1L11 6.1',
  failure: 'M5.75 5.75l4.5 4.5M10.25 5.75l-4.5 4.5',
  cancelled: 'M6 6h4v4h-4z',
  skipped: 'M4.6 11.4l6.8-6.8',
} as const;

export function icon(name: keyof typeof ICONS, title?: string): Markup {
  if (title === undefined) {
    return html`<svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d="${ICONS[name]}"/></svg>`;
  }
  return html`<svg class="icon" viewBox="0 0 16 16" width="16" height="16" role="img" aria-label="${title}"><path d="${ICONS[name]}"/></svg>`;
}

/** The round mark of a result: filled when something ran, an outline when it did not. */
export function resultIcon(result: Result): Markup {
  return html`<svg class="icon result ${result}" viewBox="0 0 16 16" width="16" height="16" role="img" aria-label="${result}"><circle cx="8" cy="8" r="6.75"/><path d="${ICONS[result]}"/></svg>`;
}
