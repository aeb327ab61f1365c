/** The prepared first page without anything that runs, or is loaded for what runs. */
export function withoutScripts(html: string): string {
  return html
    .replaceAll(/<script\b[^>]*>[\s\S]*?<\/script>/g, '')
    .replaceAll(/<link\b[^>]*\brel="modulepreload"[^>]*>/g, '')
    .replaceAll(/<link\b[^>]*\bas="(?:script|fetch)"[^>]*>/g, '')
    .replaceAll(/<meta\b[^>]*http-equiv="Content-Security-Policy"[^>]*>/g, '');
}

/** What is left of an embed for its bare page. */
export interface BareParts {
  readonly title: string;
  /** Rules of the styles that something on the page needs; no faces. */
  readonly styles: string;
  /** What is visible, drawing included. */
  readonly body: string;
}

/** A whole page of the visible parts: the limit of what a page with this chart can weigh. */
export function barePage({ title, styles, body }: BareParts): string {
  const head = [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${title}</title>`,
    `<style>${styles}</style>`,
  ];
  return `<!doctype html><html lang="en"><head>${head.join('')}</head><body>${body}</body></html>`;
}

/**
 * Runs inside an embed whose scripts are off, as text: takes what is visible at this width, and the style rules that it
 * needs. It may use nothing from outside itself.
 */
export function takeVisible(): BareParts {
  function isVisible(element: Element): boolean {
    const inside = element.parentElement?.closest('svg') ?? null;
    return inside !== null || element.checkVisibility();
  }
  const clone = document.body.cloneNode(true);
  const all = [...document.body.querySelectorAll('*')];
  const copies = clone instanceof Element ? [...clone.querySelectorAll('*')] : [];
  all.forEach((element, index) => {
    const gone = element.matches('script, noscript, link, style, button, select, input, template');
    if (gone || !isVisible(element)) copies[index]?.remove();
  });

  function isUsed(selector: string): boolean {
    try {
      const bare = selector.replaceAll(/::?(?:before|after|marker|focus-visible|hover)\b/g, '');
      const matching = [...document.querySelectorAll(bare === '' ? '*' : bare)];
      return matching.some((element) => {
        const copy = copies[all.indexOf(element)];
        return element.contains(document.body) || (copy !== undefined && clone.contains(copy));
      });
    } catch {
      return false;
    }
  }
  function kept(rules: CSSRuleList): string {
    return [...rules]
      .map((rule) => {
        if (rule instanceof CSSStyleRule) return isUsed(rule.selectorText) ? rule.cssText : '';
        if (rule instanceof CSSGroupingRule) {
          const inner = kept(rule.cssRules);
          const opening = rule.cssText.slice(0, rule.cssText.indexOf('{') + 1);
          return inner === '' ? '' : `${opening}${inner}}`;
        }
        return '';
      })
      .join('');
  }
  return {
    title: document.title,
    styles: [...document.styleSheets].map((sheet) => kept(sheet.cssRules)).join(''),
    body: clone instanceof Element ? clone.innerHTML : '',
  };
}
