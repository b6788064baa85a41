import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { rolldown } from 'rolldown';

const browsers = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/**
 * Bundles a module for browsers, with nothing of Node at hand, runs it in headless Chromium and gives the first
 * line it logs.
 * @param {string} file the module
 * @returns {Promise<string>}
 */
export async function runInChromium(file) {
  const executablePath = browsers.find((path) => path && existsSync(path));
  if (executablePath === undefined) {
    throw new Error(
      'No Chromium here. Install the Debian package: apt-get install chromium (or set CHROMIUM_PATH).',
    );
  }
  const code = await bundle(file);
  const browser = await chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-sync',
    ],
  });
  try {
    const page = await browser.newPage();
    const logged = new Promise((resolve, reject) => {
      page.once('console', (message) => resolve(message.text()));
      page.once('pageerror', reject);
    });
    await page.addScriptTag({ content: code });
    return await logged;
  } finally {
    await browser.close();
  }
}

async function bundle(file) {
  const build = await rolldown({ input: file, platform: 'browser', onwarn: refuse });
  const { output } = await build.generate({ format: 'iife' });
  await build.close();
  return output[0].code;
}

/** What a bundle for browsers cannot hold must not be passed over. */
function refuse(warning) {
  if (warning.code === 'UNRESOLVED_IMPORT') throw new Error(warning.message);
}
