import { chromium } from 'playwright-core';
import { findBrowser } from './find.mjs';

const QUIET = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** @returns a headless Chromium with a profile of its own, that asks the network for nothing by itself. */
export async function launchBrowser(log = console.error) {
  const { executablePath, env } = findBrowser(log);
  return chromium.launch({ executablePath, args: QUIET, env: { ...process.env, ...env } });
}
