import type { Browser } from 'playwright-core';

export function launchBrowser(log?: (text: string) => void): Promise<Browser>;
