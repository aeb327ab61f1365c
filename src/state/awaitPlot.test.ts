// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { stubWidth } from '#tooling/testKit/stubWidth.ts';
import { awaitPlot, isAwaitingPlot } from './awaitPlot.ts';

const { dataset } = document.documentElement;

beforeEach(() => {
  delete dataset['scripted'];
  delete dataset['begun'];
});

afterEach(() => {
  vi.unstubAllGlobals();
});

it('keeps what is below the headline out of the layout until the plot begins', () => {
  const waiting = awaitPlot(document);
  expect([dataset['scripted'], isAwaitingPlot(document)]).toEqual(['early', true]);
  waiting.plotBegins();
  expect([dataset['scripted'], isAwaitingPlot(document)]).toEqual(['', false]);
});

it('lets a plot in a frame without a width be measured, though nobody sees it yet', () => {
  stubWidth(0);
  const waiting = awaitPlot(document);
  waiting.plotBegins();
  expect([dataset['scripted'], isAwaitingPlot(document)]).toEqual(['', true]);
  waiting.end();
  expect(isAwaitingPlot(document)).toBe(false);
});

it('shows a chart without a plot once it is there, and in a frame without a width once it has one', () => {
  stubWidth(0);
  awaitPlot(document).noPlot();
  expect(isAwaitingPlot(document)).toBe(true);
  stubWidth(600);
  window.dispatchEvent(new Event('resize'));
  expect(isAwaitingPlot(document)).toBe(false);
});
