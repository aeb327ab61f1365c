// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { mounted } from '#tooling/testKit/mounted.tsx';
import { Quoting } from './Quoting.tsx';

it('marks what a sentence quotes as English, and nothing else', () => {
  const page = mounted(document, <Quoting sentence="Motif : wrong date." quoted="wrong date" />);
  expect(page.container.textContent).toBe('Motif : wrong date.');
  expect(page.container.querySelector('[lang=en]')?.textContent).toBe('wrong date');
  page.render(<Quoting sentence="Motif : date erronée." quoted="wrong date" />);
  expect(page.container.innerHTML).toBe('Motif : date erronée.');
  page.unmount();
});
