import { expect, it } from 'vitest';
import { isKeptWhole, stillStyles } from './stillStyles.ts';

const HTML =
  '<p class="Legend-module_legend_Eecu"></p><noscript><b class="Tick-module_text_ab-1"></b>';

it.each([
  ['a class of a module that the page names', '.Legend-module_legend_Eecu{color:red}'],
  ['one that only a text for scripts names', '.Tick-module_text_ab-1{color:red}'],
  ['elements, attributes and other classes', 'body[data-plain] .mark{color:red}'],
  ['faces', '@font-face{font-family:A;src:url(a.woff2)format("woff2")}'],
])('keeps rules about %s', (_, css) => {
  expect(stillStyles(css)(HTML)).toBe(css);
});

it('leaves out rules about classes that the page does not name, in media too', () => {
  const other = '.Panel-module_panel_wV45';
  const css = `${other}{color:red}@media print{${other} p{color:#00f}.Legend-module_legend_Eecu,${other}{color:#000}}`;
  expect(stillStyles(css)(HTML)).toBe('@media print{.Legend-module_legend_Eecu{color:#000}}');
});

it('does not take the beginning of a name for the name', () => {
  expect(stillStyles('.Legend-module_legend_Eec{color:red}')(HTML)).toBe('');
});

it('asks for no class that must not be there', () => {
  const css = '.Legend-module_legend_Eecu:not(.Panel-module_panel_wV45){color:red}';
  expect(stillStyles(css)(HTML)).toBe(css);
});

it('keeps the order and the variants of a rule', () => {
  const css = 'a{color:red}.Legend-module_legend_Eecu:hover{color:#00f}a{margin:0}';
  expect(stillStyles(css)(HTML)).toBe(css);
});

it('knows sheets of which it leaves nothing out', () => {
  expect(isKeptWhole(':root{--ink:#000}body{margin:0}')).toBe(true);
  expect(isKeptWhole('a{margin:0}.Legend-module_legend_Eecu{color:red}')).toBe(false);
});
