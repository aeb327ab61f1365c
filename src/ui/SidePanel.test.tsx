// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { mounted, type Mounted } from '#tooling/testKit/mounted.tsx';
import { SidePanel } from './SidePanel.tsx';

let page: Mounted | null = null;
let around: HTMLElement | null = null;

beforeEach(() => {
  around = document.createElement('main');
  around.innerHTML = '<button id="opener">Open</button><p id="subject">What it is about</p>';
  document.body.append(around);
});

afterEach(() => {
  page?.unmount();
  page = null;
  around?.remove();
});

function open(subject?: string): void {
  page = mounted(
    document,
    <SidePanel title="Claims" closeLabel="Close" onClose={() => undefined} subject={subject}>
      Three claims
    </SidePanel>,
  );
}

function close(): void {
  act(() => {
    page?.unmount();
  });
  page = null;
}

it('takes the focus and gives it back to what opened it', () => {
  document.getElementById('opener')?.focus();
  open();
  expect(document.activeElement?.getAttribute('role')).toBe('dialog');
  close();
  expect(document.activeElement?.id).toBe('opener');
});

it('leaves the focus on what it was about if a link has opened it', () => {
  open('#subject');
  close();
  expect(document.activeElement?.id).toBe('subject');
});

it('leaves the focus on the page if neither the opener nor the subject is there', () => {
  document.getElementById('opener')?.focus();
  open('#gone');
  document.getElementById('opener')?.remove();
  close();
  expect(document.activeElement?.tagName).toBe('MAIN');
});
