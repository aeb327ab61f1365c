import { expect, it } from 'vitest';
import { themeStyleSheet } from './paint.ts';

const HEAD = '/* Made from tokens.ts; `colours.test.ts` says how to make it again. */\n';

it('keeps the style sheet in step with the tokens (mend with `npm run test:unit -- -u`)', async () => {
  await expect(`${HEAD}${themeStyleSheet()}\n`).toMatchFileSnapshot('colours.css');
});
