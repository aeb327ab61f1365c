import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { parseSite } from '#prerender/site.ts';
import { SCRIPT_GROUPS, scriptFileName } from '#prerender/scriptGroups.ts';
import { CSS_OPTIONS } from '#prerender/stills/drawStills.ts';
import { sitePlugins } from '#prerender/sitePlugins.ts';

const folder = process.env['DATA_DIR'] ?? 'data';
const site = parseSite(process.env['SITE_URL'], process.env['BASE_PATH']);

/** `PICTURES=off` leaves out the pictures of the charts, for builds that are only tried. */
const pictures = process.env['PICTURES'] !== 'off';

/** `OFFLINE=off` takes the worker for offline reading out of service: browsers that have it let go of everything kept. */
const offline = process.env['OFFLINE'] !== 'off';

export default defineConfig(({ command, isPreview }) => ({
  root: 'src',
  base: site.base,
  publicDir: '../public',
  cacheDir: '../node_modules/.vite',
  // Pages are files: an unknown path is a real 404 in the built dashboard, as on any static host.
  appType: command === 'serve' && isPreview !== true ? ('spa' as const) : ('mpa' as const),
  css: CSS_OPTIONS,
  plugins: [react(), ...sitePlugins(folder, site, { pictures, offline })],
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    target: 'baseline-widely-available',
    sourcemap: false,
    // Browsers that do not know such links only fetch a little later.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: ['index.html', 'embed.html'].map((page) => join(import.meta.dirname, 'src', page)),
      output: { codeSplitting: { groups: [...SCRIPT_GROUPS] }, chunkFileNames: scriptFileName },
    },
  },
  server: { port: 5173, strictPort: true },
  preview: { port: 4173, strictPort: true, cors: false },
}));
