import { escapeHtml } from '#lib/escapeHtml.ts';
import { asciiHtml } from './asciiHtml.ts';

/** What a page that stands before any script is put together from. */
export interface StillPage {
  /** The built page of the entry: its scripts are kept, its style sheets are replaced by `styles`. */
  readonly template: string;
  readonly language: string;
  /** Attributes of the root element. */
  readonly root: Readonly<Record<string, string>>;
  /** Lines of the head: title, description, links. */
  readonly head: readonly string[];
  readonly styles: string;
  /** Runs before anything is painted. */
  readonly firstScript: string;
  /** Inner HTML of the still. */
  readonly markup: string;
  /** Elements above the still, which stay when it is replaced. */
  readonly before?: readonly string[];
  /** More elements after the still. */
  readonly after: readonly string[];
}

const SHEET = /\s*<link rel="stylesheet"[^>]*>/g;
const TITLE = /\s*<title>[^<]*<\/title>/;
const ROOT = '<div id="root"></div>';

/** JSON inside a script element; no text in it can end the element. */
export function jsonScript(id: string, content: unknown): string {
  const json = JSON.stringify(content).replaceAll('<', '\\u003c');
  return `<script type="application/json" id="${escapeHtml(id)}">${json}</script>`;
}

/** What a page says where it can only show what was prepared, as a template that a script takes out. */
export function otherViewNote(html: string): string {
  return `<template data-other><p data-other role="alert">${html}</p></template>`;
}

/** The whole page. Throws if the template has no place for the still. */
export function stillHtml(page: StillPage): string {
  const { template, language, root, head, styles, firstScript, markup, before = [], after } = page;
  if (!template.includes(ROOT)) throw new Error(`The built page has no ${ROOT}.`);
  const attributes = Object.entries({ lang: language, ...root })
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
    .join('');
  const beginning = [...head, `<style>${styles}</style>`, `<script>${firstScript}</script>`];
  return asciiHtml(
    template
      .replace(/<html[^>]*>/, () => `<html${attributes}>`)
      .replaceAll(SHEET, '')
      .replace(TITLE, () => `\n    ${beginning.join('\n    ')}`)
      .replace(ROOT, () =>
        [...before, `<div id="root"><div data-still>${markup}</div></div>`, ...after].join(
          '\n    ',
        ),
      ),
  );
}
