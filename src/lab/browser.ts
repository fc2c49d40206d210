/** The page in a real browser: screenshots, and a check that it shows as it should. Only where a browser is installed. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'msedge',
  'chrome.exe',
  'msedge.exe',
];

/** Where installers put browsers without putting them on the path. */
function knownPlaces(env: NodeJS.ProcessEnv): readonly string[] {
  const windows = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((root) => root !== undefined);
  return [
    '/usr/bin/chromium',
    '/snap/bin/chromium',
    '/opt/google/chrome/chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...windows.flatMap((root) => [
      join(root, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(root, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]),
  ];
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Path of a browser of the Chromium family on this machine, or undefined. */
export function findBrowser(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...knownPlaces(env)].find(isExecutable);
}

// A browser of its own would look for updates and report home: it is to open one file.
const QUIET = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];

async function withBrowser<T>(work: (browser: Browser) => Promise<T>): Promise<T> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error('No Chromium, Chrome or Edge was found on this machine.');
  // Only needed here: whoever merely asks for a browser does not load the library.
  const { chromium } = await import('playwright-core');
  // Chromium refuses to run as root with its sandbox.
  const args = process.getuid?.() === 0 ? [...QUIET, '--no-sandbox'] : QUIET;
  const browser = await chromium.launch({ executablePath, args });
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

export interface ScreenshotOptions {
  /** The HTML file to open. */
  readonly file: string;
  /** The PNG file to write. */
  readonly out: string;
  /** CSS pixels; 1280 by default. */
  readonly width?: number;
  /** CSS pixels of the window: what counts as above the fold; 900 by default. */
  readonly height?: number;
  /** Only this element, with `margin` CSS pixels around it; otherwise the whole page. */
  readonly selector?: string;
  readonly margin?: number;
  /** Fragment to open, for one of the tabs: `checks`. */
  readonly fragment?: string;
  readonly colorScheme?: 'light' | 'dark';
  /** Pixels of the image per CSS pixel; 2 by default. */
  readonly scale?: number;
  /** Unfolds every `<details>` that matches. */
  readonly unfold?: string;
}

function address(file: string, fragment?: string): string {
  const url = pathToFileURL(file);
  url.hash = fragment ?? '';
  return url.href;
}

async function unfold(page: Page, selector: string): Promise<void> {
  await page.evaluate(
    `document.querySelectorAll(${JSON.stringify(selector)}).forEach((details) => { details.open = true; })`,
  );
}

/** Whole pixels that hold the element: an edge on a fraction of a pixel would be lost. */
async function around(page: Page, selector: string, margin: number) {
  const box = await page.locator(selector).first().boundingBox();
  if (box === null) throw new Error(`${selector} is not shown`);
  const [x, y] = [Math.floor(box.x - margin), Math.floor(box.y - margin)];
  return { x, y, width: Math.ceil(box.x + box.width + margin) - x, height: Math.ceil(box.y + box.height + margin) - y };
}

/** Writes a PNG of the page, or of one element. */
export async function screenshot(options: ScreenshotOptions): Promise<void> {
  const { file, out, width = 1280, height = 900, selector, fragment, colorScheme = 'light', scale = 2 } = options;
  await withBrowser(async (browser) => {
    const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: scale, colorScheme });
    await page.goto(address(file, fragment));
    if (options.unfold !== undefined) await unfold(page, options.unfold);
    const clip = selector === undefined ? undefined : await around(page, selector, options.margin ?? 0);
    await page.screenshot({ path: out, fullPage: true, ...(clip === undefined ? {} : { clip }) });
  });
}

/** Runs `work` with the open page, for questions that only a browser can answer. */
export async function withPage<T>(
  options: { readonly file: string; readonly width: number; readonly height?: number },
  work: (page: Page) => Promise<T>,
): Promise<T> {
  return withBrowser(async (browser) => {
    const page = await browser.newPage({ viewport: { width: options.width, height: options.height ?? 900 } });
    await page.goto(address(options.file));
    return work(page);
  });
}

const WIDTHS = [1280, 400];

/**
 * Opens every tab of the page with everything unfolded, on a desk and on a phone. Throws one error with all that is wrong:
 * console errors, requests that failed or left the machine, content wider than the window.
 */
export async function checkRendered(file: string): Promise<void> {
  const problems = new Set<string>();
  await withBrowser(async (browser) => {
    for (const width of WIDTHS) {
      const page = await browser.newPage({ viewport: { width, height: 900 } });
      page.on('console', (message) => {
        if (message.type() === 'error') problems.add(`console: ${message.text()}`);
      });
      page.on('pageerror', (error) => problems.add(`script: ${error.message}`));
      page.on('request', (request) => {
        if (!/^(file|data):/.test(request.url())) problems.add(`request to ${request.url()}`);
      });
      page.on('requestfailed', (request) => problems.add(`failed request: ${request.url()}`));
      await page.goto(address(file));
      const tabs = await page.locator('nav.tabs a').all();
      if (tabs.length === 0) problems.add('there are no tabs');
      for (const tab of tabs) {
        await tab.click();
        await unfold(page, 'details');
        const over = await page.evaluate<number>(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        );
        if (over > 0) problems.add(`${await tab.getAttribute('href')}: ${over} px wider than a window of ${width} px`);
      }
      await page.close();
    }
  });
  if (problems.size > 0) throw new Error(`The page does not show as it should:\n${[...problems].join('\n')}`);
}
