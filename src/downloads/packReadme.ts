import type { Messages } from '#i18n/messages/en.ts';
import { aboutRows } from './aboutRows.ts';
import type { ChartExtract } from './chartExtract.ts';

/** Text that Markdown takes as it is. */
function plainMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, (mark) => `\\${mark}`);
}

/** What is in an evidence pack, in Markdown. */
export function packReadme(
  extract: ChartExtract,
  picture: string | null,
  messages: Pick<Messages, 'downloads' | 'punctuation'>,
): string {
  const { punctuation } = messages;
  const { readme, about } = messages.downloads;
  const files = [
    ...Object.entries(readme.fileNotes),
    ...(picture === null ? [] : [[picture, readme.picture] as const]),
  ];
  const facts = aboutRows(extract, 'on-screen', messages);
  const end = facts.findIndex(([label]) => label === null);
  const lines = facts
    .slice(1, end)
    .filter(([label, text]) => text !== null && label !== about.rows)
    .map(
      ([label, text]) =>
        `- ${punctuation.labelled(String(label ?? ''), plainMarkdown(String(text)))}`,
    );
  return [
    readme.heading(plainMarkdown(extract.model.title)),
    '',
    ...lines,
    '',
    `## ${readme.files}`,
    '',
    ...files.map(([file, note]) => `- ${punctuation.labelled(`\`${file}\``, note)}`),
    '',
    `## ${readme.reading}`,
    '',
    ...readme.readingNotes.map((note) => `- ${note}`),
    '',
    `## ${readme.columns}`,
    '',
    ...extract.everything.fields.map(
      ({ name, description }) =>
        `- ${punctuation.labelled(`\`${name}\``, plainMarkdown(description))}`,
    ),
    '',
  ].join('\n');
}
