import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import html from '../../../src/report/html.js';
import { hostileDocuments, hostileReport, hostileTexts } from '../hostile-report.js';
import { manyDocuments, manyFindings } from '../many-findings.js';
import { sampleContext, sampleReport } from '../sample-report.js';
import { browserPath, launchBrowser } from './launch.js';

if (!browserPath) {
  console.warn(
    'SKIPPED: the HTML report was not tried in a browser. Install chromium or set OVERCLAIM_TEST_BROWSER.',
  );
}

const everyHostileText = Object.values(hostileTexts).join(' ');

describe.skipIf(!browserPath)('the HTML report in a browser', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'overclaim-html-'));
  const files = new Map<string, string>();
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchBrowser();
    const pages = {
      sample: html(sampleReport(), sampleContext()),
      many: html(manyFindings(5000), sampleContext({ documents: manyDocuments(5000) })),
      hostile: html(
        hostileReport(everyHostileText),
        sampleContext({ documents: hostileDocuments(everyHostileText) }),
      ),
    };
    for (const [name, content] of Object.entries(pages)) {
      const file = path.join(folder, `${files.size}.html`);
      writeFileSync(file, content);
      files.set(name, pathToFileURL(file).href);
    }
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Opens a page, lets `act` use it, and holds that it said nothing on the console and asked for nothing else. */
  async function visit<Result>(
    name: string,
    act: (page: Page) => Promise<Result>,
    options: BrowserContextOptions = {},
  ): Promise<Result> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      if (request.url() !== files.get(name) && !request.url().startsWith('data:'))
        complaints.push(request.url());
    });
    await page.goto(files.get(name)!);
    const result = await act(page);
    await context.close();
    expect(complaints).toEqual([]);
    return result;
  }

  const count = (page: Page) => page.locator('#count').textContent();

  it('opens 5,000 findings from disk and makes cards only as they are needed', async () => {
    await visit('many', async (page) => {
      expect(await count(page)).toBe('5,000 findings');
      const before = await page.locator('.card').count();
      expect(before).toBeLessThan(200);
      await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
      await page.waitForFunction((cards) => document.querySelectorAll('.card').length > cards, before);
    });
  });

  it('filters and searches 5,000 findings at once', async () => {
    await visit('many', async (page) => {
      await page.locator('label', { hasText: 'Warnings' }).click();
      await page.locator('label', { hasText: 'Notes' }).click();
      expect(await count(page)).toBe('2,667 of 5,000 findings');
      await page.selectOption('#family', 'roadmap');
      expect(await count(page)).toBe('666 of 5,000 findings');
      await page.selectOption('#document', { label: 'site/page-0002.html (10)' });
      expect(await page.locator('.group h3').allTextContents()).toEqual(['site/page-0002.html']);
      await page.click('#clear');
      expect(await count(page)).toBe('5,000 findings');
      const time = await page.evaluate(() => {
        const search = document.querySelector<HTMLInputElement>('#search')!;
        search.value = 'paypal stripe';
        const start = performance.now();
        search.dispatchEvent(new Event('input'));
        return new Promise<number>((resolve) => {
          const wait = () =>
            document.querySelector('#count')!.textContent!.includes(' of ')
              ? resolve(performance.now() - start)
              : requestAnimationFrame(wait);
          wait();
        });
      });
      expect(await count(page)).toBe('833 of 5,000 findings');
      expect(time).toBeLessThan(5000);
      await page.fill('#search', 'no such words anywhere');
      await page.waitForSelector('.empty');
      expect(await count(page)).toBe('0 of 5,000 findings');
    });
  });

  it('is walked through with the keyboard', async () => {
    await visit('sample', async (page) => {
      const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-finding'));
      await page.keyboard.press('j');
      await page.keyboard.press('j');
      expect(await focused()).toBe('1');
      await page.keyboard.press('ArrowDown');
      expect(await focused()).toBe('2');
      await page.keyboard.press('k');
      expect(await focused()).toBe('1');
      await page.keyboard.press('t');
      expect(await page.getAttribute('[data-view=text]', 'aria-pressed')).toBe('true');
      expect(await focused()).toBe('1');
      await page.keyboard.press('/');
      await page.keyboard.type('effortless');
      await page.waitForFunction(() => document.querySelector('#count')!.textContent === '1 of 8 findings');
      await page.keyboard.press('Escape');
      await page.keyboard.press('j');
      expect(await focused()).toBe('3');
    });
  });

  it('reaches findings past the first piece with the keyboard', async () => {
    await visit('many', async (page) => {
      for (let step = 0; step < 90; step += 1) await page.keyboard.press('j');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('data-finding'))).toBe('89');
    });
  });

  it('lists by rule, most findings first, with the path on each card', async () => {
    await visit('sample', async (page) => {
      await page.click('[data-view=rule]');
      expect(await page.locator('.group h3').count()).toBe(8);
      expect(await page.locator('.card .path').first().textContent()).toBe('site/pricing.html');
    });
  });

  it('shows the text with its words marked and the cards beside it', async () => {
    await visit('sample', async (page) => {
      await page.locator('[data-text-of]').first().click();
      expect(await page.locator('.block mark').allTextContents()).toEqual([
        '99.99% uptime',
        'Unlimited berths on every plan',
        'PayPal',
        'effortless',
      ]);
      const [mark, card] = await Promise.all([
        page.locator('.block mark').first().boundingBox(),
        page.locator('.notes .card').first().boundingBox(),
      ]);
      expect(card!.x).toBeGreaterThan(mark!.x + mark!.width);
      expect(Math.abs(card!.y - mark!.y)).toBeLessThan(60);
    });
  });

  it('copies what to write instead', async () => {
    await visit(
      'sample',
      async (page) => {
        await page.keyboard.press('j');
        await page.keyboard.press('c');
        await page.waitForFunction(() => document.querySelector('#said')!.textContent === 'Copied');
        expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
          'Uptime of 99.9 % on the Fleet plan.',
        );
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    );
  });

  it('follows the system in dark and light until the reader chooses', async () => {
    await visit(
      'sample',
      async (page) => {
        const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
        const dark = await background();
        await page.click('#theme');
        expect(await background()).not.toBe(dark);
        await page.reload();
        expect(await background()).not.toBe(dark);
      },
      { colorScheme: 'dark' },
    );
  });

  it('prints every finding, without the controls', async () => {
    await visit('many', async (page) => {
      await page.selectOption('#family', 'vague');
      await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
      expect(await page.locator('.card').count()).toBe(833);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.toolbar').isVisible()).toBe(false);
    });
  });

  it('is never wider than the screen', async () => {
    await visit('sample', async (page) => {
      for (const width of [320, 390, 768, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        for (const view of ['document', 'rule', 'text']) {
          await page.click(`[data-view=${view}]`);
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        }
      }
    });
  });

  it.each([
    'light',
    'dark',
  ] as const)('has no serious barrier for assistive technology when %s', async (colorScheme) => {
    const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    await visit(
      'sample',
      async (page) => {
        await page.evaluate(axe);
        for (const view of ['document', 'rule', 'text']) {
          await page.click(`[data-view=${view}]`);
          const violations = await page.evaluate(async () => {
            const { axe } = window as unknown as { axe: typeof import('axe-core') };
            return (await axe.run()).violations.map(({ id, impact, nodes }) => ({
              id,
              impact,
              nodes: nodes.map((node) => node.html),
            }));
          });
          expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual(
            [],
          );
        }
      },
      { colorScheme },
    );
  });

  it('shows hostile text and runs nothing of it', async () => {
    await visit('hostile', async (page) => {
      for (const view of ['document', 'rule', 'text']) {
        await page.click(`[data-view=${view}]`);
        expect(await page.locator('.card').first().textContent()).toContain(hostileTexts.script);
        expect(await page.locator('#findings :is(script, img, svg, a)').count()).toBe(0);
      }
      expect(await page.evaluate(() => 'harmed' in window)).toBe(false);
    });
  });
});
