import { describe, expect, it } from 'vitest';
import { accountsStep, everyMark } from '../scenes/map/fixtures';
import { map } from '../scenes/map/index';
import { checkPure } from './checkPure';
import { standIn } from './standIn';

const context = standIn({ step: accountsStep });
const data = map.schema.parse(everyMark);

describe('checkPure', () => {
  const pure = (changes: Partial<typeof map>) =>
    checkPure({ ...map, ...changes }, structuredClone(data), context).join('\n');
  let calls = 0;

  it('finds nothing in a pure kind, and puts the time zone back', () => {
    const zone = process.env.TZ;
    expect(pure({})).toBe('');
    expect(process.env.TZ).toBe(zone);
  });

  it('finds a kind that counts, tells the local time, or looks at what came before', () => {
    const spoil = (word: () => string): Partial<typeof map> => ({
      compose: (...given) => ({ ...map.compose(...given), ground: word() }),
    });
    expect(pure(spoil(() => String(calls++)))).toMatch(/second time/);
    expect(pure(spoil(() => new Date(0).toString()))).toMatch(/pure \(Pacific\/Kiritimati\)/);
    let last = '';
    const remembers: Partial<typeof map> = {
      compose: (own, given) => {
        const ground = last && last !== given.prefix ? 'other' : 'same';
        last = given.prefix;
        return { ...map.compose(own, given), ground };
      },
    };
    expect(pure(remembers)).toMatch(/after another scene/);
  });

  it('finds a kind that changes its data', () => {
    const spoils: Partial<typeof map> = {
      compose: (own, given) => {
        own.tone = true;
        return map.compose(own, given);
      },
    };
    expect(pure(spoils)).toMatch(/data\): composing has changed them/);
  });
});
