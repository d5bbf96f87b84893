import { fromHtml } from 'hast-util-from-html';
import { describe, expect, it } from 'vitest';
import type { Markup } from '../scenes/markup';
import { accountsStep, everyMark } from '../scenes/map/fixtures';
import { map } from '../scenes/map/index';
import type { Key, Track, Voice } from '../score/index';
import type { CheckedScene } from './read';
import { checkScene } from './sceneSuite';
import { standIn } from './standIn';

const context = standIn({ step: accountsStep });
const data = map.schema.parse(everyMark);

/** A scene in order, to be spoilt: a plate, a dot on a pin, a label, a line, a ring. */
const GOOD = {
  markup:
    '<div class="d-plate" data-part="plate"></div><div class="d-pin" data-part="pin"><i class="d-dot"></i></div>' +
    '<div class="d-pin" data-part="label"><div class="d-words d-label d-right"><p>Budapest</p></div></div>' +
    '<div class="d-pin" data-part="line"><i class="d-solid" data-part="line-length"></i></div>' +
    '<div class="d-fill" data-part="ring"><svg class="d-over"><g data-part="ring-size"><circle r="5"/></g></svg></div>',
  tracks: [
    {
      part: 'line-length',
      property: 'transform',
      pattern: 'scaleX(#)',
      keys: [
        [0, 1],
        [1, 0.5],
      ],
    },
    { part: 'ring-size', property: 'transform', pattern: 'scale(#)', keys: [[0, 1]] },
  ] satisfies Track[],
  at: 0.5,
};

interface Changes {
  markup?: string;
  tracks?: Track[];
  keyframes?: CheckedScene['keyframes'];
  camera?: Voice['camera'];
  riders?: Voice['riders'];
}

function scene({ markup = '', tracks = [], keyframes, camera, riders = [] }: Changes = {}): CheckedScene {
  const voice: Voice = {
    camera: camera ?? [
      [0, 50, 35, 1],
      [1, 30, 35, 2],
    ],
    riders: [
      { part: 'plate', x: 0, y: 0, k: 2 },
      { part: 'pin', x: 1, y: 0 },
      { part: 'label', x: 1, y: 0 },
      { part: 'line', x: 1, y: 0 },
      ...riders,
    ],
    tracks: [...GOOD.tracks, ...tracks],
  };
  const parts = ['pin', 'label', 'line', 'ring'];
  return {
    markup: fromHtml(GOOD.markup + markup, { fragment: true }).children as Markup,
    compact: voice,
    wide: voice,
    keyframes: keyframes ?? [{ at: 0, name: 'first', compact: parts, wide: parts }],
  };
}

const problems = (changes: Changes) => checkScene(scene(changes)).join('\n');
const opacity = (part: string, ...keys: Key[]): Track => ({ part, property: 'opacity', pattern: '#', keys });
const label = (id: string, style: string, text = 'Budapest') =>
  `<div class="d-pin d-note-pin" style="${style}" data-part="${id}"><div class="d-words d-label d-right"><p>${text}</p></div></div>`;
const first = (...parts: string[]): CheckedScene['keyframes'] => [
  { at: 0, name: 'first', compact: parts, wide: parts },
];

