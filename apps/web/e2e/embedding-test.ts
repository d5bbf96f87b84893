import { embedding, type Embedding } from './embedding';
import { test as base } from './test';

export const test = base.extend<{
  /** Goes to a foreign page with this body, served until the test ends. */
  embed: (body: string) => Promise<Embedding>;
}>({
  embed: async ({ page }, provide) => {
    const served: Embedding[] = [];
    await provide(async (body) => {
      const foreign = await embedding(body);
      served.push(foreign);
      await page.goto(foreign.address);
      return foreign;
    });
    for (const { close } of served) await close();
  },
});

export { expect } from './test';
