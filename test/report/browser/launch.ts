import { existsSync } from 'node:fs';
import type { Browser } from 'playwright-core';

const places = [
  process.env.OVERCLAIM_TEST_BROWSER,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** A Chromium that is installed here; OVERCLAIM_TEST_BROWSER names another. */
export const browserPath: string | undefined = places.find((place) => place && existsSync(place));

export async function launchBrowser(): Promise<Browser> {
  const { chromium } = await import('playwright-core');
  return chromium.launch({
    executablePath: browserPath!,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}
