import { Window } from 'happy-dom';
import { expect, it } from 'vitest';
import { asciiHtml } from './asciiHtml.ts';

const PADDING = `<p>${'x'.repeat(2000)}</p>`;

it('says the same in ASCII: text, attributes, templates and data', () => {
  const body = `<p title="€1 – 2">Łódź 🙂</p><template><b>ї</b></template>${PADDING}`;
  const data = { name: 'Türkiye 🙂', quoted: '“a”' };
  const html = `${body}<script type="application/json">${JSON.stringify(data)}</script>`;
  const ascii = asciiHtml(html);
  expect(ascii).toMatch(/^[ -~]+$/);
  const { document: page } = new Window();
  page.body.innerHTML = ascii;
  expect(page.querySelector('p')?.getAttribute('title')).toBe('€1 – 2');
  expect(page.querySelector('p')?.textContent).toBe('Łódź 🙂');
  expect(page.querySelector('template')?.innerHTML).toBe('<b>ї</b>');
  expect(JSON.parse(page.querySelector('script')?.textContent ?? '')).toEqual(data);
});

it('leaves code as it is: references mean nothing there', () => {
  const code = '<style>a::after{content:"→"}</style><script>say("→")</script>';
  expect(asciiHtml(`${code}${PADDING}→`)).toBe(`${code}${PADDING}&#8594;`);
});

it('leaves a page as it is whose language is not written in ASCII: references would be longer', () => {
  const html = '<p>Коаліція охочих</p>';
  expect(asciiHtml(html)).toBe(html);
});
