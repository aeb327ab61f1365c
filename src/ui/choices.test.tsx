// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { fire, found, mounted, press, type, type Mounted } from '#tooling/testKit/mounted.tsx';
import { CheckGroup } from './CheckGroup.tsx';
import { Notice } from './Notice.tsx';
import { PlayButton } from './PlayButton.tsx';
import { SearchBox } from './SearchBox.tsx';
import { Select } from './Select.tsx';
import { Skeleton } from './Skeleton.tsx';
import { ToggleGroup } from './ToggleGroup.tsx';

const CHOICES = [
  { value: 'a', label: 'Apples' },
  { value: 'b', label: 'Pears' },
  { value: 'c', label: 'Plums' },
] as const;

let page: Mounted | null = null;

afterEach(() => {
  page?.unmount();
  page = null;
});

it('offers a toggle group as radio buttons under one name', () => {
  const onChange = vi.fn<(value: string) => void>();
  page = mounted(
    document,
    <ToggleGroup label="Fruit" choices={CHOICES} value="b" onChange={onChange} />,
  );
  const group = found(page.container, '[role=radiogroup]');
  const label = document.getElementById(group.getAttribute('aria-labelledby') ?? '');
  expect(label?.textContent).toBe('Fruit');
  const radios = [...page.container.querySelectorAll('input')];
  expect(radios.map(({ checked }) => checked)).toEqual([false, true, false]);
  expect(new Set(radios.map(({ name }) => name)).size).toBe(1);
  found(page.container, 'input[value=c]').click();
  expect(onChange).toHaveBeenCalledExactlyOnceWith('c');
});

it('keeps the order of the choices in a check group, however they are ticked', () => {
  const onChange = vi.fn<(values: readonly string[]) => void>();
  page = mounted(
    document,
    <CheckGroup label="Fruit" choices={CHOICES} values={['c']} onChange={onChange} />,
  );
  found(page.container, 'input[value=a]').click();
  expect(onChange).toHaveBeenLastCalledWith(['a', 'c']);
  found(page.container, 'input[value=c]').click();
  expect(onChange).toHaveBeenLastCalledWith([]);
});

it('hands on what is chosen from a list', () => {
  const onChange = vi.fn<(value: string) => void>();
  page = mounted(
    document,
    <Select label="Fruit" choices={CHOICES} value="a" onChange={onChange} />,
  );
  const select = found(page.container, 'select');
  expect(found(page.container, 'label').getAttribute('for')).toBe(select.id);
  if (select instanceof HTMLSelectElement) select.value = 'b';
  fire(select, new Event('change', { bubbles: true }));
  expect(onChange).toHaveBeenCalledExactlyOnceWith('b');
});

it('empties a search by button and by Escape, and offers neither when it is empty', () => {
  const onChange = vi.fn<(value: string) => void>();
  const box = (value: string) => (
    <SearchBox label="Search" clearLabel="Clear" value={value} onChange={onChange} />
  );
  page = mounted(document, box(''));
  expect(page.container.querySelector('button')).toBeNull();
  type(found(page.container, 'input'), 'po');
  expect(onChange).toHaveBeenLastCalledWith('po');
  page.render(box('po'));
  found(page.container, 'button').click();
  expect(onChange).toHaveBeenLastCalledWith('');
  expect(document.activeElement).toBe(found(page.container, 'input'));
  expect(press(found(page.container, 'input'), 'Escape')).toBe(false);
  expect(onChange).toHaveBeenCalledTimes(3);
});

it('says on the play button what a press does next', () => {
  const labels = { play: 'Play', pause: 'Pause' };
  const onToggle = vi.fn<() => void>();
  page = mounted(document, <PlayButton playing={false} labels={labels} onToggle={onToggle} />);
  expect(found(page.container, 'button').textContent).toBe('Play');
  page.render(<PlayButton playing labels={labels} onToggle={onToggle} />);
  expect(found(page.container, 'button').textContent).toBe('Pause');
  found(page.container, 'button').click();
  expect(onToggle).toHaveBeenCalledTimes(1);
});

it('announces errors at once and the rest when there is time', () => {
  const onPress = vi.fn<() => void>();
  page = mounted(
    document,
    <Notice kind="error" title="Not loaded." action={{ label: 'Again', onPress }} />,
  );
  expect(found(page.container, '[role=alert]').textContent).toContain('Not loaded.');
  found(page.container, 'button').click();
  expect(onPress).toHaveBeenCalledTimes(1);
  page.render(<Notice kind="stale" title="Old." />);
  expect(page.container.querySelector('[role=alert]')).toBeNull();
  expect(found(page.container, '[role=status]').textContent).toContain('Old.');
});

it('keeps the exact place of what is loading', () => {
  page = mounted(document, <Skeleton width="100%" height={240} label="Loading" />);
  const place = found(page.container, '[aria-busy=true]');
  expect([place.style.width, place.style.height]).toEqual(['100%', '240px']);
  expect(place.textContent).toBe('Loading');
});
