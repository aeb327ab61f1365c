import { expect, it } from 'vitest';
import { articlePage, frameworkConfig, frameworkPage } from './peerPages.ts';

const CONTENT = {
  title: 'A < B & C',
  before: ['What is measured'],
  after: ['A note'],
  height: 300,
  drawn: {},
};

it('puts the same words around the chart on every peer’s page, and keeps its space free', () => {
  for (const page of [articlePage(CONTENT, 'p{}'), frameworkPage(CONTENT, 'roles')]) {
    expect(page).toContain('<h1>A &lt; B &amp; C</h1>');
    expect(page.indexOf('What is measured')).toBeLessThan(page.indexOf('min-height:300px'));
    expect(page.indexOf('min-height:300px')).toBeLessThan(page.indexOf('A note'));
  }
});

it('asks no other host for anything', () => {
  const pages = [articlePage(CONTENT, 'p{}'), frameworkPage(CONTENT, 'roles'), frameworkConfig()];
  expect(pages.join()).not.toMatch(/https?:|npm:/);
});