describe('checkScene', () => {
  it('finds nothing in a scene in order', () => {
    expect(problems({})).toBe('');
    expect(checkScene(map.compose(data, context))).toEqual([]);
  });

  it.each<[string, Changes, RegExp]>([
    [
      'a number that is none',
      { tracks: [opacity('pin', [0, NaN], [1, 1])] },
      /numbers \(compact, opacity of pin\): key 0 is \[0, NaN\]/,
    ],
    ['a number without end', { tracks: [opacity('pin', [0, 1], [1, Infinity])] }, /Infinity/],
    ['a camera that is no number', { camera: [[0, 50, NaN, 1]] }, /camera/],
    ['keys that do not ascend', { tracks: [opacity('pin', [0.5, 1], [0.4, 1])] }, /key 1 at 0.4 comes after 0.5/],
    ['keys outside 0-1', { tracks: [opacity('pin', [0, 1], [1.2, 1])] }, /key 1 stands at 1.2, outside 0-1/],
    ['three keys at once', { tracks: [opacity('pin', [0.5, 1], [0.5, 1], [0.5, 1])] }, /three keys stand at 0.5/],
    ['a number too few', { tracks: [opacity('pin', [0])] }, /key 0 has 0 numbers for 1 places/],
    ['a track without keys', { tracks: [opacity('pin')] }, /has no keys/],
    ['riders without a camera', { camera: [] }, /there are riders and no camera/],
    ['no keyframe', { keyframes: [] }, /keyframes: there are none/],
    [
      'a keyframe outside 0-1',
      { keyframes: [{ at: 1.5, name: 'late', compact: [], wide: [] }] },
      /keyframes \(late\): stands at 1.5/,
    ],
    ['a keyframe twice', { keyframes: [...first(), ...first()] }, /keyframes \(first\): is there twice at 0/],
  ])('refuses %s', (_, changes, message) => {
    expect(problems(changes)).toMatch(message);
  });

  it.each<[string, Changes, RegExp]>([
    [
      'two elements with one id',
      { markup: '<i class="d-dot" data-part="pin"></i>' },
      /parts \(pin\): two elements have this id/,
    ],
    [
      'a track without an element',
      { tracks: [opacity('nobody', [0, 1])] },
      /opacity of nobody\): no element has this id/,
    ],
    [
      'a rider without an element',
      { riders: [{ part: 'nobody', x: 0, y: 0 }] },
      /transform of nobody\): no element has this id/,
    ],
    [
      'a keyframe’s part without an element',
      { keyframes: first('nobody') },
      /keyframe “first”, nobody\): no element has this id/,
    ],
    [
      'an element that nothing names',
      { markup: '<i class="d-dot" data-part="idle"></i>' },
      /parts \(idle\): no track and no keyframe names it/,
    ],
    [
      'an element of the other form',
      {
        markup: '<div class="d-only-wide"><i class="d-dot" data-part="other"></i></div>',
        tracks: [opacity('other', [0, 1])],
      },
      /compact, opacity of other\): the element belongs to the other form/,
    ],
  ])('refuses %s', (_, changes, message) => {
    expect(problems(changes)).toMatch(message);
  });

  it.each<[string, Changes, RegExp]>([
    [
      'a part that has not come in its keyframe',
      { tracks: [opacity('pin', [0, 0], [0.5, 1])] },
      /visible \(compact, “first” at 0\): pin has opacity 0/,
    ],
    ['a part that is still coming', { tracks: [opacity('pin', [0, 0.7], [0.5, 1])] }, /pin has opacity 0.7/],
    [
      'a part in a layer that is not there',
      {
        markup: '<div class="d-layer" data-part="layer"><i class="d-dot" data-part="in"></i></div>',
        tracks: [opacity('layer', [0, 0], [1, 1])],
        keyframes: first('in'),
      },
      /in has opacity 0/,
    ],
    [
      'a first frame that is not complete from the start',
      {
        tracks: [opacity('pin', [0, 0], [0.3, 1])],
        keyframes: [{ at: 0.3, name: 'first', compact: ['pin'], wide: ['pin'] }],
      },
      /“first” at 0\): pin has opacity 0/,
    ],
    [
      'a line that has shrunk to nothing',
      { tracks: [{ part: 'line', property: 'transform', pattern: 'scaleX(#)', keys: [[0, 0]] }] },
      /line has opacity 0/,
    ],
  ])('refuses %s', (_, changes, message) => {
    expect(problems(changes)).toMatch(message);
  });

  const scaled = (part: string, pattern: string, ...values: number[]): Track => ({
    part,
    property: 'transform',
    pattern,
    keys: [[0, ...values]],
  });
  it.each<[string, Changes, RegExp]>([
    [
      'a dot',
      { tracks: [scaled('pin', 'scale(#)', 2)] },
      /weights \(compact, pin\): scale\(#\) would change its weight/,
    ],
    ['a label', { tracks: [scaled('label', 'scale(#)', 2)] }, /weights \(compact, label\)/],
    [
      'a line across its length',
      { tracks: [scaled('line-length', 'scale(#)', 2)] },
      /weights \(compact, line-length\)/,
    ],
    [
      'a ring together with words',
      {
        markup: '<svg class="d-over"><g data-part="both"><circle r="1"/><text>1</text></g></svg>',
        tracks: [scaled('both', 'scale(#)', 2)],
      },
      /weights \(compact, both\)/,
    ],
    [
      'words on a plate',
      { markup: '<div class="d-plate" data-part="told"><p>a</p></div>', riders: [{ part: 'told', x: 0, y: 0, k: 2 }] },
      /weights \(compact, told\)/,
    ],
    ['a pin that rides like a plate', { riders: [{ part: 'pin', x: 0, y: 0, k: 3 }] }, /weights \(compact, pin\)/],
  ])('refuses to scale %s', (_, changes, message) => {
    expect(problems(changes)).toMatch(message);
  });

  it('refuses a clip that moves while the camera does', () => {
    const clip = (from: number, to: number): Track => ({
      part: 'pin',
      property: 'clipPath',
      pattern: 'inset(0 #% 0 0)',
      keys: [
        [from, 0],
        [to, 40],
      ],
    });
    const camera: Voice['camera'] = [
      [0, 50, 35, 1],
      [0.4, 30, 35, 1],
    ];
    expect(problems({ camera, tracks: [clip(0.3, 0.6)] })).toMatch(
      /pin\): is clipped from 0.3 to 0.6 while the camera moves/,
    );
    expect(problems({ camera, tracks: [clip(0.5, 0.6)] })).toBe('');
  });

  it.each<[string, Changes, RegExp]>([
    [
      'labels that overlap',
      { markup: label('other', 'left:calc(52*var(--u));top:calc(34*var(--u))') },
      /labels \(360x252.*label “Budapest” and other “Budapest” overlap by [\d.]+ x [\d.]+ px/,
    ],
    [
      'a label cut by the right edge',
      { markup: label('other', 'left:calc(95*var(--u));top:calc(5*var(--u))') },
      /labels \(360x252.*other “Budapest” reaches beyond the right edge by [\d.]+ px/,
    ],
    [
      'a label cut by the lower edge',
      { markup: label('other', 'left:calc(5*var(--u));top:calc(70*var(--u))') },
      /beyond the bottom edge/,
    ],
    [
      'labels that meet on their way only',
      {
        markup: label('other', 'left:calc(48*var(--u));top:calc(30*var(--u))'),
        camera: [
          [0, 50, 10, 1],
          [0.5, 50, 60, 1],
          [1, 50, 60, 1],
        ],
      },
      /progress 0\.\d+\): label “Budapest” and other/,
    ],
  ])('refuses %s', (_, changes, message) => {
    const keyframes = first('pin', 'label', 'line', 'ring', 'other');
    expect(problems({ ...changes, keyframes })).toMatch(message);
  });

  it('lets labels pass that are never seen together, or are the same words in the same place', () => {
    const style = 'left:calc(52*var(--u));top:calc(34*var(--u))';
    const apart = {
      markup: label('other', style),
      tracks: [opacity('label', [0, 1], [0.4, 1], [0.5, 0]), opacity('other', [0, 0], [0.6, 0], [0.7, 1])],
    };
    expect(problems({ ...apart, keyframes: first('pin', 'label', 'line', 'ring') })).toBe('');
    const twins = {
      markup: label('one', 'left:0;top:0') + label('two', 'left:0;top:0'),
      keyframes: first('one', 'two', 'label', 'pin', 'line', 'ring'),
    };
    expect(problems(twins)).toBe('');
  });
});
