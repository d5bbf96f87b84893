import { fromHtml } from 'hast-util-from-html';
import { describe, expect, it } from 'vitest';
import type { Voice } from '../score/index';
import { write } from './markup';
import type { Markup } from './markup';
import * as pose from './pose';

type Rest<F> = F extends (markup: Markup, ...rest: infer R) => Markup ? R : never;
const read = (html: string) => fromHtml(html, { fragment: true }).children as Markup;
const posed = (html: string, ...rest: Rest<typeof pose.posed>) => write(pose.posed(read(html), ...rest));

const voice = (opacity: number): Voice => ({
  camera: [],
  riders: [],
  tracks: [
    {
      part: 'a',
      property: 'opacity',
      pattern: '#',
      keys: [
        [0, opacity],
        [1, 1],
      ],
    },
    { part: 'a', property: 'transform', pattern: 'translate(#u,#u)', keys: [[0, 1, 2]] },
    { part: 'b', property: 'clipPath', pattern: 'inset(0 #% 0 0)', keys: [[0, 40]] },
  ],
});

const same = (one: Voice) => ({ compact: one, wide: one });

describe('posed', () => {
  it.each([
    ['first', '<div data-part="a" class="x" style="left:0">'],
    ['in the middle', '<div class="x" data-part="a" style="left:0">'],
    ['last, after a style', '<div class="x" style="left:0" data-part="a">'],
  ])('writes the pose after an element’s own style where its id stands %s', (_, tag) => {
    const html = posed(`${tag}</div>`, same(voice(0.5)), 0);
    expect(html).toContain('style="left:0;--ct:translate(calc(1*var(--u)),calc(2*var(--u)));--co:0.5"');
    expect(html.match(/style=/g)).toHaveLength(1);
    expect(html).toContain('class="x"');
  });

  it('hides what has no opacity', () => {
    expect(posed('<i data-part="a"></i>', same(voice(0)), 0)).toContain('--co:0;--cv:hidden');
    expect(posed('<i data-part="a"></i>', same(voice(0)), 0.01)).not.toContain('hidden');
  });

  it('leaves elements alone that are no parts, or that nothing moves', () => {
    const markup = '<p style="top:0">data-part="a"</p><i data-part="c"></i>';
    expect(posed(markup, same(voice(0.5)), 0)).toBe(markup);
  });

  it('writes one set of properties where both forms agree', () => {
    expect(posed('<i data-part="a"></i>', { compact: voice(1), wide: voice(1) }, 0)).toBe(
      '<i data-part="a" style="--ct:translate(calc(1*var(--u)),calc(2*var(--u)));--co:1"></i>',
    );
  });

  it('writes two where they differ, so that CSS alone chooses', () => {
    const html = posed('<i data-part="a"></i>', { compact: voice(0), wide: voice(1) }, 0);
    expect(html).toContain('--co:0;--cv:hidden;');
    expect(html).toContain('--wo:1');
    expect(html).not.toContain('--wv');
  });

  it('says so where a part has a pose in one form only', () => {
    const nothing: Voice = { camera: [], riders: [], tracks: [] };
    expect(posed('<i data-part="b"></i>', { compact: nothing, wide: voice(1) }, 0)).toBe(
      '<i data-part="b" style="--wc:inset(0 40% 0 0)"></i>',
    );
  });
});

describe('poseRules', () => {
  it('poses every part of both forms, and takes back what another pose has hidden', () => {
    const rules = pose.poseRules({ compact: voice(0), wide: voice(0.5) }, 0);
    expect(rules).toContain(
      '& [data-part="a"]{--ct:translate(calc(1*var(--u)),calc(2*var(--u)))!important;--co:0!important',
    );
    expect(rules).toContain('--cv:hidden!important;--wt:');
    expect(rules).toContain('--wo:0.5!important;--wc:initial!important;--wv:initial!important}');
    expect(rules).toContain('& [data-part="b"]{--ct:initial!important');
  });
});
