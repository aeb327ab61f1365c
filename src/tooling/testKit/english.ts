import { createFormat } from '#i18n/createFormat.ts';
import { en as guide } from '#i18n/guide/en.ts';
import { en } from '#i18n/messages/en.ts';
import type { Tongue } from '#prerender/sitePages.ts';

/** The main language with its words. */
export const ENGLISH: Tongue = { language: 'en', format: createFormat('en'), messages: en, guide };
