import { expect, it } from 'vitest';
import { installedBrowser } from './browser.ts';

it('takes the browser named in the environment first', () => {
  const environment = { CHROME_PATH: '/opt/chrome', PATH: '/usr/bin' };
  expect(installedBrowser(environment, () => true)).toBe('/opt/chrome');
});

it('looks along the path, Chromium before Chrome', () => {
  const environment = { PATH: '/usr/local/bin:/usr/bin' };
  const installed = ['/usr/local/bin/google-chrome', '/usr/bin/chromium'];
  expect(installedBrowser(environment, (path) => installed.includes(path))).toBe(
    '/usr/bin/chromium',
  );
});

it('passes over a named browser that does not exist', () => {
  const environment = { CHROME_PATH: '/gone', PATH: '/usr/bin' };
  expect(installedBrowser(environment, (path) => path === '/usr/bin/chromium')).toBe(
    '/usr/bin/chromium',
  );
});

it('finds none on a bare machine', () => {
  expect(installedBrowser({ PATH: '/usr/bin' }, () => false)).toBeNull();
});
