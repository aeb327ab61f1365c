import { listLayout, type ListLayout } from './listLayout.ts';
import { matrixLayout, type MatrixLayout } from './matrixLayout.ts';
import type { RolePicture } from './rolePicture.ts';

export type RolesLayout =
  ({ readonly kind: 'matrix' } & MatrixLayout) | ({ readonly kind: 'list' } & ListLayout);

/** Up to this width the matrix turns into a list, px. */
const LIST_WIDTH = 560;

/** Where everything goes: a matrix where its columns have room, else a list of roles by country. */
export function rolesLayout(picture: RolePicture, width: number): RolesLayout {
  const roomy = width > LIST_WIDTH && picture.columns.length > 0;
  const matrix = roomy ? matrixLayout(picture, width) : null;
  return matrix === null
    ? { kind: 'list', ...listLayout(picture, width) }
    : { kind: 'matrix', ...matrix };
}
