/** Cells of a CSV text (RFC 4180), row by row. Written apart from what writes CSV, to test it. Throws on a stray quote. */
export function parseCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const [cell, end] = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at);
    row.push(cell);
    at = end;
    if (text[at] === ',') {
      at += 1;
      if (at === text.length) row.push('');
      continue;
    }
    if (text.slice(at, at + 2) !== '\r\n') throw new Error(`No line end at ${at}.`);
    at += 2;
    rows.push(row);
    row = [];
  }
  return rows;
}

function quotedCell(text: string, from: number): readonly [string, number] {
  let at = from + 1;
  let cell = '';
  while (text[at] !== '"' || text[at + 1] === '"') {
    if (at >= text.length) throw new Error('A quote is never closed.');
    cell += text[at] ?? '';
    at += text[at] === '"' ? 2 : 1;
  }
  return [cell, at + 1];
}

function plainCell(text: string, from: number): readonly [string, number] {
  const end = text.slice(from).search(/[,\r\n"]/);
  const to = end === -1 ? text.length : from + end;
  return [text.slice(from, to), to];
}
