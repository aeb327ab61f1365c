const REFERENCE = /^&(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);/;
const TAG = /^<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/;
const DECLARATION = /^<\?xml version="1\.0" encoding="UTF-8"\?>\n/;
const IMPOSSIBLE = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u;

function attributeFault(attributes: string): string | null {
  const names = [...attributes.matchAll(/([\w:.-]+)="/g)].map(([, name]) => name);
  if (new Set(names).size !== names.length) return 'an attribute twice';
  return textFault(attributes);
}

function textFault(text: string): string | null {
  for (const { index } of text.matchAll(/&/g)) {
    if (!REFERENCE.test(text.slice(index))) return `a lone & at "${text.slice(index, index + 20)}"`;
  }
  return text.includes(']]>') ? ']]> in a text' : null;
}

/**
 * Why a text is no well-formed XML, as far as the files that we write use XML: elements, attributes in double
 * quotes, texts, references. `null` if it is. Stricter than parsers of browsers, which mend in silence.
 */
export function xmlFault(xml: string): string | null {
  if (IMPOSSIBLE.test(xml)) return 'a character that XML does not have';
  const declaration = DECLARATION.exec(xml);
  if (declaration === null) return 'no declaration';
  const open: string[] = [];
  let rest = xml.slice(declaration[0].length).trimEnd();
  let roots = 0;
  while (rest !== '') {
    const end = rest.indexOf('<');
    const text = end === -1 ? rest : rest.slice(0, end);
    const fault =
      textFault(text) ?? (open.length === 0 && text.trim() !== '' ? 'a stray text' : null);
    if (fault !== null) return fault;
    if (end === -1) break;
    const tag = TAG.exec(rest.slice(end));
    if (tag === null) return `no tag at "${rest.slice(end, end + 30)}"`;
    const [whole, closes, name = '', attributes = '', empty] = tag;
    const inTag = attributeFault(attributes);
    if (inTag !== null) return inTag;
    if (closes === '' && open.length === 0) roots += 1;
    if (closes === '/' && open.pop() !== name) return `</${name}> closes nothing`;
    if (closes === '' && empty === '') open.push(name);
    rest = rest.slice(end + whole.length);
  }
  if (open.length > 0) return `<${open.join('> <')}> stay open`;
  return roots === 1 ? null : `${roots} roots`;
}
