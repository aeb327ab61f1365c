import { expect, it, vi } from 'vitest';

it('lets no dataset compile code: the content security policy of the site forbids it', async () => {
  const compile = vi.spyOn(globalThis, 'Function');
  const { DATASETS } = await import('#datasets/registry.ts');
  DATASETS.roles.parse({ dataset: 'roles', schema: 1, records: [{}] });
  expect(compile).not.toHaveBeenCalled();
});
