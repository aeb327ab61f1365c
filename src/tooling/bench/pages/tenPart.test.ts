import { expect, it } from 'vitest';
import { hostPage } from './hostPage.ts';
import { askedTwice } from './tenPart.ts';

it('finds what one article has asked for twice, whatever was asked for before', () => {
  const before = new Map([
    ['/a.js', 7],
    ['/b.js', 1],
  ]);
  const after = new Map([
    ['/a.js', 8],
    ['/b.js', 3],
    ['/c.css', 2],
    ['/d.css', 1],
    ['/embed/x/index.html', 5],
  ]);
  expect(askedTwice(before, after)).toEqual(['/b.js', '/c.css']);
});

it('holds each embed by the code of the builder', () => {
  const frames = hostPage('http://host/', ['roles', 'meetings'], 'iframe');
  expect(frames.match(/<iframe src="http:\/\/host\/embed\/\w+\/"/g)).toHaveLength(2);
  const scripts = hostPage('http://host/', ['roles', 'meetings'], 'script');
  expect(scripts.match(/src="http:\/\/host\/embed.js"/g)).toHaveLength(2);
});
