import type { PeerContent } from './peerContent.ts';

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function paragraphs(texts: readonly string[]): string {
  return texts.map((text) => `<p>${escaped(text)}</p>`).join('\n');
}

/** The page of an article with a chart that its script draws; styles inline, the script in the head so that it is asked for at once. */
export function articlePage(content: PeerContent, styles: string): string {
  const title = escaped(content.title);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${styles}</style>
<script type="module" src="./page.js"></script>
</head>
<body>
<h1>${title}</h1>
${paragraphs(content.before)}
<div id="chart" style="min-height:${content.height}px"></div>
${paragraphs(content.after)}
</body>
</html>
`;
}

/** The same as a page of Observable Framework. */
export function frameworkPage(content: PeerContent, subject: string): string {
  const code = [
    '```js',
    `import { draw } from "./${subject}.js";`,
    'import { content } from "./content.js";',
    'display(draw(content, width));',
    '```',
  ];
  return [
    `<h1>${escaped(content.title)}</h1>`,
    paragraphs(content.before),
    `<div style="min-height:${content.height}px">`,
    code.join('\n'),
    '</div>',
    paragraphs(content.after),
    '',
  ].join('\n\n');
}

/** Settings of a site of Observable Framework for pages in an article: no side bar, no search, no fonts of other hosts. */
export function frameworkConfig(): string {
  const settings = {
    title: '',
    root: 'pages',
    output: 'built',
    style: 'page.css',
    sidebar: false,
    toc: false,
    pager: false,
    search: false,
    header: '',
    footer: '',
    globalStylesheets: [],
  };
  return `export default ${JSON.stringify(settings)};\n`;
}
