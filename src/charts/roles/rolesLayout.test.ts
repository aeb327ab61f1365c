import { expect, it } from 'vitest';
import { DEFAULT_QUESTION, type Question } from '#domain/question.ts';
import { createFormat } from '#i18n/createFormat.ts';
import { en } from '#i18n/messages/en.ts';
import { textWidth } from '#lib/textWidth.ts';
import { REAL_LEDGER } from '#tooling/testKit/realLedger.ts';
import { listLayout } from './listLayout.ts';
import { MATRIX, matrixLayout, type MatrixLayout } from './matrixLayout.ts';
import { rolesModel } from './model.ts';
import type { RolePicture } from './rolePicture.ts';
import { rolesLayout } from './rolesLayout.ts';

const { ledger } = REAL_LEDGER;
const { coalition } = ledger;
if (coalition === null) throw new Error('The ledger describes no coalition.');
const real = { ...ledger, coalition };

function pictureOf(asked: Partial<Question>, locale = 'en'): RolePicture {
  const question = { ...DEFAULT_QUESTION, ...asked };
  return rolesModel({ ledger: real, question, format: createFormat(locale), messages: en }).picture;
}

function headsCollide({ heads, headStyle, columnWidth }: MatrixLayout): boolean {
  if (headStyle === 'level') {
    return heads.some(({ lines }) =>
      lines.some((line) => textWidth(line, MATRIX.headSize) > columnWidth - 4),
    );
  }
  return columnWidth * Math.SQRT1_2 < MATRIX.headSize * 1.2;
}

it.each(['en', 'de', 'uk'])('never lets heads collide or leave the picture, in %s', (locale) => {
  const picture = pictureOf({}, locale);
  for (let width = 561; width <= 1600; width += 13) {
    const layout = matrixLayout(picture, width);
    if (layout === null) continue;
    expect(headsCollide(layout)).toBe(false);
    expect(layout.right).toBeLessThanOrEqual(width + 0.01);
  }
  expect(matrixLayout(picture, 700)).not.toBeNull();
});

it('turns into a list where the columns have no room', () => {
  const picture = pictureOf({});
  expect(rolesLayout(picture, 560).kind).toBe('list');
  expect(rolesLayout(picture, 700).kind).toBe('matrix');
  const many = Array.from({ length: 60 }, (_, index) => ({
    id: String(index),
    label: 'Role',
    count: '0',
  }));
  expect(rolesLayout({ ...picture, columns: many }, 1100).kind).toBe('list');
});

it('keeps every text of the list inside, one below the other', () => {
  const picture = pictureOf({}, 'uk');
  for (const width of [280, 340, 440, 560]) {
    const { blocks, height } = listLayout(picture, width);
    let bottom = 0;
    for (const block of blocks) {
      expect(block.y).toBeGreaterThanOrEqual(bottom);
      bottom = block.y + block.height;
      for (const item of block.items) {
        expect(item.x + item.width).toBeLessThanOrEqual(width);
        expect(item.y + item.height).toBeLessThanOrEqual(bottom);
      }
    }
    expect(height).toBe(bottom);
  }
});

it('needs next to no room without anything to draw', () => {
  const picture = pictureOf({ asof: '2020-01-01' });
  expect(rolesLayout(picture, 1100).height).toBe(1);
  expect(rolesLayout(picture, 340).height).toBe(1);
});
