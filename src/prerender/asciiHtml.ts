/** What holds no character references: code, and data for it. */
const RAW = /(<(?:script|style)\b[^>]*>[\s\S]*?<\/(?:script|style)>)/;
const JSON_SCRIPT = /^<script\b[^>]*\btype="application\/(?:ld\+)?json"/;
// eslint-disable-next-line no-control-regex -- all of ASCII, what cannot be seen included
const OTHER = /[^\u0000-\u007F]/gu;
/** Share of other characters up to which references make a page cheaper. */
const FEW = 0.03;

function reference(character: string): string {
  return `&#${character.codePointAt(0) ?? 0};`;
}

/** As JSON writes it: in units of UTF-16. */
function escaped(character: string): string {
  return Array.from(
    { length: character.length },
    (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`,
  ).join('');
}

/**
 * A page that holds few characters outside of ASCII with references in their place, as in `&#8364;`; any other as it is.
 * A single dash or nbsp makes browsers decode a page character by character and hold it at two bytes each: half a
 * megabyte of outlines then keeps a phone busy for a tenth of a second before it paints. Code stays as it is.
 */
export function asciiHtml(html: string): string {
  const others = html.match(OTHER)?.length ?? 0;
  if (others > html.length * FEW) return html;
  return html
    .split(RAW)
    .map((part, at) => {
      if (at % 2 === 0) return part.replace(OTHER, reference);
      return JSON_SCRIPT.test(part) ? part.replace(OTHER, escaped) : part;
    })
    .join('');
}
