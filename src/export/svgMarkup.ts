import { escapeXml } from '#lib/escapeXml.ts';

/** What is put around the drawing when it becomes a file. */
export interface SvgEnvelope {
  /** Attributes of the root besides its own; they win. */
  readonly attributes: Readonly<Record<string, string>>;
  /** XML that comes first inside the root: title, description, metadata, fonts. */
  readonly beginning: string;
  /** Beginning of every id, so that several pictures can stand in one page. */
  readonly idPrefix: string;
  /** Replaces the value of an attribute; `null` drops it. */
  readonly attribute: (name: string, value: string, element: Element) => string | null;
}

/** Attributes that only a page with script, styles or a screen reader needs. */
const DROPPED =
  /^(data-.*|aria-.*|class|style|tabindex|focusable|role|pointer-events|cursor|xmlns.*)$/;

/** Numbers with more decimals than can be seen. */
const LONG_NUMBER = /-?\d*\.\d{4,}(?![\de])/g;

function shortened(name: string, value: string): string {
  // The keyword is of CSS: Inkscape draws it black.
  if (value === 'transparent') return 'none';
  const digits = name === 'transform' || name === 'patternTransform' ? 6 : 3;
  return value.replace(LONG_NUMBER, (number) => String(Number(Number(number).toFixed(digits))));
}

/** Ids in the order of the document, as short ones that depend on nothing else. */
function shortIds(svg: Element, prefix: string): ReadonlyMap<string, string> {
  const used = new Set(
    [...svg.querySelectorAll('*')].flatMap((element) =>
      [...element.attributes].flatMap(({ value }) =>
        [...value.matchAll(/url\(["']?#([^)"']+)["']?\)/g)].map((found) => found[1] ?? ''),
      ),
    ),
  );
  const ids = [...svg.querySelectorAll('[id]')].map(({ id }) => id).filter((id) => used.has(id));
  return new Map([...new Set(ids)].map((id, index) => [id, `${prefix}-${index + 1}`]));
}

/**
 * An SVG element as a standalone file. Written by hand, because the browser and the emulated document of Node
 * serialise differently: the same drawing gives the same text in both.
 */
export function svgMarkup(svg: Element, envelope: SvgEnvelope): string {
  const ids = shortIds(svg, envelope.idPrefix);
  const attributesOf = (element: Element): string =>
    [...element.attributes]
      .flatMap(({ name, value }) => {
        if (DROPPED.test(name)) return [];
        if (name === 'id') {
          const id = ids.get(value);
          return id === undefined ? [] : [` id="${id}"`];
        }
        const linked = value.replace(
          /url\(["']?#([^)"']+)["']?\)/g,
          (whole, id: string) => `url(#${ids.get(id) ?? whole})`,
        );
        const own = envelope.attribute(name, shortened(name, linked), element);
        return own === null ? [] : [` ${name}="${escapeXml(own)}"`];
      })
      .join('');
  const markup = (node: Node): string => {
    if (node.nodeType === 3) return escapeXml(node.textContent ?? '');
    if (!isElement(node)) return '';
    const name = node.localName;
    // Texts for hovering and clip paths that nothing uses say nothing in a picture.
    if (name === 'clipPath' && !ids.has(node.id)) return '';
    const content = [...node.childNodes].map(markup).join('');
    if (content === '' && (name === 'g' || name === 'defs')) return '';
    return content === ''
      ? `<${name}${attributesOf(node)}/>`
      : `<${name}${attributesOf(node)}>${content}</${name}>`;
  };
  const root = Object.entries({ ...rootAttributes(svg), ...envelope.attributes })
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join('');
  const content = [...svg.childNodes].map(markup).join('\n');
  return `<svg xmlns="http://www.w3.org/2000/svg"${root}>\n${envelope.beginning}${content}\n</svg>\n`;
}

function rootAttributes(svg: Element): Readonly<Record<string, string>> {
  return Object.fromEntries(
    ['width', 'height', 'viewBox'].map((name) => [name, svg.getAttribute(name) ?? '']),
  );
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
