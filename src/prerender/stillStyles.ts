import postcss, { type Root } from 'postcss';

/** Classes of CSS modules as the build names them, `.Legend-module_legend_Eecu`. */
const CLASS_OF_MODULE = /\.([A-Za-z]+-module_[\w-]+)/g;

const WORD = /[\w-]+/g;

/** What stands in brackets does not have to be there: `:not(.a)`. */
const IN_BRACKETS = /\([^()]*\)/g;

function classesNeeded(selector: string): readonly string[] {
  const plain = selector.replaceAll(IN_BRACKETS, '');
  return [...plain.matchAll(CLASS_OF_MODULE)].map(({ 1: name = '' }) => name);
}

/** Whether `stillStyles` leaves nothing out of a style sheet, whatever page it is for. */
export function isKeptWhole(css: string): boolean {
  return css.search(CLASS_OF_MODULE) < 0;
}

function namedRules(sheet: Root, named: ReadonlySet<string>): string {
  sheet.walkRules((rule) => {
    const kept = rule.selectors.filter((selector) =>
      classesNeeded(selector).every((name) => named.has(name)),
    );
    if (kept.length === 0) rule.remove();
    else if (kept.length < rule.selectors.length) rule.selectors = kept;
  });
  sheet.walkAtRules((rule) => {
    if (rule.nodes?.length === 0) rule.remove();
  });
  return sheet.toString();
}

/**
 * Says what a style sheet says about a page that does not change: rules for classes of CSS modules that the page never
 * names are left out, and all others are kept, in their order.
 * @param css style sheets of the build, as one text; it is read once for all pages
 * @returns a function that takes the page, with all that scripts may take out of it, as HTML
 */
export function stillStyles(css: string): (html: string) => string {
  const whole = postcss.parse(css);
  return (html) => namedRules(whole.clone(), new Set(html.match(WORD)));
}
