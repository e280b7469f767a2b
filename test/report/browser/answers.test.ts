import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserPath, launchBrowser } from './launch.js';

const PRODUCT = ['fixtures/product', '-m', 'fixtures/product/capabilities.yaml', '--as-of', '2026-11-21'];

/** The built program, as people run it. */
function overclaim(argv: readonly string[]): void {
  execFileSync(process.execPath, ['bin/overclaim.js', ...argv], { stdio: 'ignore' });
}

describe.skipIf(!browserPath)('the pages of answers in a browser', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'overclaim-answers-'));
  const history = path.join(folder, 'history.jsonl');
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchBrowser();
    for (const name of ['claims', 'promises', 'compare']) {
      overclaim([name, ...PRODUCT, '-f', 'html', '-o', path.join(folder, `${name}.html`)]);
    }
    overclaim(['history', 'add', ...PRODUCT, '--file', history]);
    overclaim(['history', history, '-f', 'html', '-o', path.join(folder, 'history.html')]);
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(
    ['claims', 'promises', 'compare', 'history'].flatMap((name) => [
      [name, 1280, 'light'] as const,
      [name, 390, 'dark'] as const,
    ]),
  )('%s: at %i pixels and %s fits, asks for nothing and bars nobody', async (name, width, colorScheme) => {
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith('file:')) complaints.push(request.url());
    });
    await page.goto(pathToFileURL(path.join(folder, `${name}.html`)).href);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await page.textContent('h1, h2')).not.toBe('');
    await page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
    const barriers = await page.evaluate(async () => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      const { violations } = await axe.run();
      return violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    });
    expect({ barriers, complaints }).toEqual({ barriers: [], complaints: [] });
    await context.close();
  });
});
