import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../workspace.ts';

const RECIPES = [
  'docs/recipes/in-your-framework.md',
  'docs/recipes/in-your-framework.zh-Hans.md',
].map((file) => join(root, file));

/** Each piece of code of a recipe with the last file that is linked before it. */
function quotes(recipe: string) {
  const text = readFileSync(recipe, 'utf8');
  return [...text.matchAll(/```js\n(.*?)```/gs)].map(({ 1: code = '', index }) => {
    const links = [...text.slice(0, index).matchAll(/\]\((\.\.\/\.\.\/examples\/[^)]+\.tsx?)\)/g)];
    return { code, source: join(dirname(recipe), links.at(-1)?.[1] ?? '') };
  });
}

test.each(RECIPES)('what %s quotes of the examples stands in them', (recipe) => {
  const found = quotes(recipe);
  expect(found).toHaveLength(5);
  for (const { code, source } of found) expect(readFileSync(source, 'utf8')).toContain(code);
});

test('both languages quote the same', () => {
  const [english, chinese] = RECIPES.map((recipe) => quotes(recipe));
  expect(chinese).toEqual(english);
});
