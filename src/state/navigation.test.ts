// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { currentPlace, keepPlaceInMemory, moveTo, subscribeToPlace } from './navigation.ts';

it('writes the address until it is told to keep the place in memory', () => {
  const heard = vi.fn<() => void>();
  subscribeToPlace(heard);
  moveTo('/?asof=2025-09-04', 'replace');
  expect(window.location.search).toBe('?asof=2025-09-04');
  expect(heard).toHaveBeenCalledTimes(1);

  keepPlaceInMemory();
  expect(currentPlace()).toEqual({ pathname: '/', search: '?asof=2025-09-04' });
  moveTo('/embed/roles/?country=~FRA&x=a?b', 'push');
  expect(window.location.search).toBe('?asof=2025-09-04');
  expect(currentPlace()).toEqual({ pathname: '/embed/roles/', search: '?country=~FRA&x=a?b' });
  expect(currentPlace()).toBe(currentPlace());
  expect(heard).toHaveBeenCalledTimes(2);
  moveTo('/embed/roles/?country=~FRA&x=a?b', 'push');
  expect(heard).toHaveBeenCalledTimes(2);
  moveTo('/embed/roles/', 'push');
  expect(currentPlace().search).toBe('');
});
