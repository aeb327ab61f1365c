import type { Plugin } from 'vite';
import { appPlugin } from './appPlugin.ts';
import { billPlugin } from './billPlugin.ts';
import { embedHealthPlugin } from './embedHealthPlugin.ts';
import type { PageSources } from './pageParts.ts';
import { policyPlugin } from './policyPlugin.ts';
import { precompressPlugin } from './precompressPlugin.ts';
import { previewPlugin } from './previewPlugin.ts';

/**
 * What the host of the built site needs beside its pages: what makes it an installed one, packages and licences, headers and policy, packed files; and a
 * preview that behaves like such a host. They work on what all other plugins have written, so they come last.
 */
export function hostingPlugins(sources: PageSources): readonly Plugin[] {
  const { base } = sources.site;
  return [
    appPlugin(sources),
    billPlugin(),
    previewPlugin(base),
    policyPlugin(base),
    embedHealthPlugin(sources),
    precompressPlugin(),
  ];
}
