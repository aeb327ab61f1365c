import { useCallback, useMemo } from 'react';
import { type BuilderChoice, parseBuilderChoice, withBuilderChoice } from '#url/builderChoice.ts';
import { currentPlace, moveTo } from './navigation.ts';
import { usePlace } from './usePlace.ts';

/** Changes some of the choices; each change is a step of the back button. */
export type Choose = (change: Partial<BuilderChoice>) => void;

/** The choices of the embed builder in the address, and how to change them. */
export function useBuilderChoice(): readonly [BuilderChoice, Choose] {
  const { search } = usePlace();
  const choice = useMemo(() => parseBuilderChoice(search), [search]);
  const choose = useCallback<Choose>((change) => {
    const place = currentPlace();
    const next = withBuilderChoice(place.search, {
      ...parseBuilderChoice(place.search),
      ...change,
    });
    moveTo(next === '' ? place.pathname : `${place.pathname}?${next}`, 'push');
  }, []);
  return [choice, choose];
}
